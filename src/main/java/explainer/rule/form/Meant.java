package explainer.rule.form;

import explainer.text.Nearest;
import java.util.Collection;

/** Says which word of a short list somebody may have meant. */
final class Meant {

    private Meant() {
    }

    /** A question with the nearest of some words and a space at its end; empty when none is near. */
    static String hint(String written, Collection<String> words) {
        return Nearest.of(written, words).map(word -> "Did you mean “" + word + "”? ").orElse("");
    }
}
