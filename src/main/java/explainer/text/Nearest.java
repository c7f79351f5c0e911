package explainer.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant: the one of a short list that a slip or two turn into what was written. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {
    }

    /** The nearest of some words, or nothing when none is near. Case, spaces, hyphens and underscores count for nothing. */
    public static Optional<String> of(String written, Collection<String> words) {
        String plain = plain(written);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = plain.length() < 4 ? 2 : plain.length() < 8 ? 3 : 4;
        for (String word : words) {
            String other = plain(word);
            if (Math.abs(other.length() - plain.length()) < least) {
                int distance = distance(plain, other);
                if (distance < least) {
                    least = distance;
                    best = word;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
