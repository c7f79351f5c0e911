package explainer.rule;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A claim that tells as settled, on nobody's word, what a passage says is not known: "whether he went is unclear". */
final class LeftOpen {

    private static final Pattern OPEN = Pattern.compile("(?i)(?<!\\p{L})(?:(?:is|are|was|were|remains?|stays?|still) (?:still |as yet )?un(?:clear|known|certain|decided|resolved)|left open|"
            + "not (?:be )?(?:known|clear|certain|settled|established|verified|confirmed|determined)|"
            + "(?:could|can)(?: ?not|n[’']t) (?:be )?(?:verif|confirm|establish|determin)\\p{L}*)\\b");
    private static final Pattern CLAUSES = Pattern.compile("[;:.]\\s|,? but ");
    /** What a claim has to share of what is open: the half, and as much as one rare word. */
    private static final double HALF = 0.5;
    private static final double TOLD = 0.7;

    private final WordList open = WordList.load("open-words");
    private final WordList possible = WordList.load("hedge-possible");
    private final Phrases verbs = new Phrases(WordList.load("verbs-of-saying"));
    private final Polarity polarity;

    LeftOpen(Polarity polarity) {
        this.polarity = polarity;
    }

    /** Holds a claim against the passages that say what it does. */
    void check(Claim claim, List<Gists.Gist> cited, Sink sink) {
        if (claim.inHeader() || claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID) || claim.text().endsWith("?") || leavesOpen(claim.sentence())) {
            return;
        }
        for (Gists.Gist gist : cited) {
            String clause = CLAUSES.splitAsStream(gist.passage().gist()).filter(each -> OPEN.matcher(each).find()).findFirst().orElse("");
            Set<String> matter = matter(clause);
            double all = polarity.index().shared(matter, matter);
            Optional<String> told = all < TOLD ? Optional.empty()
                    : stretches(claim.text()).filter(stretch -> isPlain(stretch) && tells(stretch, matter, HALF * all)).findFirst();
            if (told.isPresent()) {
                report(claim, "passage " + gist.passage().id() + " says “" + clause.strip() + "”, and the claim tells it as settled",
                        isMostly(told.get(), matter), sink);
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

    private Set<String> matter(String clause) {
        Set<String> matter = new HashSet<>(polarity.index().stems().set(OPEN.matcher(clause).replaceAll(" ")));
        matter.removeIf(polarity.index()::isName);
        return matter;
    }

    private boolean leavesOpen(String sentence) {
        return open.occursIn(sentence) || possible.occursIn(sentence) || OPEN.matcher(sentence).find();
    }

    /** Whether nobody is said to say so, and nothing is denied. */
    private boolean isPlain(String text) {
        List<String> words = Word.forms(Word.loose(text));
        return !polarity.denies(text) && IntStream.range(0, words.size()).noneMatch(i -> verbs.at(words, i) > 0);
    }
}
