package explainer.rule.attribution;

import explainer.text.Entries;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Finds those who say something by a verb that stands before: "Hale says that it was sold, and two clerks that nobody paid". */
final class Gapped {

    /** How far "that" may stand from those who say so: "three people from the dean's office that". */
    private static final int FAR = 7;
    /** How many words may open what they say: "and one other senior". */
    private static final int OPENING = 4;
    private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

    private final Entries verbs;

    /** @param verbs verbs of saying */
    Gapped(Entries verbs) {
        this.verbs = verbs;
    }

    /**
     * Whether sources say so by a verb before them.
     *
     * @param words  the part of a sentence
     * @param start  where the sources begin
     * @param end    where they end
     * @param before what stands before the part
     */
    boolean at(List<String> words, int start, int end, Supplier<String> before) {
        int that = end;
        while (that < Math.min(words.size(), end + FAR) && !words.get(that).equals("that")) {
            if (verbs.at(words, that) > 0) {
                return false;
            }
            that++;
        }
        if (that >= Math.min(words.size(), end + FAR)) {
            return false;
        }
        int first = start;
        while (first > 0 && start - first < OPENING && !JOINING.contains(words.get(first - 1))) {
            first--;
        }
        if (first == 0) {
            // What a semicolon parts goes on with the verb before it
            return start < OPENING && before.get().strip().endsWith(";");
        }
        return JOINING.contains(words.get(first - 1))
                && IntStream.range(0, first - 1).anyMatch(i -> verbs.at(words, i) > 0 && words.get(i + 1).equals("that"));
    }
}
