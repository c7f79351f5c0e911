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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The evidence report of the project's own documentation: what was checked and found, what each passage carries, how
 * much of the site rests on which voice, and the claims page by page.
 */
public final class EvidenceReport implements Report {

    private final Site site;

    /** @param site what was checked */
    public EvidenceReport(Site site) {
        this.site = site;
    }

    @Override
    public String of(Result result, List<? extends Described> rules) {
        StringBuilder out = new StringBuilder("# Evidence report\n\n");
        out.append(Markdown.text(TextReport.summary(result, rules))).append("\n\n");
        out.append("Found in a passage is not the same as true: the check tells that the site says what its source ")
                .append("says.\n\n");
        Markdown.findings(result, out);
        voices(site, out);
        passages(site, out);
        pages(site, out);
        return out.toString();
    }

    private static void voices(Site site, StringBuilder out) {
        Map<Voice, Integer> strongest = new EnumMap<>(Voice.class);
        int cited = 0;
        for (Document document : site.documents()) {
            for (Claim claim : document.claims()) {
                Optional<Voice> voice = site.passages(claim).stream().map(Passage::voice).flatMap(Optional::stream)
                        .min(Voice::compareTo);
                voice.ifPresent(v -> strongest.merge(v, 1, Integer::sum));
                cited += voice.isPresent() ? 1 : 0;
            }
        }
        out.append("## Voices\n\nEach claim counts once, for the strongest voice among its passages.\n\n");
        out.append("| voice | claims | share |\n|---|---:|---:|\n");
        for (Voice voice : Voice.values()) {
            int number = strongest.getOrDefault(voice, 0);
            Markdown.row(out, voice.id(), Integer.toString(number), (cited == 0 ? 0 : Math.round(100f * number / cited)) + " %");
        }
        out.append('\n');
    }

    private static void passages(Site site, StringBuilder out) {
        Map<String, Integer> claims = new TreeMap<>();
        Map<String, TreeSet<String>> pages = new TreeMap<>();
        for (Document document : site.documents()) {
            for (Claim claim : document.claims()) {
                for (Passage passage : site.passages(claim)) {
                    claims.merge(passage.id(), 1, Integer::sum);
                    pages.computeIfAbsent(passage.id(), id -> new TreeSet<>()).add(document.path());
                }
            }
        }
        for (SourceRecord record : site.records()) {
            out.append("## Passages of ").append(Markdown.text(record.key())).append("\n\n");
            out.append("| passage | voice | who says so | in our words | claims | pages |\n|---|---|---|---|---:|---:|\n");
            for (Passage passage : record.passages()) {
                if (passage.citable()) {
                    Markdown.row(out, passage.id(), passage.voice().map(Voice::id).orElse("none"), passage.who(), passage.gist(),
                            claims.getOrDefault(passage.id(), 0).toString(),
                            Integer.toString(pages.getOrDefault(passage.id(), new TreeSet<>()).size()));
                }
            }
            out.append('\n');
        }
    }

    private static void pages(Site site, StringBuilder out) {
        out.append("## Claims by page\n\n");
        for (Document document : site.documents()) {
            if (!document.needsEvidence() || document.claims().isEmpty()) {
                continue;
            }
            out.append("### ").append(Markdown.text(document.path())).append("\n\n| line | claim | rests on |\n|---:|---|---|\n");
            for (Claim claim : document.claims()) {
                List<String> on = new ArrayList<>();
                for (Citation citation : claim.citations()) {
                    on.add(citation.mark() == Citation.Mark.CITED ? citation.id()
                            : citation.id() + " (" + citation.mark().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ")");
                }
                String name = claim.inHeader() ? claim.field() + ": " : "";
                Markdown.row(out, Integer.toString(claim.at().line()), name + claim.text(), String.join(", ", on));
            }
            out.append('\n');
        }
    }
}
