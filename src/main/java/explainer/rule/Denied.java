package explainer.rule;

import explainer.source.Passage;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What passages deny: read once per passage, asked for each denial of a claim. */
final class Denied {

    /** The share of a claim's denied words, by weight, that a clause of the gist has to have; or the other way round. */
    private static final double SAME = 0.4;

    private final WordList denying = WordList.load("denying-words");
    private final WordList turning = WordList.load("turning-words");
    private final WordList refusals = WordList.load("refusals");
    private final Denials denials;
    private final GistIndex index;

    Denied(Denials denials, GistIndex index) {
        this.denials = denials;
        this.index = index;
    }

    /**
     * What a passage denies.
     *
     * @param negated the content words of each clause with "not" or the like
     * @param worded  the same of clauses with another word that denies, without what that does not concern
     * @param heads   the first word after each "not", as written
     * @param twice   whether a clause denies twice
     * @param refuses whether it tells of a refusal
     */
    record Of(Passage passage, List<Set<String>> negated, List<Set<String>> worded, Set<String> heads, boolean twice,
              boolean refuses) {
    }

    /** What the gist and the quotations of a passage deny. */
    Of of(Passage passage) {
        List<String> texts = new ArrayList<>(List.of(passage.gist()));
        passage.quotes().forEach(quote -> texts.add(quote.text()));
        Of of = new Of(passage, new ArrayList<>(), new ArrayList<>(), new HashSet<>(),
                texts.stream().flatMap(text -> denials.of(text).stream()).anyMatch(Denial::doubled),
                texts.stream().anyMatch(refusals::occursIn));
        for (String text : texts) {
            for (Denial denial : denials.of(text)) {
                of.negated().add(denial.about());
                of.heads().add(denial.head());
            }
            for (String clause : denials.clauses(text)) {
                String word = denying.firstIn(clause);
                if (!word.isEmpty()) {
                    String turns = turning.firstIn(clause);
                    of.worded().add(index.stems().set(turns.isEmpty() ? clause
                            : clause.substring(Math.max(0, Polarity.plain(clause).indexOf(turns)))));
                }
            }
        }
        return of;
    }

    /** Whether a passage denies what a claim does. */
    boolean denies(Of passage, Denial denial) {
        if (denial.doubled()) {
            return passage.twice();
        }
        if (denial.unwilling() && passage.refuses()) {
            return true;
        }
        List<String> scope = telling(denial.scope());
        if (scope.isEmpty() && (denial.elliptic() || denial.head().isEmpty())) {
            return denial.about().isEmpty() ? !passage.negated().isEmpty() || !passage.worded().isEmpty()
                    : shares(passage.negated(), denial.about());
        }
        if (scope.isEmpty()) {
            return passage.heads().contains(denial.head());
        }
        // "Not false", "not refused": only a passage that says "not" denies that
        boolean turned = denying.occursIn(denial.clause().substring(denial.within()))
                && denying.occursIn(firstWord(denial, scope.get(0)));
        return has(passage.negated(), denial, scope) || !turned && has(passage.worded(), denial, scope);
    }

    private String firstWord(Denial denial, String stem) {
        String after = denial.clause().substring(denial.within());
        return index.stems().of(after).stream().filter(word -> word.form().equals(stem)).findFirst()
                .map(word -> after.substring(word.start(), word.end())).orElse("");
    }

    private boolean has(List<Set<String>> clauses, Denial denial, List<String> scope) {
        return clauses.stream().anyMatch(clause -> clause.contains(scope.get(0)) || covers(clause, scope)
                || covers(Set.copyOf(scope), telling(clause)))
                || denial.elliptic() && shares(clauses, denial.about());
    }

    private boolean shares(List<Set<String>> clauses, Set<String> about) {
        return clauses.stream().anyMatch(clause -> covers(clause, List.copyOf(about)));
    }

    /** Whether words have enough of others, by weight. */
    private boolean covers(Set<String> words, List<String> others) {
        double all = others.stream().mapToDouble(index::weight).sum();
        double same = others.stream().filter(words::contains).mapToDouble(index::weight).sum();
        return same > 0 && same >= SAME * all;
    }

    private List<String> telling(Set<String> words) {
        return words.stream().filter(word -> !index.isName(word)).toList();
    }
}
