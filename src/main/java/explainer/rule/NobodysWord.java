package explainer.rule;

import explainer.text.Word;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds sentences that are nobody's account, so that no one has to be named for them: what is open, and who the sources
 * are and why they are not named. The words are data: {@code left-open}, {@code anonymity}.
 */
final class NobodysWord {

    /** After these a sentence goes on to tell something. */
    private static final Set<String> TURNS = Set.of("but", "although", "though", "while", "whereas", "however");

    private static final Pattern GOES_ON = Pattern.compile(", and (?!(?:" + String.join("|", GapTalk.ASKS) + "|so|neither|nor)\\b)");

    private final Phrases open = new Phrases(WordList.load("left-open"));
    private final Phrases anonymity = new Phrases(WordList.load("anonymity"));
    private final Phrases nouns;

    /** @param nouns what sources are called */
    NobodysWord(Phrases nouns) {
        this.nouns = nouns;
    }

    /**
     * Whether a sentence tells nothing that would want a voice.
     *
     * @param sentence the sentence
     * @param who      the nouns by which its passages call those who say so
     */
    boolean is(String sentence, Set<String> who) {
        List<String> words = Word.forms(Word.loose(sentence));
        return isOpen(words) && !GOES_ON.matcher(sentence).find() || isOfSources(words, who);
    }

    private boolean isOpen(List<String> words) {
        return has(open, words) && words.stream().noneMatch(TURNS::contains);
    }

    private boolean isOfSources(List<String> words, Set<String> who) {
        return has(anonymity, words) && IntStream.range(0, words.size())
                .anyMatch(i -> nouns.at(words, i) > 0 || who.contains(words.get(i)) || words.get(i).equals("they"));
    }

    private static boolean has(Phrases phrases, List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> phrases.at(words, i) > 0);
    }
}
