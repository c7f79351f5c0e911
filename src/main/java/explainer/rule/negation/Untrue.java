package explainer.rule.negation;

import explainer.rule.support.GistIndex;
import java.util.List;
import java.util.regex.Pattern;

/** "These were not her reasons", of reasons that a passage has and of which it says that they are untrue. */
final class Untrue {

    private static final Pattern THESE = Pattern.compile("(?i)(?<!\\p{L})(?:this|that|these|those) (?:is|are|was|were) (?:not|never)(?!\\p{L})");
    private static final Pattern UNTRUE = Pattern.compile("(?i)(?<!\\p{L})(?:untrue|not true|denie[sd])(?!\\p{L})");

    private Untrue() {
    }

    /** Whether a passage denies so. */
    static boolean denies(Denying passage, Denial denial, List<String> scope, GistIndex index) {
        return THESE.matcher(denial.clause()).find() && UNTRUE.matcher(passage.passage().gist()).find()
                && !scope.isEmpty() && scope.stream().allMatch(word -> index.has(passage.passage(), word));
    }
}
