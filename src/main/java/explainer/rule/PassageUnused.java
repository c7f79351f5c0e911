package explainer.rule;

import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import java.util.HashSet;
import java.util.Set;

/** A passage that can be cited and that no published page cites. */
public final class PassageUnused implements Rule {

    @Override
    public String id() {
        return "passage-unused";
    }

    @Override
    public String summary() {
        return "Nothing that is published cites a passage of the record.";
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
                if (document.published()) {
                    document.citations().stream().filter(Citation::toPassage)
                            .forEach(citation -> cited.add(citation.key() + "-" + citation.n()));
                }
            }

            @Override
            public void finish(Sink sink) {
                for (SourceRecord record : site.records()) {
                    for (Passage passage : record.passages()) {
                        if (passage.citable() && !cited.contains(passage.id())) {
                            sink.report(record.path(), passage.at(), "nothing cites passage " + passage.id(),
                                    "Tell somewhere what it says, or leave it out on purpose.");
                        }
                    }
                }
            }
        };
    }
}
