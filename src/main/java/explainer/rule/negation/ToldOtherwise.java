package explainer.rule.negation;

import explainer.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Denials that a passage tells without one: "is not known" where it says "unclear". The list {@code told-otherwise}. */
final class ToldOtherwise {

    /**
     * @param denied what a claim denies
     * @param said   what a passage says in its place
     */
    private record Pair(WordList denied, WordList said) {
    }

    private final List<Pair> pairs = new ArrayList<>();

    ToldOtherwise() {
        for (String entry : WordList.load("told-otherwise").entries()) {
            String[] sides = entry.split(" = ");
            pairs.add(new Pair(phrases(sides[0]), phrases(sides[1])));
        }
    }

    private static WordList phrases(String side) {
        return WordList.of("told-otherwise", Arrays.asList(side.split(" \\| ")));
    }

    /** Whether a passage says so. */
    boolean denies(Denying passage, Denial denial) {
        String clause = Polarity.plain(denial.clause());
        boolean whole = Denials.WHOLE.contains(Polarity.plain(denial.word()));
        String denied = clause.substring(whole ? 0 : Math.max(denial.within(), clause.indexOf(denial.head(), denial.within())));
        return !Denied.NARROWED.matcher(denied).find() && pairs.stream().anyMatch(pair -> isAbout(pair.denied(), denied, whole)
                && pair.said().occursIn(passage.passage().gist()));
    }

    /** "Has not yet ended" denies an end, "is not to speak by the end of May" does not. */
    private static boolean isAbout(WordList words, String denied, boolean whole) {
        String first = words.firstIn(denied);
        return !first.isEmpty() && (whole || denied.startsWith(first));
    }
}
