package explainer.rule;

import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.support.CitingClaim;
import explainer.rule.support.Foothold;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Position;
import explainer.text.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A citation whose passage has too little to do with its claim, or whose place another passage would fill far better.
 *
 * <p>Weights are those of {@link GistIndex}: 1 is a word that one passage alone has.
 */
public final class GistSupported implements Rule {

    /** What title and summary have to share with the passages of the header. */
    private static final double HEADER = 0.3;
    /** By how much another passage has to carry more of a claim than the one cited. */
    private static final double BETTER = 1.4;

    @Override
    public String id() {
        return "gist-supported";
    }

    @Override
    public String summary() {
        return "A cited passage has too little to do with the claim, or another one carries it far better.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        GistIndex index = GistIndex.of(site);
        return (document, sink) -> new Page(site, index, document, sink).check();
    }

    /** One document at work. */
    private static final class Page {
        private final Site site;
        private final GistIndex index;
        private final Document document;
        private final Sink sink;
        private final Set<String> title;
        private final List<CitingClaim> claims;
        private final Foothold foothold;

        Page(Site site, GistIndex index, Document document, Sink sink) {
            this.site = site;
            this.index = index;
            this.document = document;
            this.sink = sink;
            title = index.stems().set(document.header().value("title") + " " + document.header().value("summary"));
            claims = document.claims().stream().filter(claim -> !claim.inHeader() && !claim.citations().isEmpty())
                    .map(claim -> CitingClaim.of(site, index, claim)).toList();
            foothold = new Foothold(index, document, title, claims);
        }

        void check() {
            for (CitingClaim told : claims) {
                for (Passage passage : told.passages()) {
                    if (!foothold.has(told, passage)) {
                        report(told, passage);
                    } else if (!told.open() && !told.computed()) {
                        better(told, passage);
                    }
                }
            }
            header();
        }

        private void report(CitingClaim told, Passage passage) {
            List<String> shared = index.sharedForms(told.words(), told.claim().text(), passage);
            String what = shared.isEmpty() ? "nothing of this claim" : "nothing of this claim but “"
                    + String.join("”, “", shared) + "”";
            Optional<Passage> other = index.best(told.stems(), told.passages());
            say(told, told.computed(), passage, "passage " + passage.id() + " has " + what
                    + "; it says: " + passage.gist(), "Cite the passage that says it"
                    + other.map(p -> " (" + p.id() + " has “" + forms(told, told.stems(), p) + "”)").orElse("")
                    + ", or say it in words nearer to the passage's; if the whole page rests on it, list it in sources.");
        }

        /** Words that only this citation could carry, and does not, and a passage that is not cited does. */
        private void better(CitingClaim told, Passage passage) {
            Set<String> open = new LinkedHashSet<>(told.stems());
            // What a mark works out from, it says itself
            told.claim().citations().stream().map(Citation::note).filter(note -> !note.isEmpty())
                    .forEach(note -> open.removeAll(index.stems().set(note)));
            for (Passage other : told.passages()) {
                if (other != passage) {
                    open.removeIf(word -> index.has(other, word));
                }
            }
            double mine = index.shared(open, passage);
            double most = open.stream().mapToDouble(index::weight).sum();
            if (most < 2 * mine || most - mine <= BETTER) {
                return; // no passage can have enough more: to look for it takes long
            }
            Passage other = index.best(open, told.passages()).orElse(null);
            double theirs = other == null ? 0 : index.shared(open, other);
            if (theirs >= 2 * mine && theirs - mine > BETTER) {
                open.removeIf(word -> index.has(passage, word));
                say(told, told.passages().size() > 1, passage, "“" + forms(told, open, other) + "” "
                        + "stands in passage " + other.id() + " and not in " + passage.id(), "Cite " + other.id()
                        + " if it is the one that carries this claim; it says: " + other.gist());
            }
        }

        /** An error, or a warning where the words of a claim are shared among several passages. */
        private void say(CitingClaim told, boolean unsure, Passage passage, String message, String hint) {
            if (unsure) {
                sink.doubt(told.claim().path(), place(told, passage), message, hint);
            } else {
                sink.report(told.claim().path(), place(told, passage), message, hint);
            }
        }

        private String forms(CitingClaim told, Set<String> stems, Passage passage) {
            List<Word> words = told.words().stream().filter(word -> stems.contains(word.form())).toList();
            return String.join("”, “", index.sharedForms(words, told.claim().text(), passage));
        }

        private Position place(CitingClaim told, Passage passage) {
            return told.claim().citations().stream().filter(citation -> citation.id().equals(passage.id())).findFirst()
                    .map(Citation::at).orElse(told.claim().at());
        }

        /** The header's title and summary, taken together, against all its sources. */
        private void header() {
            List<Passage> passages = document.claims().stream().filter(claim -> claim.field().equals("summary"))
                    .findFirst().map(site::passages).orElse(List.of());
            if (!passages.isEmpty() && passages.stream().mapToDouble(p -> index.shared(title, p)).sum() < HEADER) {
                sink.report(document.path(), document.at("sources"), "the passages in sources have nothing of the title "
                        + "and the summary", "List the passages that they rest on.");
            }
        }
    }
}
