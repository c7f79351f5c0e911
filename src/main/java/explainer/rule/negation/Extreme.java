package explainer.rule.negation;

import java.util.regex.Pattern;

/** "No employer is larger" is another word for "the largest", "none above nine" for "at most nine". */
final class Extreme {

    private static final Pattern COMPARED = Pattern.compile("(?i)\\b(?:no|none|nobody|nothing)\\b.*\\b(?:more|less|fewer|above|below|over|under|beyond"
            + "|(?:larg|high|low|bigg|small|great|old|young|long|short|lat|earli|wors|bett|fast|slow|strong|weak)er)\\b");
    private static final Pattern EXTREME = Pattern.compile("(?i)\\b(?:at most|at least|up to|most|least|best|worst|first|last|\\p{L}{2,}est)\\b");

    private Extreme() {
    }

    /** Whether a claim says that nothing goes beyond what a passage calls the most. */
    static boolean denies(Denying passage, Denial denial) {
        return COMPARED.matcher(denial.clause()).find() && EXTREME.matcher(passage.passage().gist()).find();
    }
}
