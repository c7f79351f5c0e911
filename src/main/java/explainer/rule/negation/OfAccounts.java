package explainer.rule.negation;

import explainer.text.Stems;
import explainer.text.WordList;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/** Denials that speak of the sources, not of what they tell: "the two accounts do not agree", "they do not all say the same". */
final class OfAccounts {

    private static final Set<String> AGREE = Set.of("agree", "match", "tally", "fit");
    private static final Pattern SAME = Pattern.compile("(?i)(?<!\\p{L})(?:say|tell|give|report|describe|remember|recall)\\b.*\\bthe same\\b");
    /** What a passage has that sets one of several people against another. */
    private static final Pattern PARTED = Pattern.compile("(?i)\\b(?:another|others?|the (?:second|third|fourth|fifth|last)|differ\\p{L}*"
            + "|contradict\\p{L}*|one says)\\b");

    /** One account against another: "that is not how the crew remember it". */
    private static final Pattern NOT_HOW = Pattern.compile("(?i)(?<!\\p{L})(?:this|that|it|which) (?:is|was) not (?:how|the way)(?!\\p{L}| (?:it|they|he|she|we|you|things)(?!\\p{L}))");

    private final Set<String> tellings;

    OfAccounts(Stems stems) {
        this.tellings = stems.set(String.join(" ", WordList.load("counted-here").entries()));
    }

    /** Whether a denial does, and needs no passage that denies, or one whose people differ. */
    boolean denies(Denying passage, Denial denial) {
        return AGREE.contains(denial.head()) && !Collections.disjoint(denial.before(), tellings)
                || NOT_HOW.matcher(denial.clause()).find()
                || SAME.matcher(denial.clause()).find() && PARTED.matcher(passage.passage().gist()).find();
    }
}
