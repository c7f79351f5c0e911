package explainer.rule.contradiction;

import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Opposites;
import explainer.rule.negation.Polarity;
import explainer.rule.negation.Undone;
import explainer.rule.support.GistIndex;
import explainer.text.Clauses;
import explainer.text.Word;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A claim that has the contrary of a passage's word: that somebody lost where the passage says that he won. */
public final class Turned {

    /** What the rest of the two clauses has to share, by weight, names and numbers aside. */
    private static final double SHARED = 1;

    private final Opposites contraries;
    private final GistIndex index;
    private final Polarity polarity;

    /** Reads claims with these. */
    public Turned(Opposites contraries, Polarity polarity) {
        this.contraries = contraries;
        this.index = polarity.index();
        this.polarity = polarity;
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, Clauses clauses, List<Gists.Gist> cited, Sink sink) {
        if (cited.stream().allMatch(gist -> gist.contrary().isEmpty())) {
            return;
        }
        List<Word> told = index.stems().of(claim.text());
        Set<String> forms = told.stream().map(Word::form).collect(Collectors.toSet());
        if (forms.stream().allMatch(form -> contraries.of(form).isEmpty())) {
            return;
        }
        int end = 0;
        int next = 0;
        for (String clause : clauses.all()) {
            int start = claim.text().indexOf(clause, end);
            end = start + clause.length();
            int first = next;
            while (next < told.size() && told.get(next).end() <= end) {
                next++;
            }
            List<Word> words = told.subList(first, next);
            for (Word word : polarity.denies(Polarity.withoutCompounds(clause)) || Undone.occursIn(clause) ? List.<Word>of() : words) {
                Set<String> against = contraries.of(word.form());
                if (!against.isEmpty() && Collections.disjoint(forms, against)
                        && cited.stream().noneMatch(gist -> index.has(gist.passage(), word.form()))) {
                    report(claim, word, words, against, cited, sink);
                }
            }
        }
    }

    private void report(Claim claim, Word word, List<Word> clause, Set<String> against, List<Gists.Gist> cited, Sink sink) {
        cited.stream().filter(gist -> gist.denied().plain().stream()
                .anyMatch(other -> !Collections.disjoint(other, against) && shared(clause, other) >= SHARED)).findFirst()
                .ifPresent(gist -> sink.report(claim, word.start(), "passage " + gist.passage().id() + " says the opposite of “"
                        + claim.text().substring(word.start(), word.end()) + "”", "Say what it says: " + gist.passage().gist()));
    }

    private double shared(List<Word> clause, Set<String> other) {
        return index.shared(clause.stream().map(Word::form).filter(word -> !index.isName(word) && !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet()), other);
    }
}
