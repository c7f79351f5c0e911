package explainer.rule;

import explainer.content.Document;
import explainer.source.Edtf;
import java.util.List;

/**
 * An entry of a header of the form {@code slug: Label; slug: Label} or {@code Label: date; Label: date}.
 *
 * @param left  what stands before the last colon
 * @param right what stands after it
 */
record HeaderPairs(String left, String right) {

    /** The entries of a key; none where it is missing. */
    static List<HeaderPairs> of(Document document, String key) {
        return document.header().list(key, ';').stream().map(item -> {
            int colon = item.value().lastIndexOf(':');
            return colon < 0 ? new HeaderPairs("", "")
                    : new HeaderPairs(item.value().substring(0, colon).strip(), item.value().substring(colon + 1).strip());
        }).toList();
    }

    /** Whether it says what the key wants. */
    boolean readable(String key) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return key.equals("periods") ? Edtf.tryParse(right).isPresent() : left.matches(HeaderFormats.SLUG);
    }
}
