package explainer.rule.contradiction;

import explainer.rule.negation.Part;
import java.util.regex.Pattern;

/** "Nobody knew of it before May" says that it was known in May: a denial up to a time affirms what comes then. */
final class Until {

    private static final Pattern TIME = Pattern.compile("(?i)(?<!\\p{L})(?:before|until|till|prior to|earlier than)(?!\\p{L})");

    private Until() {
    }

    /** Whether a part of a text goes on, or ends, with the time up to something. */
    static boolean ends(String text, Part part) {
        int end = Math.min(text.length(), part.start() + part.text().length());
        return in(part.text()) || TIME.matcher(text.substring(end).stripLeading()).lookingAt();
    }

    /** Whether a text speaks of the time up to something. */
    static boolean in(String text) {
        return TIME.matcher(text).find();
    }
}
