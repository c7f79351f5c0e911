package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Site;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.source.Voice;
import explainer.text.Position;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A citation whose passage has too little to do with its claim, or whose place another passage would fill far better.
 *
 * <p>Weights are those of {@link GistIndex}: 1 is a word that one passage alone has.
 */
public final class GistSupported implements Rule {

    /** What a passage that the header does not list has to share with the claim and its surroundings. */
    private static final double FOOTHOLD = 0.9;
    /** The same of a passage that the header lists, or that the page tells of elsewhere when it notes a gap. */
    private static final double LISTED = 0.06;
    private static final double TOLD = 0.3;
    /** What title and summary have to share with the passages of the header. */
    private static final double HEADER = 0.3;
    /** By how much another passage has to carry more of a claim than the one cited. */
    private static final double BETTER = 1.4;
    /** What words of the same block, and of the page's title and summary, count. */
    private static final double IN_BLOCK = 0.4;
    private static final double IN_TITLE = 0.3;

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
        private final Set<String> listed;
        private final Set<String> title;
        private final List<Told> claims = new ArrayList<>();
        private Block block;
        private Set<String> inBlock = Set.of();

        private record Told(Claim claim, List<Word> words, Set<String> stems, List<Passage> passages, boolean open) {

            /** Whether it is worked out from several passages, which share its words as it happens. */
            boolean computed() {
                return passages.size() > 1 && claim.has(Citation.Mark.DERIVED);
            }
        }

        Page(Site site, GistIndex index, Document document, Sink sink) {
            this.site = site;
            this.index = index;
            this.document = document;
            this.sink = sink;
            listed = document.header().list("sources").stream().map(Header.Item::value).collect(Collectors.toSet());
            title = index.stems().set(document.header().value("title") + " " + document.header().value("summary"));
        }

        void check() {
            for (Claim claim : document.claims()) {
                if (!claim.inHeader() && !claim.citations().isEmpty()) {
                    List<Word> words = index.stems().of(claim.text());
                    claims.add(new Told(claim, words, words.stream().map(Word::form)
                            .collect(Collectors.toCollection(LinkedHashSet::new)), site.passages(claim),
                            claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID)));
                }
            }
            for (Told told : claims) {
                for (Passage passage : told.passages()) {
                    if (!hasFoothold(told, passage)) {
                        report(told, passage);
                    } else if (!told.open() && !told.computed()) {
                        better(told, passage);
                    }
                }
            }
            header();
        }

        private boolean hasFoothold(Told told, Passage passage) {
            double own = index.shared(told.stems(), passage);
            if (own >= FOOTHOLD) {
                return true;
            }
            if (told.open() && toldBeside(told, passage)) {
                return true;
            }
            Set<String> inBlock = inBlock(told.claim().block());
            Set<String> around = new HashSet<>(inBlock);
            around.removeAll(told.stems());
            Set<String> above = new HashSet<>(title);
            above.removeAll(told.stems());
            above.removeAll(inBlock);
            double all = own + IN_BLOCK * index.shared(around, passage) + IN_TITLE * index.shared(above, passage);
            if (listed.contains(passage.id())) {
                return told.open() || all >= LISTED;
            }
            return all >= FOOTHOLD && !told.open() || told.open() && all >= TOLD && toldElsewhere(told, passage)
                    || names(told, passage);
        }

        /** The words of a block, which most claims can do without. */
        private Set<String> inBlock(Block next) {
            if (block != next) {
                block = next;
                inBlock = index.stems().set(next.text().value());
            }
            return inBlock;
        }

        /** Whether the claim is about the one, known by name, who says what the passage has. */
        private boolean names(Told told, Passage passage) {
            return passage.voice().filter(voice -> voice == Voice.NAMED).isPresent() && index.stems().set(passage.who())
                    .stream().anyMatch(word -> index.isName(word) && told.stems().contains(word));
        }

        /** Whether a claim of the same paragraph rests on the passage: "why, is not said" needs no word of it. */
        private boolean toldBeside(Told here, Passage passage) {
            return claims.stream().anyMatch(told -> told.claim().block() == here.claim().block() && !told.open()
                    && told.passages().contains(passage) && index.shared(told.stems(), passage) >= FOOTHOLD);
        }

        /** Whether another claim of the page, one that shares its words, rests on the passage. */
        private boolean toldElsewhere(Told here, Passage passage) {
            return claims.stream().anyMatch(told -> told != here && told.passages().contains(passage)
                    && index.shared(told.stems(), passage) >= FOOTHOLD);
        }

        private void report(Told told, Passage passage) {
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
        private void better(Told told, Passage passage) {
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
        private void say(Told told, boolean unsure, Passage passage, String message, String hint) {
            if (unsure) {
                sink.doubt(told.claim().path(), place(told, passage), message, hint);
            } else {
                sink.report(told.claim().path(), place(told, passage), message, hint);
            }
        }

        private String forms(Told told, Set<String> stems, Passage passage) {
            List<Word> words = told.words().stream().filter(word -> stems.contains(word.form())).toList();
            return String.join("”, “", index.sharedForms(words, told.claim().text(), passage));
        }

        private Position place(Told told, Passage passage) {
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
