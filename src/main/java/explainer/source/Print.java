package explainer.source;

import explainer.text.Fold;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fingerprint of one passage.
 *
 * @param n      its number
 * @param words  how many loose words it has
 * @param digest hash of the whole of it
 * @param prose  hashes of its runs of loose words, sorted, so that their order tells nothing
 * @param exact  hashes of its runs of exact words, sorted
 * @param speech hashes of its pieces of direct speech, sorted
 */
public record Print(int n, int words, long digest, Set<Long> prose, Set<Long> exact, Set<Long> speech) {

    public Print {
        prose = new TreeSet<>(prose);
        exact = new TreeSet<>(exact);
        speech = new TreeSet<>(speech);
    }

    /** The fingerprint of a passage; {@code hasher} has the key of its record. */
    static Print of(int n, String passage, Hasher hasher) {
        List<String> loose = Word.forms(Word.loose(passage));
        Set<Long> speech = new TreeSet<>();
        for (String piece : speechIn(passage)) {
            speech.add(hasher.speech(piece));
        }
        return new Print(n, loose.size(), hasher.passage(passage), hashes(hasher.prose(loose)),
                hashes(hasher.exact(Word.forms(Word.exact(passage)))), speech);
    }

    /** The direct speech of a text: what stands between double quotation marks that open and close. */
    static List<String> speechIn(String passage) {
        List<String> pieces = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            boolean mark = Fold.isDoubleQuote(c) && c != '\u2033' && c != '\u2036';
            if (mark && open >= 0 && c != '\u201C') {
                pieces.add(passage.substring(open, i));
                open = -1;
            } else if (mark) {
                open = i + 1;
            }
        }
        return pieces;
    }

    private static Set<Long> hashes(long[] runs) {
        Set<Long> set = new TreeSet<>();
        Arrays.stream(runs).forEach(set::add);
        return set;
    }
}
