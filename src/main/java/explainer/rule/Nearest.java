package explainer.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Nearest {

    private static final int LONGEST = 60;
    /** Among more words than this no guess is made: a site full of mistakes must not take long to check. */
    private static final int MOST = 300;

    private Nearest() {
    }

    /** The word of a list that is at most two letters away from another, or a third of it, whatever the case. */
    static Optional<String> to(String word, Collection<String> words) {
        if (word.length() > LONGEST || words.size() > MOST) {
            return Optional.empty();
        }
        String small = word.toLowerCase(Locale.ROOT);
        return words.stream().filter(each -> Math.abs(each.length() - word.length()) <= 2)
                .min(Comparator.comparingInt(each -> distance(small, each)))
                .filter(each -> distance(small, each) <= Math.max(1, Math.min(2, word.length() / 3)));
    }

    /** How many letters have to be changed, dropped or added (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
