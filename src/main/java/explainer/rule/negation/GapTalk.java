package explainer.rule.negation;

import explainer.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a denial that speaks of the source from one that speaks of the story: "who paid is not told", "no reason is
 * given", "the article does not say", and not "he was not told". The words are data: {@code gap-words},
 * {@code gap-nouns}, {@code tellers}, {@code telling}.
 */
public final class GapTalk {

    /** Words that ask. */
    public static final Set<String> ASKS = Set.of("who", "whom", "whose", "what", "when", "where", "why", "how", "which",
            "whether", "that");
    private static final Set<String> IFS = Set.of("whether", "if", "unless");
    private static final Set<String> NOW = Set.of("do", "does");
    private static final Set<String> PAST = Set.of("was", "were", "wasn't", "weren't");
    private static final Set<String> TO_BE = Set.of("is", "are", "isn't", "aren't", "was", "were", "wasn't", "weren't", "be");
    /** What may follow "told" in "is not told"; "is not told to go" and "was not given a chance" are no gaps. */
    private static final Set<String> AFTER = Set.of("that", "who", "whom", "whose", "what", "when", "where", "why", "how",
            "which", "whether", "in", "on", "here", "there", "yet", "either", "anywhere", "elsewhere", "by", "with", "about",
            "of", "at", "out", "outright", "exactly", "directly", "openly");
    /** "Nobody says why": of today, and of the source. */
    private static final Set<String> SAID_NOW = Set.of("says", "tells", "explains", "reports", "knows", "mentions");
    /** "Is not given to the day". */
    private static final Set<String> EXACT = Set.of("year", "month", "week", "day", "hour", "minute", "penny", "metre");
    /** How far "not" may stand from "told": "is not quite clearly told". */
    private static final int NEAR = 3;
    /** How far before "they do not say" the question may start that they leave open. */
    private static final int ASKED = 15;

    private final Unrecorded noted = new Unrecorded();
    private final Set<String> words = Set.copyOf(WordList.load("gap-words").entries());
    private final Set<String> nouns = Set.copyOf(WordList.load("gap-nouns").entries());
    private final Set<String> tellers = Set.copyOf(WordList.load("tellers").entries());
    private final Set<String> telling = Set.copyOf(WordList.load("telling").entries());

    /** Whether a word is what is not done with an open thing: "told". */
    boolean isGapWord(String word) {
        return words.contains(word);
    }

    /**
     * Whether a denial says that something is open.
     *
     * @param text   all the words
     * @param first  where its clause starts
     * @param i      where it stands
     * @param last   where its clause ends
     * @param whole  whether it denies its whole clause, as "nobody" does
     */
    boolean in(List<String> text, int first, int i, int last, boolean whole) {
        List<String> before = text.subList(first, i);
        List<String> after = text.subList(i + 1, last + 1);
        String word = text.get(i);
        String next = i + 1 < text.size() ? text.get(i + 1) : "";
        boolean missing = (word.equals("no") || word.equals("without")) && after.stream().limit(2).anyMatch(nouns::contains);
        boolean tellerSilent = word.equals("no") && after.stream().limit(2).anyMatch(tellers::contains)
                && after.stream().anyMatch(telling::contains);
        boolean silent = !after.isEmpty() && telling.contains(after.get(0)) && before.stream().anyMatch(tellers::contains);
        boolean nobody = whole && !after.isEmpty() && SAID_NOW.contains(after.get(0))
                && text.subList(i + 1, Math.min(text.size(), i + NEAR + NEAR)).stream().anyMatch(ASKS::contains);
        boolean nor = word.equals("nor") || word.equals("neither");
        boolean added = nor && (ASKS.contains(next) || after.stream().limit(NEAR).anyMatch(telling::contains));
        boolean exactly = after.size() > NEAR && words.contains(after.get(0)) && after.get(1).equals("to") && after.get(2).equals("the")
                && EXACT.contains(after.get(NEAR));
        boolean or = text.get(first).equals("or") && text.subList(Math.max(0, first - ASKED), first).contains("whether");
        return missing || exactly || noted.lacks(before, word, after) || tellerSilent || nobody || silent || added || or || unsaid(text, i)
                || untold(before, word, whole ? after : after.subList(0, Math.min(NEAR, after.size())), whole);
    }

    /** "Who held it, they do not say", "without saying how many". */
    boolean unsaid(List<String> text, int i) {
        if (text.get(i).equals("without") && i + 1 < text.size() && telling.contains(text.get(i + 1))) {
            return text.subList(i, Math.min(text.size(), i + NEAR + NEAR)).stream().anyMatch(ASKS::contains);
        }
        return i > 0 && i + 1 < text.size() && NOW.contains(text.get(i - 1)) && telling.contains(text.get(i + 1))
                && text.subList(Math.max(0, i - ASKED), i).stream().anyMatch(ASKS::contains);
    }

    /** "Is not told" and "nobody is quoted", and neither "is not said to have gone" nor "had not been told". */
    private boolean untold(List<String> before, String word, List<String> after, boolean whole) {
        int at = 0;
        while (at < after.size() && !words.contains(after.get(at))) {
            boolean verb = TO_BE.contains(after.get(at)) && !after.get(at).equals("be");
            at = verb && !whole ? after.size() : at + 1;
        }
        if (at == after.size()) {
            return false;
        }
        List<String> verbs = whole ? after.subList(0, at) : Stream.concat(Stream.of(word), end(before, 2).stream()).toList();
        String next = at + 1 < after.size() ? after.get(at + 1) : "";
        boolean free = next.isEmpty() || AFTER.contains(next) || whole && next.equals("for");
        // "It is not said to whom"
        free |= next.equals("to") && at + 2 < after.size() && ASKS.contains(after.get(at + 2));
        // "She is not reported to have said"
        free |= next.equals("to") && !verbs.contains("was") && at + 2 < after.size() && after.get(at + 2).equals("have") && !after.get(at).equals("said");
        boolean asked = !whole && PAST.stream().anyMatch(verbs::contains)
                && (end(before, 3).stream().anyMatch(ASKS::contains) || before.stream().anyMatch(IFS::contains));
        return free && !asked && verbs.stream().anyMatch(TO_BE::contains);
    }

    private static List<String> end(List<String> words, int count) {
        return words.subList(Math.max(0, words.size() - count), words.size());
    }
}
