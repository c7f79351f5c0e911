package explainer.rule;

import explainer.content.Citation;
import explainer.content.Citation.Mark;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Nearest;
import explainer.text.Shorten;
import java.util.List;
import java.util.Set;

/** A citation leads to no passage that can be cited, is not labelled with its number, or has a mark that is none. */
public final class CitationResolves implements Rule {

    private static final String MARKS =
            "The marks are \"derived: how it was worked out\" and \"not said\"; a pointer of our own is [note](#editor).";
    /** Types whose every claim has to rest on a passage: what happened, and the story in short. */
    private static final Set<String> GROUNDED = Set.of("event", "home");

    @Override
    public String id() {
        return "citation-resolves";
    }

    @Override
    public String summary() {
        return "A citation leads to no passage that can be cited, or its label or mark is wrong.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        return (document, sink) -> {
            // The header's citations come first
            int inHeader = document.header().list("sources").size();
            for (int i = 0; i < document.citations().size(); i++) {
                check(site, document, document.citations().get(i), i < inHeader, sink);
            }
            if (GROUNDED.contains(document.type())) {
                document.claims().stream().filter(claim -> !claim.inHeader()).forEach(claim -> alone(claim, document, sink));
            }
        };
    }

    private static void check(Site site, Document document, Citation citation, boolean inHeader, Sink sink) {
        // header-value tells of an entry that is empty
        if (citation.id().isEmpty()) {
            return;
        }
        if (citation.mark() == Mark.EDITOR) {
            if (inHeader) {
                report(document, citation, "title, summary and role cannot rest on a note of the editors alone",
                        "Name the passages that carry them.", sink);
            } else if (!citation.note().isEmpty()) {
                report(document, citation, "a note of the editors has the mark " + Shorten.quote(citation.note()),
                        "A mark belongs to a passage: [29](#echo-29 \"not said\"). Leave the title of [note](#editor) out.", sink);
            }
            return;
        }
        passage(site, document, citation, sink);
        if (!inHeader && citation.n() > 0 && !citation.label().strip().equals(Integer.toString(citation.n()))) {
            report(document, citation, "the citation of " + Shorten.plain(citation.id()) + " is labelled "
                    + Shorten.quote(citation.label()), "Write [" + citation.n() + "](#" + Shorten.plain(citation.id())
                    + "), or mend the one of the two that is wrong.", sink);
        }
        mark(document, citation, sink);
    }

    private static void passage(Site site, Document document, Citation citation, Sink sink) {
        Passage passage = site.passage(citation).orElse(null);
        if (passage != null && passage.citable() && citation.id().equals(passage.id())) {
            return;
        }
        String shown = Shorten.quote(citation.id());
        SourceRecord record = site.record(citation.key()).orElse(null);
        if (citation.n() == 0 && record == null || record == null && site.records().isEmpty()) {
            report(document, citation, "there is no passage " + shown, "A citation is the source’s key and a passage number "
                    + "of its record, as in #" + example(site) + "-1.", sink);
        } else if (record == null) {
            List<String> keys = site.records().stream().map(SourceRecord::key).toList();
            report(document, citation, "there is no passage " + shown + ", because no record has the key "
                    + Shorten.quote(citation.key()), Nearest.of(citation.key(), keys)
                    .map(key -> "Did you mean “" + key + "”? ").orElse("") + "The keys are " + String.join(", ", keys) + ".", sink);
        } else if (passage == null) {
            int last = record.passages().stream().mapToInt(Passage::n).max().orElse(0);
            report(document, citation, "there is no passage " + shown, "The passages of " + record.key() + " end with "
                    + last + "; cite the one that says so.", sink);
        } else if (passage.kind() == Passage.Kind.GONE) {
            report(document, citation, "passage " + shown + " is gone from the newest copy of the source",
                    "Cite the passage that says it now, or take the claim out.", sink);
        } else if (!passage.citable()) {
            report(document, citation, "passage " + shown + " is a "
                    + (passage.kind() == Passage.Kind.HEADING ? "heading" : "credit line"), "Cite the passage that says it.", sink);
        } else {
            report(document, citation, shown + " is written with a nought too much", "Write " + passage.id()
                    + ": the page has the passage under that id.", sink);
        }
    }

    private static String example(Site site) {
        return site.records().stream().map(SourceRecord::key).filter(key -> !key.isEmpty()).findFirst().orElse("key");
    }

    private static void mark(Document document, Citation citation, Sink sink) {
        boolean bare = citation.note().equals("derived");
        if (citation.mark() == Mark.DERIVED && citation.note().isEmpty() || citation.mark() == Mark.UNKNOWN && bare) {
            report(document, citation, "the mark “derived” does not say how",
                    "Say after a colon what was worked out: \"derived: 24 Feb minus 21 Feb\".", sink);
        } else if (citation.mark() == Mark.UNKNOWN) {
            String word = citation.note().split(":", 2)[0];
            report(document, citation, Shorten.quote(citation.note()) + " is not a mark", Nearest.of(word,
                    List.of("derived", "not said")).map(near -> "Did you mean \"" + near + "\"? ").orElse("") + MARKS, sink);
        }
    }

    private static void alone(Claim claim, Document document, Sink sink) {
        if (!claim.citations().isEmpty() && claim.citations().stream().noneMatch(Citation::toPassage)) {
            sink.report(claim, 0, "only a note of the editors carries " + Shorten.quote(claim.text()),
                    "No " + (document.type().equals("event") ? "event" : "summary") + " rests on that alone: cite the passage "
                            + "that it is drawn from, [29](#echo-29) [note](#editor), or take the words out.");
        }
    }

    private static void report(Document document, Citation citation, String message, String hint, Sink sink) {
        sink.report(document.path(), citation.at(), message, hint);
    }
}
