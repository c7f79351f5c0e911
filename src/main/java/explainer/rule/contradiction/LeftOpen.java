package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Part;
import explainer.rule.negation.Polarity;
import explainer.rule.support.GistIndex;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A claim that tells as settled, on nobody's word, what a passage says is not known: "whether he went is unclear". */
public final class LeftOpen {

    /** What a claim has to share of what is open: the half, and as much as one rare word. */
    private static final double HALF = 0.5;
    private static final double TOLD = 0.7;

    private final WordList openWords = WordList.load("open-words");
    private final WordList possible = WordList.load("hedge-possible");
    private final Entries verbs = new Entries(WordList.load("verbs-of-saying"));
    private final Polarity polarity;

    /** Reads claims with this. */
    public LeftOpen(Polarity polarity) {
        this.polarity = polarity;
    }

    /** Holds a claim against the passages that say what it does. */
    public void check(Claim claim, List<Gists.Gist> cited, Sink sink) {
        List<Gists.Gist> leaving = cited.stream().filter(gist -> gist.open().filter(open -> open.weight() >= TOLD).isPresent()).toList();
        if (leaving.isEmpty() || claim.inHeader() || claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID)
                || claim.text().endsWith("?") || leavesOpen(claim.sentence())) {
            return;
        }
        for (Gists.Gist gist : leaving) {
            Unsettled open = gist.open().orElseThrow();
            Optional<String> told = stretches(claim.text())
                    .filter(stretch -> isPlain(stretch) && tells(stretch, open.matter(), HALF * open.weight())).findFirst();
            if (told.isPresent()) {
                report(claim, "passage " + gist.passage().id() + " says “" + open.clause() + "”, and the claim tells it as settled",
                        isMostly(told.get(), open.matter()), sink);
                return;
            }
        }
    }

    private static void report(Claim claim, String message, boolean sure, Sink sink) {
        String hint = "Say that it is open, or who says so.";
        if (sure) {
            sink.report(claim, 0, message, hint);
        } else {
            sink.doubt(claim, 0, message, hint);
        }
    }

    /** Whether most of what a text tells is open: else it may tell what stands beside that. */
    private boolean isMostly(String text, Set<String> matter) {
        GistIndex index = polarity.index();
        Set<String> told = index.stems().set(text);
        told.removeIf(index::isName);
        return index.shared(told, matter) >= HALF * index.shared(told, told);
    }

    /** The text up to the end of each of its parts: who says so may stand before. */
    private Stream<String> stretches(String text) {
        return Part.of(text, polarity).stream().map(part -> text.substring(0, part.start() + part.text().length()));
    }

    private boolean tells(String text, Set<String> matter, double enough) {
        double told = polarity.index().shared(matter, polarity.index().stems().set(text));
        return told >= TOLD && told >= enough;
    }

    private boolean leavesOpen(String sentence) {
        return openWords.occursIn(sentence) || possible.occursIn(sentence) || Unsettled.OPEN.matcher(sentence).find();
    }

    /** Whether nobody is said to say so, and nothing is denied. */
    private boolean isPlain(String text) {
        List<String> words = Word.forms(Word.loose(text));
        return !polarity.denies(text) && IntStream.range(0, words.size()).noneMatch(i -> verbs.at(words, i) > 0);
    }
}
