package explainer.rule.negation;

import explainer.text.WordList;
import java.util.regex.Pattern;

/** "They may not be genuine" denies nothing: it leaves open what a passage doubts or disputes. */
final class MayNot {

    /** "May not enter" forbids, "may not be" doubts. */
    private static final Pattern DOUBT = Pattern.compile("(?i)(?:(?<!\\p{L})(?:may|might) not|(?<!\\p{L})mightn[’']t) be(?!\\p{L})");
    private static final Pattern MIGHT = Pattern.compile("(?i)(?:(?<!\\p{L})(?:might not|may not be)|(?<!\\p{L})mightn[’']t)(?!\\p{L})");
    private static final WordList POSSIBLE = WordList.load("hedge-possible");
    private static final WordList OPEN = WordList.load("open-words");
    private static final WordList CONTRADICTING = WordList.load("contradicting");

    private MayNot() {
    }

    /** Whether a claim doubts something, and a passage doubts, disputes or denies, or calls it possible that it is "un" something. */
    static boolean denies(Denying passage, Denial denial) {
        String gist = passage.passage().gist();
        return DOUBT.matcher(denial.clause()).find() && (OPEN.occursIn(gist) || CONTRADICTING.occursIn(gist))
                || MIGHT.matcher(denial.clause()).find() && POSSIBLE.occursIn(gist) && Undone.occursIn(gist);
    }
}
