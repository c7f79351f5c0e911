package explainer.rule.negation;

import explainer.text.Stems;
import explainer.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of which one denies the other, as stems: a list such as {@code opposites}. "Did not stay" says "left". */
public final class Opposites {

    private final Map<String, Set<String>> of = new HashMap<>();

    /** @param list a word list of pairs of groups */
    public Opposites(String list, Stems stems) {
        for (String entry : WordList.load(list).entries()) {
            String[] sides = entry.split(" = ");
            Set<String> one = stems.set(sides[0]);
            Set<String> other = stems.set(sides[1]);
            one.forEach(word -> of.computeIfAbsent(word, w -> new HashSet<>()).addAll(other));
            other.forEach(word -> of.computeIfAbsent(word, w -> new HashSet<>()).addAll(one));
        }
    }

    /** What says that something is not so, by its stem; empty for most words. */
    public Set<String> of(String stem) {
        return of.getOrDefault(stem, Set.of());
    }
}
