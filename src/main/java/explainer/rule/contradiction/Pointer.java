package explainer.rule.contradiction;

import explainer.rule.negation.Part;
import explainer.text.Word;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pointer of the site's own to what could settle a question: "the letters, if the heirs give them out", "the heirs could
 * give them out", "a reading of the letters by a judge".
 */
final class Pointer {

    private static final Pattern IF = Pattern.compile("(?i)(?<!\\p{L})(?:if|should|were|could|would|might)(?!\\p{L})");
    private static final Pattern NOUN = Pattern.compile("(?<!\\p{L})(?:an?|the|any|another|some) $");

    private Pointer() {
    }

    /** Whether a part of one tells that something is done, and does not but name the doing, or wish for it. */
    static boolean tells(Part part, String act) {
        String text = part.text().toLowerCase(Locale.ROOT);
        return !IF.matcher(text).find() && part.words().stream().filter(word -> word.form().equals(act)).map(Word::start)
                .anyMatch(at -> !NOUN.matcher(text.substring(0, at)).find());
    }
}
