package explainer.rule.negation;

import explainer.rule.support.GistIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a denial of a claim that no rule of words could match against the clauses of its passages: is it nearer to one that
 * denies, or to one that affirms? Near is the weight of the words that two clauses share, by {@link GistIndex}, without
 * names: those who deny and those who affirm are often the same.
 *
 * @param denying   how near the nearest clause is that denies, and that no other denial of the claim is nearer to
 * @param affirming how near the nearest one is that affirms
 * @param told      how much of what is denied a clause affirms
 * @param whole     whether a clause that denies has all the words of the claim's
 */
public record Alignment(double denying, double affirming, double told, boolean whole) {

    /** Less than this is no nearness. */
    private static final double FOOTHOLD = 0.5;

    /**
     * Looks for the nearest clauses.
     *
     * @param denial   of the claim
     * @param all      all of the claim's
     * @param passages what its passages deny
     */
    public static Alignment of(Denial denial, List<Denial> all, List<Denying> passages, Denied denied) {
        GistIndex index = denied.index();
        Set<String> about = new HashSet<>(denied.telling(denial.about()));
        double denying = 0;
        double affirming = 0;
        double told = 0;
        boolean whole = false;
        for (Denying passage : passages) {
            List<Set<String>> clauses = new ArrayList<>(denied.ofSame(passage, denial));
            clauses.addAll(passage.near());
            for (Set<String> clause : clauses) {
                whole |= !about.isEmpty() && clause.containsAll(about);
                double own = index.shared(about, clause);
                if (all.stream().noneMatch(other -> other != denial && index.shared(other.about(), clause) > index.shared(denial.about(), clause))) {
                    denying = Math.max(denying, own);
                }
            }
            for (Set<String> clause : passage.plain()) {
                affirming = Math.max(affirming, index.shared(about, clause));
                told = Math.max(told, index.shared(denial.scope(), clause));
            }
        }
        return new Alignment(denying, affirming, told, whole);
    }

    /** Whether a passage denies the same, though in other words. */
    public boolean denies() {
        return denying >= FOOTHOLD && (denying > affirming || told == 0 || whole && denying == affirming);
    }
}
