package explainer.rule.negation;

import explainer.text.Word;
import explainer.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a "not" that may have come in by mistake, as one word too many, from a denial that is written on purpose: "did not
 * go" is not "went" with a word more, nor is "nobody", "not everyone", or "would not say", which tells of those who were asked.
 */
public final class Slip {

    private static final Set<String> NOT = Set.of("not", "cannot");
    private static final Set<String> DOING = Set.of("don't", "doesn't", "didn't");
    /** After these a sentence is whole with "not" and without. */
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
            "can", "could", "shall", "should", "may", "might", "must", "also", "still", "even", "yet");
    private static final Set<String> ALL = Set.of("all", "every", "everyone", "everybody", "everything");
    /** What one who is asked and would not does not do. */
    private static final Set<String> ANSWERING = Set.of("say", "tell", "answer", "comment", "discuss", "disclose", "explain", "elaborate",
            "reply", "respond", "confirm", "provide", "release", "name", "identify", "reveal", "specify", "hand");

    /** Words that only a sentence that denies has, and one with "not" too many has not: "was not there at all". */
    private static final Pattern LICENSED =
            Pattern.compile("(?i)(?<!\\p{L})(?:at all|any(?:one|body|thing|where|more)?|ever|either|even|in the least|a single|so much as)(?!\\p{L})");

    /** Questions have them too: "whether it was ever there". */
    private static final Pattern ASKING = Pattern.compile("(?i)^(?:\\p{L}+ )?(?:whether|if|why|how|who|is|are|was|were|did|does|has|have|had)(?!\\p{L})");

    private static final WordList UNAVAILABLE = WordList.load("unavailable");

    private Slip() {
    }

    /** Whether a denial may be one. */
    public static boolean is(Denial denial) {
        String word = Polarity.plain(denial.word());
        boolean not = NOT.contains(word) || word.endsWith("n't") && !DOING.contains(word);
        return not && !ALL.contains(denial.head()) && (!word.equals("not") || AUXILIARIES.contains(before(denial)))
                && !(denial.unwilling() && ANSWERING.contains(denial.head()))
                && !isUnavailable(denial) && ( !LICENSED.matcher(denial.clause().substring(denial.within())).find()
                        || ASKING.matcher(denial.clause()).find());
    }

    private static boolean isUnavailable(Denial denial) {
        String after = Polarity.plain(denial.clause().substring(denial.within())).strip();
        String phrase = UNAVAILABLE.firstIn(after);
        return !phrase.isEmpty() && after.startsWith(phrase);
    }

    /**
     * Whether what a denial is about may well be told in a passage, and the denial is none of it: it sets one thing against
     * another ("a delay, and not a plan", "was told not that it was lost"), or says that something could not be had.
     */
    public static boolean isOnPurpose(Denial denial) {
        String before = before(denial);
        boolean that = denial.clause().startsWith(" that ", denial.within()) && !AUXILIARIES.contains(before);
        return denial.word().equalsIgnoreCase("not") && (before.isEmpty() || before.equals("and") || before.equals("but") || that)
                || isUnavailable(denial);
    }

    private static String before(Denial denial) {
        List<String> before = Word.forms(Word.loose(denial.clause().substring(0, denial.within() - denial.word().length())));
        return before.isEmpty() ? "" : before.get(before.size() - 1).toLowerCase(Locale.ROOT);
    }
}
