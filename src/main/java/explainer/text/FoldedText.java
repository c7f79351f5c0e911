package explainer.text;

import java.util.Arrays;

/**
 * A text folded as by {@link Fold#text}, sign by sign, that still knows where each folded character stood: to find
 * names whatever their typography. Unlike there, a hyphen or dash is one {@code -} without spaces added.
 */
public final class FoldedText {

    private final String value;
    private final int[] starts;

    private FoldedText(String value, int[] starts) {
        this.value = value;
        this.starts = starts;
    }

    /** Folds a text. */
    public static FoldedText of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 16];
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            String folded = folded(text, i, end, out);
            for (int k = 0; k < folded.length(); k++) {
                if (out.length() + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[out.length()] = i;
                out.append(folded.charAt(k));
            }
            i = end;
        }
        starts[out.length()] = text.length();
        return new FoldedText(out.toString(), Arrays.copyOf(starts, out.length() + 1));
    }

    private static String folded(String text, int start, int end, StringBuilder before) {
        char c = text.charAt(start);
        if (end == start + 1 && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
            return String.valueOf(c);
        }
        if (Fold.isSpace(c)) {
            return before.length() > 0 && before.charAt(before.length() - 1) == ' ' ? "" : " ";
        }
        return Fold.text(text.substring(start, end));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The folded text. */
    public String value() {
        return value;
    }

    /** Where a folded character stood in the text; the length is the text's end. */
    public int start(int index) {
        return starts[index];
    }

    /** Whether a letter or digit stands at a place; none does before the start and after the end. */
    public boolean isWord(int index) {
        return index >= 0 && index < value.length() && Character.isLetterOrDigit(value.charAt(index));
    }

    /** The folded text. */
    @Override
    public String toString() {
        return value;
    }
}
