package explainer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in a text at once, whole words only, the longest first. A phrase is looked up by its first word, so
 * a text takes time in proportion to its length, however many phrases there are.
 *
 * @param <V> what a phrase stands for; one phrase may stand for several
 */
public final class Phrases<V> {

    private static final class Entry<V> {
        private final List<Token> tokens;
        private final List<V> values = new ArrayList<>();

        Entry(List<Token> tokens) {
            this.tokens = tokens;
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
    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

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
        List<Entry<V>> entries = byFirst.computeIfAbsent(form(tokens.get(0)), first -> new ArrayList<>());
        Entry<V> entry = entries.stream().filter(each -> same(each.tokens, tokens)).findFirst().orElseGet(() -> {
            Entry<V> fresh = new Entry<>(tokens);
            entries.add(fresh);
            entries.sort(Comparator.comparingInt(each -> -each.tokens.size()));
            return fresh;
        });
        if (!entry.values.contains(value)) {
            entry.values.add(value);
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
        List<Match<V>> matches = new ArrayList<>();
        for (Entry<V> entry : byFirst.getOrDefault(form(text.get(i)), List.of())) {
            int to = i + entry.tokens.size();
            if (to <= text.size() && same(entry.tokens, text.subList(i, to))) {
                matches.add(new Match<>(i, to, List.copyOf(entry.values)));
            }
        }
        return matches;
    }

    private boolean same(List<Token> phrase, List<Token> text) {
        if (phrase.size() != text.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            boolean apart = i > 0 && phrase.get(i).spaced() != text.get(i).spaced();
            if (apart || !form(phrase.get(i)).equals(form(text.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private String form(Token token) {
        return exactCase ? token.text() : token.lower();
    }
}
