package explainer.rule.attribution;

import explainer.text.Entries;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Finds "they say" where "they" are the sources. */
final class TheySay {

    /** How far a plural may stand before its verb of saying. */
    private static final int REACH = 8;
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

    /** "They say", where sources were spoken of before and nobody else said something since. */
    boolean at(List<String> words, int i, Supplier<String> before, Set<String> who, Set<String> acts) {
        if (!words.get(i).equals("they")) {
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

    private boolean isSource(List<String> words, int i, Set<String> who) {
        return nouns.at(words, i) > 0 || who.contains(words.get(i));
    }
}
