package explainer.rule.negation;

import explainer.text.WordList;
import java.util.regex.Pattern;

/** "They may not be genuine" denies nothing: it leaves open what a passage doubts or disputes. */
final class MayNot {

    /** "May not enter" forbids, "may not be" doubts. */
    private static final Pattern DOUBT = Pattern.compile("(?i)(?:(?<!\\p{L})(?:may|might) not|(?<!\\p{L})mightn[’']t) be(?!\\p{L})");
    private static final WordList OPEN = WordList.load("open-words");
    private static final WordList CONTRADICTING = WordList.load("contradicting");

    private MayNot() {
    }

    /** Whether a claim doubts something, and a passage doubts, disputes or denies. */
    static boolean denies(Denying passage, Denial denial) {
        return DOUBT.matcher(denial.clause()).find()
                && (OPEN.occursIn(passage.passage().gist()) || CONTRADICTING.occursIn(passage.passage().gist()));
    }
}
