package explainer.rule.attribution;

import explainer.source.Passage;
import explainer.text.Entries;
import explainer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds "the three" and "two of them" where the record counts those who say so. */
final class Counted {

    /** Two doctors are not the one who says so. */
    static final List<String> SEVERAL = List.of("two", "three", "four", "five", "six");
    private static final Set<String> OF_THEM = Set.of("them", "these", "those");
    private static final Set<String> BEFORE_COUNT = Set.of("the", "these", "those", "all", "say", "says");
    /** How far before them "one of" may stand, and how a passage tells of one. */
    private static final int ONE_OF = 4;
    private static final Pattern ONE = Pattern.compile("(?i)(?<!\\p{L})(?:one|another|(?:the|a) (?:second|third|fourth|other))(?!\\p{L})");

    private final Entries verbs;

    /** @param verbs verbs of saying */
    Counted(Entries verbs) {
        this.verbs = verbs;
    }

    /** "The three say", "two say", "three of them name", where the record counts them so. */
    boolean at(List<String> words, int i, List<Passage> passages) {
        int several = SEVERAL.indexOf(words.get(i));
        int next = i + 1 < words.size() && words.get(i + 1).equals("of") && i + 2 < words.size() && OF_THEM.contains(words.get(i + 2)) ? i + 3 : i + 1;
        boolean says = next < words.size() && verbs.at(words, next) > 0;
        return several >= 0 && (says || i == 0 || BEFORE_COUNT.contains(words.get(i - 1))) && (i < 2 || !words.get(i - 2).equals("of"))
                && passages.stream().anyMatch(passage -> {
                    List<String> who = Word.forms(Word.loose(passage.who()));
                    return who.contains(words.get(i))
                            || says && (passage.count() > several + 1 || SEVERAL.subList(several, SEVERAL.size()).stream().anyMatch(who::contains));
                });
    }

    /** "One of the hospital's engineers". */
    static boolean isOneOf(List<String> words, int i) {
        return IntStream.range(Math.max(0, i - ONE_OF), i - 1).anyMatch(k -> words.get(k).equals("one") && words.get(k + 1).equals("of"));
    }

    /** Whether a passage that several tell has what one of them tells. */
    static boolean tellsOfOne(Passage passage) {
        return passage.count() < 2 || ONE.matcher(passage.gist()).find() || ONE.matcher(passage.who()).find() || ONE.matcher(passage.mixed()).find()
                || passage.figures().stream().anyMatch(figure -> figure.startsWith("1 ") || figure.startsWith("one "));
    }
}
