package explainer.report;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.Described;
import explainer.rule.Result;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The evidence report of the project's own documentation: what was checked and found, what each passage carries, how
 * much of the site rests on which voice, and the claims page by page.
 */
public final class EvidenceReport implements Report {

    private final Site site;
    private final Usage usage;
    private final String pictures;

    /** @param site what was checked */
    public EvidenceReport(Site site) {
        this(site, "");
    }

    /**
     * A report with pictures.
     *
     * @param site     what was checked
     * @param pictures the folder of {@link EvidencePictures}, as the report is to name it; empty to do without
     */
    public EvidenceReport(Site site, String pictures) {
        this.site = site;
        this.usage = Usage.of(site);
        this.pictures = pictures;
    }

    @Override
    public String of(Result result, List<? extends Described> rules) {
        StringBuilder out = new StringBuilder("# Evidence report\n\n");
        out.append(Markdown.text(TextReport.summary(result, rules))).append("\n\n");
        out.append("Found in a passage is not the same as true: the check tells that the site says what its source ")
                .append("says.\n\n");
        Markdown.findings(result, out);
        if (!result.findings().isEmpty()) {
            picture("findings.svg", "A bar for each rule, as long as the number of its findings", out);
        }
        voices(out);
        passages(out);
        pages(out);
        return out.toString();
    }

    private void voices(StringBuilder out) {
        out.append("## Voices\n\nEach claim counts once, for the strongest voice among its passages.\n\n");
        picture("voices.svg", "The voices as one bar; the numbers stand in the table", out);
        out.append("| voice | claims | share |\n|---|---:|---:|\n");
        for (Voice voice : Voice.values()) {
            int number = usage.strongest().getOrDefault(voice, 0);
            Markdown.row(out, voice.id(), Integer.toString(number),
                    (usage.cited() == 0 ? 0 : Math.round(100f * number / usage.cited())) + " %");
        }
        out.append('\n');
    }

    private void passages(StringBuilder out) {
        for (SourceRecord record : site.records()) {
            out.append("## Passages of ").append(Markdown.text(record.key())).append("\n\n");
            long unused = record.passages().stream().filter(Passage::citable)
                    .filter(passage -> !usage.claims().containsKey(passage.id())).count();
            out.append("Of ").append(record.passages().stream().filter(Passage::citable).count())
                    .append(" passages that can be cited, ").append(unused).append(" carry nothing.\n\n");
            picture("coverage-" + record.key() + ".svg", "A column for each passage, as high as the number of claims that "
                    + "rest on it; the numbers stand in the table", out);
            out.append("| passage | voice | who says so | in our words | claims | pages |\n|---|---|---|---|---:|---:|\n");
            for (Passage passage : record.passages()) {
                if (passage.citable()) {
                    Markdown.row(out, passage.id(), passage.voice().map(Voice::id).orElse("none"), passage.who(), passage.gist(),
                            usage.claims().getOrDefault(passage.id(), 0).toString(),
                            Integer.toString(usage.pages().getOrDefault(passage.id(), new TreeSet<>()).size()));
                }
            }
            out.append('\n');
        }
    }

    private void picture(String file, String says, StringBuilder out) {
        if (!pictures.isEmpty()) {
            out.append("![").append(says).append("](").append(pictures).append('/').append(file).append(")\n\n");
        }
    }

    private void pages(StringBuilder out) {
        out.append("## Claims by page\n\n");
        picture("claims.svg", "A bar for each page, as long as the number of its claims", out);
        for (Document document : site.documents()) {
            if (!document.needsEvidence() || document.claims().isEmpty()) {
                continue;
            }
            out.append("### ").append(Markdown.text(document.path())).append("\n\n| line | claim | rests on |\n|---:|---|---|\n");
            for (Claim claim : document.claims()) {
                List<String> on = new ArrayList<>();
                for (Citation citation : claim.citations()) {
                    on.add(citation.mark() == Citation.Mark.CITED ? citation.id()
                            : citation.id() + " (" + citation.mark().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
                }
                String name = claim.inHeader() ? claim.field() + ": " : "";
                Markdown.row(out, Integer.toString(claim.at().line()), name + claim.text(), String.join(", ", on));
            }
            out.append('\n');
        }
    }
}
