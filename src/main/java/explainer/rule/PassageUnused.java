package explainer.rule;

import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.Set;

/** A passage that nothing on the site cites: worth knowing, and no fault. */
public final class PassageUnused implements Rule {

    @Override
    public String id() {
        return "passage-unused";
    }

    @Override
    public String summary() {
        return "No page cites a passage of the source.";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Check on(Site site) {
        Set<String> cited = new HashSet<>();
        return new Check() {
            @Override
            public void document(Document document, Sink sink) {
                document.citations().stream().filter(Citation::toPassage).forEach(citation -> cited.add(citation.id()));
            }

            @Override
            public void finish(Sink sink) {
                site.records().forEach(record -> record.passages().stream()
                        .filter(passage -> passage.citable() && !cited.contains(passage.id()))
                        .forEach(passage -> unused(record.path(), passage, sink)));
            }
        };
    }

    private static void unused(String path, Passage passage, Sink sink) {
        sink.report(path, passage.at(), "nothing cites passage " + passage.id() + ": " + passage.gist(),
                "Nothing has to: the site need not tell all. But a reader may ask why it was left out.");
    }
}
