package explainer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in a text at once, whole words only, the longest first. The phrases stand in a tree of their words,
 * so a text takes time in proportion to its length, however many phrases there are and however many begin alike.
 *
 * @param <V> what a phrase stands for; one phrase may stand for several
 */
public final class Phrases<V> {

    /** What a beginning of phrases goes on with, by whether a space comes before it, and what it stands for itself. */
    private static final class Node<V> {
        private final Map<String, Node<V>> spaced = new HashMap<>();
        private final Map<String, Node<V>> joined = new HashMap<>();
        private List<V> values = List.of();

        Map<String, Node<V>> next(Token token) {
            return token.spaced() ? spaced : joined;
        }
    }

    /**
     * A phrase found in a text.
     *
     * @param from   index of its first token
     * @param to     index after its last
     * @param values what it stands for
     */
    public record Match<V>(int from, int to, List<V> values) {
    }

    private final boolean exactCase;
    private final Map<String, Node<V>> byFirst = new HashMap<>();

    /** @param exactCase whether a capital letter and a small one differ */
    public Phrases(boolean exactCase) {
        this.exactCase = exactCase;
    }

    /** The entries of a word list as phrases that stand for themselves. */
    public static Phrases<String> of(WordList list) {
        Phrases<String> phrases = new Phrases<>(false);
        list.entries().forEach(entry -> phrases.add(entry, entry));
        return phrases;
    }

    /** Adds a phrase; one without a word or number in it is left out. */
    public void add(String phrase, V value) {
        List<Token> tokens = Token.of(phrase);
        if (tokens.stream().allMatch(token -> token.kind() == Token.Kind.SIGN)) {
            return;
        }
        Node<V> node = byFirst.computeIfAbsent(form(tokens.get(0)), first -> new Node<>());
        for (Token token : tokens.subList(1, tokens.size())) {
            node = node.next(token).computeIfAbsent(form(token), form -> new Node<>());
        }
        if (!node.values.contains(value)) {
            List<V> values = new ArrayList<>(node.values);
            values.add(value);
            node.values = List.copyOf(values);
        }
    }

    /** The phrases of a text, from left to right, not overlapping. */
    public List<Match<V>> in(List<Token> text) {
        List<Match<V>> matches = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            List<Match<V>> here = at(text, i);
            if (here.isEmpty()) {
                i++;
            } else {
                matches.add(here.get(0));
                i = here.get(0).to();
            }
        }
        return matches;
    }

    /** The phrases that start at a token, the longest first. */
    public List<Match<V>> at(List<Token> text, int i) {
        Node<V> node = byFirst.get(form(text.get(i)));
        List<Match<V>> matches = node == null ? List.of() : new ArrayList<>();
        int to = i + 1;
        while (node != null) {
            if (!node.values.isEmpty()) {
                matches.add(0, new Match<>(i, to, node.values));
            }
            node = to < text.size() ? node.next(text.get(to)).get(form(text.get(to))) : null;
            to++;
        }
        return matches;
    }

    private String form(Token token) {
        return exactCase ? token.text() : token.lower();
    }
}
