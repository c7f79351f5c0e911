package explainer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a text: from one comma, full stop, bracket or joining word ("and", "who", "because") to the next, and no
 * longer than any prose.
 *
 * @param text  the text
 * @param words its words
 * @param forms the same as compared
 */
public record Clauses(String text, List<Word> words, List<String> forms) {

    private static final Set<String> JOINTS = Set.of("but", "and", "yet", "though", "although", "while", "whereas",
            "because", "before", "after", "until", "when", "which", "who", "nor", "since", "whether", "if", "so", "or");
    private static final String ENDS = ",;:.!?()|\u2014";
    private static final String SENTENCE_ENDS = ";:.!?()|\u2014";
    /** Clauses are shorter than this, in words to either side; the bound keeps a row of denials from costing its square. */
    private static final int LONGEST = 60;

    /** Parts a text. */
    public static Clauses of(String text) {
        List<Word> words = Word.loose(text);
        return new Clauses(text, words, Word.forms(words));
    }

    /** The index of the first word of the clause that a word stands in. */
    public int first(int i) {
        int first = i;
        while (first > 0 && i - first < LONGEST && !JOINTS.contains(forms.get(first)) && !endsAfter(first - 1)) {
            first--;
        }
        return first;
    }

    /** The index of the last word of the clause that a word stands in. */
    public int last(int i) {
        int last = i;
        while (last + 1 < words.size() && last - i < LONGEST && !JOINTS.contains(forms.get(last + 1)) && !endsAfter(last)) {
            last++;
        }
        return last;
    }

    /** Whether a word joins the clause that it starts to the one before. */
    public boolean isJoint(int i) {
        return JOINTS.contains(forms.get(i));
    }

    /** The index of the last word before the next mark that ends a sentence or a half of one, on past commas and joints. */
    public int lastOfSentence(int i) {
        int last = i;
        while (last + 1 < words.size() && last - i < LONGEST && !has(SENTENCE_ENDS, words.get(last).end(), words.get(last + 1).start())) {
            last++;
        }
        return last;
    }

    /** The same without some words; what stands between those beside them still parts them. */
    public Clauses without(int from, int to) {
        List<Word> left = new ArrayList<>(words);
        left.subList(from, to).clear();
        return new Clauses(text, left, Word.forms(left));
    }

    /** Whether a comma stands right after a word. */
    public boolean commaAfter(int i) {
        return words.get(i).end() < text.length() && text.charAt(words.get(i).end()) == ',';
    }

    /** All of them, as written. */
    public List<String> all() {
        List<String> clauses = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || endsAfter(i) || JOINTS.contains(forms.get(i + 1))) {
                clauses.add(text.substring(words.get(first).start(), words.get(i).end()));
                first = i + 1;
            }
        }
        return clauses;
    }

    /** Whether a mark that ends a clause stands between a word and the next; the comma of a number is none. */
    private boolean endsAfter(int i) {
        int from = words.get(i).end();
        int to = i + 1 < words.size() ? words.get(i + 1).start() : text.length();
        boolean number = to == from + 1 && to < text.length() && Character.isDigit(text.charAt(to))
                && Character.isDigit(text.charAt(from - 1));
        return !number && has(ENDS, from, to);
    }

    private boolean has(String marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
