package explainer.rule.negation;

import explainer.text.WordList;
import java.util.List;
import java.util.Set;

/**
 * Denials by which a paper or somebody who speaks leaves something open: "they do not state an age", "the names are not in the
 * log", "the paper could not inspect the ledger".
 */
final class Unrecorded {

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> GIVE = Set.of("give", "name", "state", "specify", "mention", "set", "provide");
    private static final Set<String> ARTICLES = Set.of("a", "an", "any", "the", "its", "his", "her", "their", "exact");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> IN = Set.of("in", "on", "among", "part");
    private static final Set<String> CAN = Set.of("could", "can");
    private static final Set<String> CHECK = Set.of("verify", "check", "confirm", "establish", "determine", "learn", "read", "see", "inspect", "examine");
    /** How far after "in" the paper may be named. */
    private static final int NEAR = 4;

    private final Set<String> asked = Set.copyOf(WordList.load("gap-details").entries());
    private final Set<String> papers = Set.copyOf(WordList.load("paper-nouns").entries());

    /** Whether a denial is one. */
    boolean lacks(List<String> before, String word, List<String> after) {
        if (after.size() < 2) {
            return false;
        }
        String verb = before.isEmpty() ? "" : before.get(before.size() - 1);
        String first = after.get(0);
        boolean gives = (DO.contains(verb) && word.equals("not") || word.startsWith("d") && word.endsWith("n't")) && GIVE.contains(first)
                && after.stream().skip(1).filter(each -> !ARTICLES.contains(each)).limit(1).anyMatch(asked::contains);
        boolean in = BE.contains(verb) && word.equals("not") && IN.contains(first)
                && after.stream().limit(NEAR).anyMatch(papers::contains);
        boolean checked = (CAN.contains(verb) && word.equals("not") || word.equals("cannot") || word.equals("couldn't")) && CHECK.contains(first);
        return gives || in || checked;
    }
}
