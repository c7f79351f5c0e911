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
    private static final Pattern PARTED =
            Pattern.compile("(?i)\\b(?:another|others?|the (?:second|third|fourth|fifth|last)|(?:differ|disagree|divided|split|at odds)\\p{L}*"
                    + "|contradict\\p{L}*|one says)\\b");

    /** One account against another: "that is not how the crew remember it". */
    private static final Pattern NOT_HOW =
            Pattern.compile("(?i)(?<!\\p{L})(?:this|that|it|which) (?:is|was) not (?:how|the way)(?!\\p{L}| (?:it|they|he|she|we|you|things)(?!\\p{L}))");

    /** "They agree on who did it, though not on why". */
    private static final Pattern ON = Pattern.compile("(?i)^(?:though|although|but|and|yet)? ?not (?:on|about|over|as to)(?!\\p{L})");
    private static final Pattern NOT_ALL = Pattern.compile("(?i)(?<!\\p{L})not (?:all|every|everyone|everybody|each)(?!\\p{L})");
    private static final Pattern NO_ONE_VIEW =
            Pattern.compile("(?i)(?<!\\p{L})no (?:common|one|single|shared|joint) (?:view|answer|opinion|account|conclusion|reading)(?!\\p{L})"
                    + "|(?<!\\p{L})no agreement(?!\\p{L})");
    private static final Pattern THEY =
            Pattern.compile("(?i)(?<!\\p{L})(?:they|the (?:two|three|four|five|six)|accounts|witnesses)(?: all)? (?:do|did|could)(?!\\p{L})");

    private final Set<String> tellings;

    OfAccounts(Stems stems) {
        this.tellings = stems.set(String.join(" ", WordList.load("counted-here").entries()));
    }

    /** Whether a denial does, and needs no passage that denies, or one whose people differ. */
    boolean denies(Denying passage, Denial denial) {
        boolean parted = PARTED.matcher(passage.passage().gist()).find();
        boolean all = NOT_ALL.matcher(denial.clause()).find();
        if (all && !(passage.negated().isEmpty() && passage.worded().isEmpty())) {
            return true;
        }
        boolean agree = AGREE.contains(denial.head());
        boolean apart = all || ON.matcher(denial.clause()).find() || NO_ONE_VIEW.matcher(denial.clause()).find()
                || agree && THEY.matcher(denial.clause()).find() || SAME.matcher(denial.clause()).find();
        return apart && (parted || agree && !passage.passage().counterparts().isEmpty()) || agree && !Collections.disjoint(denial.before(), tellings)
                || NOT_HOW.matcher(denial.clause()).find();
    }
}
