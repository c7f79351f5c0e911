package explainer.rule.negation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Two parts of a sentence of which the one denies for the other, too. */
public final class Joined {

    private static final Pattern ASKED = Pattern.compile("(?i)(?:when|who|which) ");
    private static final Pattern TELLING =
            Pattern.compile("(?i)(?<!\\p{L})(?:say|tell|know|known|clear|disclose|explain|remember|recall|reveal|specify|given|told|said"
                    + "|answer|reply|comment) $");
    private static final Pattern FRONTED = Pattern.compile("\\s*(?:That|[Ww]hether|[Ww]hy|How|What) ");

    private Joined() {
    }

    /** Whether what a part denies is what the other tells. */
    public static boolean denies(Part denying, Part told) {
        return goesOn(told, denying) || isHalf(denying, told) || asks(denying, told) || isSaidIn(told, denying);
    }

    /** "The letters in" with "which she asked went unanswered". */
    private static boolean goesOn(Part part, Part next) {
        String clause = next.text().stripLeading().toLowerCase(Locale.ROOT);
        return isNext(part, next) && (clause.startsWith("which ") || clause.startsWith("who "));
    }

    /** "Nor do the minutes" with what comes after an aside: "two pages long, say a word". */
    private static boolean isHalf(Part part, Part next) {
        String clause = part.text().stripLeading().toLowerCase(Locale.ROOT);
        return isSoonAfter(part, next) && (clause.startsWith("nor ") || clause.startsWith("neither "));
    }

    /** "The office does not say" with "when the bridge opens". */
    private static boolean asks(Part part, Part next) {
        return isNext(part, next) && ASKED.matcher(next.text()).lookingAt() && TELLING.matcher(part.text()).find();
    }

    /** "That he took it," with "no witness has said". */
    private static boolean isSaidIn(Part part, Part next) {
        return isSoonAfter(part, next) && FRONTED.matcher(part.text()).lookingAt();
    }

    private static boolean isNext(Part part, Part next) {
        return next.start() == part.start() + part.text().length();
    }

    private static boolean isSoonAfter(Part part, Part next) {
        return next.start() > part.start() && next.start() <= part.start() + part.text().length() + 1;
    }
}
