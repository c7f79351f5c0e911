package explainer.rule.contradiction;

import explainer.rule.negation.Denial;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Denials under a condition, which tell nothing that is not so: "no cut without a reason", "if it ends without a vote". */
final class Condition {

    private static final Pattern NO = Pattern.compile("(?i)(?<!\\p{L})(?:no|never|nobody|none|nothing|no one|nowhere)(?!\\p{L})");
    private static final Pattern IF = Pattern.compile("(?i)^(?:and |but |even |only )?(?:if|unless|in case|should)(?!\\p{L})");
    private static final Set<String> OF_THINGS = Set.of("no", "without", "nobody", "none", "nothing");

    private Condition() {
    }

    /** Whether a second denial in its clause is the condition of the first. */
    static boolean is(Denial denial) {
        return denial.doubled() && denial.word().equalsIgnoreCase("without")
                && NO.matcher(denial.clause().substring(0, denial.within() - denial.word().length())).find();
    }

    /** Whether one that no slip of the pen makes stands in a clause with "if". */
    static boolean isUnder(Denial denial) {
        return IF.matcher(denial.clause()).find() && OF_THINGS.contains(denial.word().toLowerCase(Locale.ROOT));
    }
}
