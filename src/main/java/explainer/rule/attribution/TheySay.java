package explainer.rule.attribution;

import explainer.text.Entries;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds "they say" where "they" are the sources, and "he says" where he is the one who is not named. */
final class TheySay {

    /** How far a plural may stand before its verb of saying. */
    private static final int REACH = 8;
    /** "Each says", "all of them say". */
    private static final Set<String> SEVERAL = Set.of("they", "each", "both", "all");
    private static final Set<String> SINGLE = Set.of("one", "a", "an", "the", "another");
    private static final Pattern SENTENCES = Pattern.compile("[.!?][”\"’)]* +");
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<String> AUXILIARIES = Set.of("do", "did", "not", "also", "all", "both", "had", "have",
            "themselves", "never");

    private final Entries nouns;
    private final Entries verbs;

    /**
     * Takes the lists.
     *
     * @param nouns what sources are called
     * @param verbs verbs of saying
     */
    TheySay(Entries nouns, Entries verbs) {
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /**
     * "They say", where sources were spoken of before and nobody else said something since; "as he says" of the one of this
     * sentence, if nobody else is named in it before.
     */
    boolean at(List<String> words, int i, Supplier<String> before, Set<String> who, Set<String> persons, Set<String> acts) {
        if (ONE.contains(words.get(i))) {
            return i + 1 < words.size() && verbs.at(words, i + 1) > 0 && !acts.contains(words.get(i + 1))
                    && (i == 0 ? isOneOf(before.get(), who, persons)
                            : words.subList(0, i).stream().anyMatch(who::contains) && Collections.disjoint(words.subList(0, i), persons));
        }
        boolean them = words.get(i).equals("them") && i > 0 && words.get(i - 1).equals("of");
        if (!them && !SEVERAL.contains(words.get(i))) {
            return false;
        }
        int verb = i + 1;
        while (verb < words.size() && verb < i + 4 && AUXILIARIES.contains(words.get(verb))) {
            verb++;
        }
        boolean says = i > 0 && verbs.at(words, i - 1) > 0 || verb < words.size() && verbs.at(words, verb) > 0
                && !acts.contains(words.get(verb)) || verb < words.size() && Teller.puts(words, verb);
        if (!says) {
            return false;
        }
        List<String> all = new ArrayList<>(Word.forms(Word.loose(before.get())));
        all.addAll(words.subList(0, i));
        for (int k = all.size() - 1; k >= 0; k--) {
            if (isSource(all, k, who)) {
                return true;
            }
            boolean plural = k > 0 && all.get(k - 1).matches(".{2,}[^'s]s");
            if (plural && verbs.at(all, k) > 0 && !verbs.isEntry(all.get(k - 1))) {
                int start = k;
                while (start > Math.max(0, k - REACH) && !isSource(all, start, who)) {
                    start--;
                }
                return isSource(all, start, who);
            }
        }
        return false;
    }

    /** "One of them, a clerk, says that": whether the sentence before begins with the one source that tells it. */
    private boolean isOneOf(String before, Set<String> who, Set<String> persons) {
        String text = before.strip();
        int start = SENTENCES.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
        List<String> words = Word.forms(Word.loose(text.substring(start)));
        boolean source = false;
        for (int i = 0; i < Math.min(words.size(), REACH) && !persons.contains(words.get(i)); i++) {
            if (source && verbs.at(words, i) > 0) {
                return SINGLE.contains(words.get(0));
            }
            source |= isSource(words, i, who);
        }
        return false;
    }

    private boolean isSource(List<String> words, int i, Set<String> who) {
        return nouns.at(words, i) > 0 || who.contains(words.get(i));
    }
}
