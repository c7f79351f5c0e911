package explainer.rule.negation;

import explainer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "Had not heard of it before Friday" is another word for "heard of it only on Friday", "first heard of it on Friday". */
final class OnlyThen {

    private static final Set<String> TILL = Set.of("before", "until", "till");
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were");
    private static final Pattern ONLY = Pattern.compile("(?i)(?<!\\p{L})(?:only|first|not until|not before)\\b");
    private static final Pattern CLAUSES = Pattern.compile("[;:.]\\s|, (?:and|but) ");

    private final Denied denied;

    OnlyThen(Denied denied) {
        this.denied = denied;
    }

    /** Whether a claim denies something up to a time, and a passage says that it was so only then, or first. */
    boolean denies(Denying passage, Denial denial, String claim) {
        int end = denial.at() - (denial.within() - denial.word().length()) + denial.clause().length();
        List<Word> after = Word.loose(claim.substring(Math.min(claim.length(), end)));
        // "What it had not been before is not said" has no time
        if (after.size() < 2 || !TILL.contains(after.get(0).form()) || TO_BE.contains(after.get(1).form())) {
            return false;
        }
        List<String> about = denied.telling(denial.about());
        return CLAUSES.splitAsStream(passage.passage().gist()).filter(clause -> ONLY.matcher(clause).find())
                .map(denied.index().stems()::set).anyMatch(clause -> about.stream().anyMatch(clause::contains));
    }
}
