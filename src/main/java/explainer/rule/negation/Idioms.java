package explainer.rule.negation;

import explainer.figure.Figures;
import explainer.text.Entries;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;

/** Words with "not" or "no" in them that deny nothing: the list {@code not-denials}, "may or may not", "not even 30 metres". */
final class Idioms {

    private static final Set<String> HALF = Set.of("only", "just", "merely", "simply");
    private static final Set<String> ALSO = Set.of("but", "also", "too", "even", "well", "rather");
    /** How far after "not only" the other half may start. */
    private static final int OTHER_HALF = 40;
    /** Before a number these say with "not" that it is less. */
    private static final Set<String> LESS = Set.of("even", "quite", "yet");
    private static final int NUMBER = 4;

    private final Entries phrases = new Entries(WordList.load("not-denials"));
    private final Figures figures = new Figures();

    /** How many words an idiom at a place has, or 0; "not only" without a "but" or "also" after it denies. */
    int at(List<String> forms, int i) {
        int words = phrases.at(forms, i);
        boolean not = forms.get(i).equals("not");
        boolean half = words == 2 && not && HALF.contains(forms.get(i + 1));
        if (half && forms.subList(i, Math.min(forms.size(), i + OTHER_HALF)).stream().noneMatch(ALSO::contains)) {
            return 0;
        }
        return words == 0 && not && (isEither(forms, i) || isLess(forms, i)) ? 1 : words;
    }

    /** "May or may not be so" denies nothing. */
    private static boolean isEither(List<String> forms, int i) {
        return i > 2 && forms.get(i - 2).equals("or") && forms.get(i - 1).equals(forms.get(i - 3))
                && Denials.AUXILIARIES.contains(forms.get(i - 1));
    }

    /** "Not even 30 metres off" is less than that. */
    private boolean isLess(List<String> forms, int i) {
        if (i + 2 >= forms.size() || !LESS.contains(forms.get(i + 1))) {
            return false;
        }
        String after = String.join(" ", forms.subList(i + 2, Math.min(forms.size(), i + 2 + NUMBER)));
        return figures.inSource(after, at -> false).stream().anyMatch(figure -> figure.start() == 0);
    }
}
