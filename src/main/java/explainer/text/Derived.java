package explainer.text;

import java.util.Collection;
import java.util.Set;

/** Words made of one another, by their stems: "signature" of "sign", which the stemmer leaves two words. */
public final class Derived {

    private static final int ROOT = 4;
    /** What is put to a verb to make a noun or an adjective of it, as the stemmer leaves it. */
    private static final Set<String> ENDINGS = Set.of("ur", "atur", "ment", "er", "or", "ation", "ition", "ion", "anc", "enc", "ant", "ent", "abl", "iv");

    private Derived() {
    }

    /** Whether a word or one made of it, or one that it is made of, is among others. */
    public static boolean isIn(String stem, Collection<String> others) {
        return others.contains(stem) || others.stream().anyMatch(other -> isOf(stem, other) || isOf(other, stem));
    }

    private static boolean isOf(String root, String word) {
        return root.length() >= ROOT && word.startsWith(root) && ENDINGS.contains(word.substring(root.length()));
    }
}
