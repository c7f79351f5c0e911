package explainer.rule.contradiction;

import explainer.rule.negation.Denials;
import explainer.text.Clauses;
import explainer.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a gist sets against another thing, where that is a word too common to carry anything by itself: "decisions, not
 * people".
 *
 * @param kept   the stem of what is so
 * @param denied what is not, as compared
 */
record Contrast(String kept, String denied) {

    private static final Set<String> PRONOUNS = Set.of("he", "him", "she", "her", "they", "them", "it", "we", "us", "you");
    private static final Set<String> JOINING = Set.of("and", "or", "with", "both");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "any");

    /** Those of a gist: what stands before a comma and "not", and after them. */
    static List<Contrast> of(Clauses clauses, Stems stems) {
        List<String> forms = clauses.forms();
        List<Contrast> found = new ArrayList<>();
        for (int i = 1; i + 1 < forms.size(); i++) {
            boolean comma = forms.get(i).equals("not") && clauses.text().charAt(clauses.words().get(i - 1).end()) == ',';
            int next = ARTICLES.contains(forms.get(i + 1)) ? i + 2 : i + 1;
            if (comma && next <= clauses.last(i) && stems.set(forms.get(next)).isEmpty()) {
                String denied = forms.get(next);
                stems.set(forms.get(i - 1)).forEach(kept -> found.add(new Contrast(kept, denied)));
            }
        }
        return found;
    }

    /** Whether a text tells of both, the one right after the other: "decisions and people". */
    boolean levelled(Clauses clauses, Stems stems, Denials denials) {
        List<String> forms = clauses.forms();
        for (int i = 1; i < forms.size(); i++) {
            if (forms.get(i).equals(denied)) {
                List<String> before = forms.subList(Math.max(0, i - 4), i);
                // "Staff, not she" is levelled by "staff and she", not by a "she" that starts another clause
                if (PRONOUNS.contains(denied) && !JOINING.contains(forms.get(i - 1))) {
                    continue;
                }
                boolean beside = before.stream().anyMatch(form -> stems.set(form).contains(kept));
                if (beside && before.stream().noneMatch(form -> denials.negates(form) || form.equals("than") || form.equals("instead"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
