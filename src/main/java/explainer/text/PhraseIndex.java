package explainer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases as whole words in texts, the longest first, so that a part of a longer phrase is not taken for a phrase
 * of its own. Typography is folded, case is not. Takes time in proportion to the text, however many phrases there are.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    /**
     * A phrase in a text.
     *
     * @param value what it stands for
     * @param start offset of its first character
     * @param end   offset after its last
     */
    public record Match<T>(T value, int start, int end) {
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private T value;
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase; one that is there already stays what it is. */
    public void add(String phrase, T value) {
        Node<T> node = root;
        String folded = FoldedText.of(phrase.strip()).value();
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), c -> new Node<>());
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
    }

    /** The phrases of a text, from left to right, not overlapping. */
    public List<Match<T>> in(String text) {
        List<Match<T>> matches = new ArrayList<>();
        FoldedText folded = FoldedText.of(text);
        int length = folded.value().length();
        int i = 0;
        while (i < length) {
            int end = -1;
            T value = null;
            if (!folded.isWord(i - 1) || !folded.isWord(i)) {
                Node<T> node = root;
                for (int k = i; k < length && node != null; k++) {
                    node = node.next.get(folded.value().charAt(k));
                    boolean whole = !folded.isWord(k) || !folded.isWord(k + 1);
                    if (node != null && node.value != null && whole) {
                        end = k + 1;
                        value = node.value;
                    }
                }
            }
            if (end > 0) {
                matches.add(new Match<>(value, folded.start(i), folded.start(end)));
            }
            i = Math.max(i + 1, end);
        }
        return matches;
    }
}
