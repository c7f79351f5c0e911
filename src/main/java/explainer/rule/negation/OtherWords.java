package explainer.rule.negation;

import explainer.content.Claim;
import explainer.rule.support.GistIndex;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a denial that a passage has in words of its own: "she would not open letters" for "told not to answer mail". */
public final class OtherWords {

    /** What a whole claim has to share with a clause that denies, to deny the same in other words. */
    private static final double ABOUT = 1;
    private static final Pattern IS = Pattern.compile("(?i)\\b(?:is|are|was|were) $");

    /** How something was done at once, or by all means: no passage has to deny the delay, unless it tells of one. */
    private static final Pattern MANNER =
            Pattern.compile("(?i)(?<!\\p{L})without (?:any |further |much |the least )?(delay|hesitation|hesitating|ado|fail|fuss)$");

    private final WordList denying = WordList.load("denying-words");
    private final ToldOtherwise otherwise = new ToldOtherwise();
    private final OnlyThen onlyThen;
    private final Denied denied;
    private final GistIndex index;

    /** Words weigh as the index says. */
    public OtherWords(Denied denied, GistIndex index) {
        this.denied = denied;
        this.onlyThen = new OnlyThen(denied);
        this.index = index;
    }

    /**
     * Whether a claim denies in other words what its passages deny: that something was done, of which they affirm nothing,
     * where a clause of theirs that denies, and that no other denial of the claim is for, has a good part of the claim.
     */
    public boolean denies(Denial denial, List<Denial> all, Claim claim, List<Denying> passages) {
        if (!denial.doubled() && passages.stream().anyMatch(passage -> otherwise.denies(passage, denial)
                || onlyThen.denies(passage, denial, claim.text()))) {
            return true;
        }
        Matcher manner = MANNER.matcher(denial.clause());
        if (manner.find(denial.within() - denial.word().length()) && index.stems().set(manner.group(1)).stream()
                .noneMatch(word -> passages.stream().anyMatch(passage -> index.has(passage.passage(), word)))) {
            return true;
        }
        if (pointsBack(denial, claim, passages)) {
            return true;
        }
        List<String> scope = denied.telling(denial.scope());
        String after = denial.clause().substring(denial.within());
        String before = denial.clause().substring(0, denial.within() - denial.word().length());
        if (denial.doubled() || scope.isEmpty() || denying.occursIn(after) || Denied.NARROWED.matcher(after).find() || IS.matcher(before).find()
                || passages.stream().flatMap(passage -> passage.plain().stream()).anyMatch(clause -> scope.stream().anyMatch(clause::contains))) {
            return false;
        }
        List<String> told = denied.telling(index.stems().set(claim.text()));
        List<String> others = all.stream().filter(other -> other != denial).flatMap(other -> denied.telling(other.about()).stream()).toList();
        return passages.stream().flatMap(passage -> denied.negated(passage, denial).stream())
                .filter(clause -> others.stream().noneMatch(clause::contains))
                .anyMatch(clause -> told.stream().filter(clause::contains).mapToDouble(index::weight).sum() >= ABOUT);
    }

    /** "She took it for a threat, he does not recall one", where a passage has "no threat". */
    private boolean pointsBack(Denial denial, Claim claim, List<Denying> passages) {
        if (!denial.pointsBack() || denial.doubled()) {
            return false;
        }
        Set<String> before = index.stems().set(claim.text().substring(0, denial.at()));
        return passages.stream().flatMap(passage -> denied.negated(passage, denial).stream())
                .map(denied::telling).anyMatch(words -> !words.isEmpty() && before.containsAll(words));
    }
}
