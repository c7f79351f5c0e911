package explainer.rule.negation;

import explainer.text.Clauses;
import explainer.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a text calls the only one of its kind, or not the only one.
 *
 * @param noun   the stem of the kind
 * @param denied whether it says "not the only"
 */
public record Sole(String noun, boolean denied) {

    private static final Set<String> ONLY = Set.of("only", "sole", "single");
    private static final Set<String> POINTING = Set.of("the", "its", "his", "her", "their");
    /** How far before "the only" a "not" may stand: "not by any means the only". */
    private static final int BEFORE = 4;

    /** Those of a text. */
    public static List<Sole> of(Clauses clauses, Stems stems, Denials denials) {
        List<String> forms = clauses.forms();
        List<Sole> found = new ArrayList<>();
        for (int i = 1; i + 1 < forms.size(); i++) {
            if (ONLY.contains(forms.get(i)) && POINTING.contains(forms.get(i - 1))) {
                boolean denied = forms.subList(Math.max(clauses.first(i), i - BEFORE), i).stream().anyMatch(denials::negates);
                stems.set(forms.get(i + 1)).forEach(noun -> found.add(new Sole(noun, denied)));
            }
        }
        return found;
    }
}
