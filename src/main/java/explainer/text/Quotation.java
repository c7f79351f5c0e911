package explainer.text;

import java.util.List;

/**
 * Words in quotation marks, as {@link Quotations} finds them in a text.
 *
 * @param start  offset of the opening mark
 * @param end    offset after the closing mark; of one that is not closed, the end of the text
 * @param closed whether a closing mark was found
 * @param nested offsets of the marks of quotations inside it, in order
 */
public record Quotation(int start, int end, boolean closed, List<Integer> nested) {

    public Quotation {
        nested = List.copyOf(nested);
    }

    /** Where its words start. */
    public int wordsStart() {
        return start + 1;
    }

    /** The offset after its words. */
    public int wordsEnd() {
        return closed ? end - 1 : end;
    }

    /** Its words, without its own marks. */
    public String words(String text) {
        return text.substring(wordsStart(), wordsEnd());
    }

    /** Whether a stretch of the text shares a character with it or its marks. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
