package explainer.update;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import explainer.source.Seal;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Says which words of a passage changed: both sides where the older text is at hand, else what its seal can tell. */
final class WordChanges {

    /** Longer passages are told as one change from their first difference to their last: a comparison would take long. */
    private static final long MOST_PAIRS = 4_000_000;
    private static final int SHOWN = 12;

    private WordChanges() {
    }

    /** The changes from one text to another, in order, in words for a reader. */
    static List<String> between(String before, String after) {
        List<String> a = Word.forms(Word.exact(before));
        List<String> b = Word.forms(Word.exact(after));
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < a.size() - start && end < b.size() - start && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        List<String> told = new ArrayList<>();
        List<String> oldMiddle = a.subList(start, a.size() - end);
        List<String> newMiddle = b.subList(start, b.size() - end);
        String first = start == 0 ? "" : a.get(start - 1);
        if ((long) oldMiddle.size() * newMiddle.size() > MOST_PAIRS) {
            tell(oldMiddle, newMiddle, first, told);
        } else {
            walk(oldMiddle, newMiddle, first, told);
        }
        return told.isEmpty() ? List.of("only the signs or spaces between its words") : told;
    }

    private static void walk(List<String> a, List<String> b, String first, List<String> told) {
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b).getDeltas()) {
            int at = delta.getSource().getPosition();
            tell(delta.getSource().getLines(), delta.getTarget().getLines(), at == 0 ? first : a.get(at - 1), told);
        }
    }

    private static void tell(List<String> before, List<String> after, String previous, List<String> told) {
        String where = previous.isEmpty() ? " at the start" : " after " + shown(List.of(previous));
        if (!before.isEmpty() && !after.isEmpty()) {
            told.add(shown(before) + " became " + shown(after));
        } else if (!before.isEmpty()) {
            told.add(shown(before) + " was taken out" + where);
        } else if (!after.isEmpty()) {
            told.add(shown(after) + " was put in" + where);
        }
    }

    /**
     * What the seal of the older text alone can tell of the newer: which words are new, and where some are missing.
     *
     * @param n the passage's number in the seal
     */
    static List<String> bySeal(Seal before, int n, String after) {
        List<Word> words = Word.exact(after);
        List<String> forms = Word.forms(words);
        boolean[] known = before.runsOf(n, words);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i]) {
                continue;
            }
            int last = i;
            while (last + 1 < known.length && !known[last + 1]) {
                last++;
            }
            // What a known run before or after covers is old. At the ends no run does, so more may be old than can be told
            int from = i == 0 ? 0 : i + Seal.RUN - 1;
            int to = last == known.length - 1 ? forms.size() : last + 1;
            boolean edge = i == 0 || last == known.length - 1;
            if (from >= to) {
                told.add("something was taken out after " + shown(List.of(forms.get(from - 1))));
            } else {
                told.add(shown(forms.subList(from, to)) + (edge && to - from > 1 ? " has new words" : " is new"));
            }
            i = last;
        }
        return told.isEmpty() ? List.of("words that its seal cannot name") : told;
    }

    private static String shown(List<String> words) {
        List<String> some = words.size() <= SHOWN ? words : words.subList(0, SHOWN);
        return "“" + String.join(" ", some) + (words.size() > SHOWN ? " …" : "") + "”";
    }
}
