package explainer.rule.attribution;

import explainer.text.Entries;
import explainer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds an account that is named by whose it is. */
final class Version {

    private static final Set<String> VERSIONS = Set.of("version", "account", "telling", "story", "word", "words",
            "belief", "opinion", "view", "claim", "claims", "impression", "memory", "recollection", "number", "figure", "figures",
            "estimate", "estimates", "count", "description", "statement", "statements", "testimony");
    /** How far after "belief of" they may stand. */
    private static final int OF_WHOM = 6;

    private final Entries nouns;

    /** @param nouns what sources are called */
    Version(Entries nouns) {
        this.nouns = nouns;
    }

    /** "The aide's version", "in the official's telling", "the belief of two clerks". */
    boolean at(List<String> words, int i, Set<String> who) {
        String word = words.get(i);
        if (VERSIONS.contains(word) && i + 2 < words.size() && words.get(i + 1).equals("of")) {
            return IntStream.range(i + 2, Math.min(words.size(), i + OF_WHOM)).anyMatch(k -> who.contains(words.get(k)) || nouns.at(words, k) > 0);
        }
        return i + 1 < words.size() && (!Word.bare(word).equals(word) || word.endsWith("s")) && who.contains(Word.bare(word))
                && VERSIONS.contains(words.get(i + 1));
    }
}
