package explainer.rule.negation;

import explainer.content.Site;
import explainer.rule.support.GistIndex;
import explainer.text.Derived;
import explainer.text.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a passage denies what a claim does. */
public final class Denied {

    /** The share of a claim's denied words, by weight, that a clause of the gist has to have; or the other way round. */
    private static final double SAME = 0.4;
    private static final double MOST = 0.6;
    static final Pattern NARROWED = Pattern.compile("(?i)\\b(?:only|just|merely|simply|the one)\\b");

    /** Verbs that mean little without what follows, so that one stands for another of its group. */
    private static final List<Set<String>> GROUPS = List.of(Set.of("say", "says", "said", "saying", "tell", "tells", "told", "telling"),
            Set.of("believe", "believes", "believed", "think", "thinks", "thought", "suppose", "expect", "expected"),
            Set.of("know", "knows", "knew", "known", "knowing"), Set.of("come", "comes", "came"));
    /** "That is not true" is another word for "she denies it". */
    private static final Set<String> TRUE = Set.of("true", "right", "correct", "so");
    /** "Nothing is left" is another word for "everything is lost". */
    private static final Set<String> NONE_LEFT = Set.of("nothing", "none");
    private static final Set<String> OTHER = Set.of("other", "others", "another", "further");

    private final WordList denying = WordList.load("denying-words");
    private final Naming naming;
    private final SameDenied same;
    private final OfAccounts accounts;
    private final Opposites opposites;
    private final GistIndex index;
    private final Whose whose;

    /** For the records of a site; words weigh as the index says. */
    public Denied(Site site, GistIndex index) {
        this.index = index;
        this.naming = new Naming(index);
        this.same = new SameDenied(index);
        this.accounts = new OfAccounts(index.stems());
        this.opposites = new Opposites("opposites", index.stems());
        this.whose = new Whose(site, index);
    }

    /** Whether a passage denies what a claim does. */
    public boolean denies(Denying passage, Denial denial) {
        List<String> scope = telling(denial.scope());
        if (denial.doubled()) {
            return !scope.isEmpty() && passage.twice().stream().anyMatch(twice -> twice.contains(scope.get(0)) || covers(twice, scope));
        }
        if (denial.unwilling() && passage.refusing().stream().anyMatch(clause -> sameOnes(clause, denial.about()))) {
            return true;
        }
        if (!scope.isEmpty() && !opposites.of(scope.get(0)).isEmpty() && opposite(passage, denial, scope.get(0))) {
            return true;
        }
        String word = denial.word().toLowerCase(Locale.ROOT);
        if (NONE_LEFT.contains(word) && passage.all()) {
            return !denying.occursIn(denial.clause());
        }
        if (TRUE.contains(denial.head()) && scope.size() < 2 && !passage.worded().isEmpty()
                || accounts.denies(passage, denial) || MayNot.denies(passage, denial)) {
            return true;
        }
        if (naming.denies(passage, denial) || Untrue.denies(passage, denial, scope, index)) {
            return true;
        }
        if (same.denies(passage, denial, passage.negated().stream().filter(clause -> whose.sameSubject(denial, clause)).toList())) {
            return true;
        }
        for (Set<String> group : GROUPS) {
            if (group.contains(denial.head()) && !Collections.disjoint(group, passage.heads())) {
                return true;
            }
        }
        if (GROUPS.get(0).contains(denial.head())) {
            return false;
        }
        if (denial.word().equalsIgnoreCase("neither") && passage.negated().stream().anyMatch(clause -> clause.not().equals("neither"))) {
            return true;
        }
        if (Extreme.denies(passage, denial)) {
            return true;
        }
        if (denial.bare() && (!negated(passage, denial).isEmpty() || !passage.worded().isEmpty())) {
            return true;
        }
        if (scope.isEmpty() && (denial.elliptic() || denial.last() || denial.pointsBack())) {
            return denial.about().isEmpty() ? !passage.negated().isEmpty() || !passage.worded().isEmpty()
                    : shares(negated(passage, denial), denial.about());
        }
        if (scope.isEmpty()) {
            return passage.heads().contains(denial.head());
        }
        // "No other reason" is denied by "the only reason"
        if (OTHER.contains(denial.head()) && passage.soles().stream().anyMatch(sole -> !sole.denied() && scope.contains(sole.noun()))) {
            return true;
        }
        // "Roads will be mended, not bridges": bridges will not be mended
        if (passage.negated().stream().anyMatch(clause -> !Collections.disjoint(clause.rest(), scope)
                && !Collections.disjoint(clause.words(), denial.before()))) {
            return true;
        }
        // "Not false", "not advised against": only a passage that says "not" denies that
        return has(negated(passage, denial), denial, scope)
                || !denying.occursIn(denial.clause().substring(denial.within())) && has(passage.worded(), denial, scope);
    }

    /** Whether what it denies is told without another word that denies, and is more than that somebody says it. */
    public boolean isPlain(Denial denial) {
        boolean whole = Denials.WHOLE.contains(denial.word().toLowerCase(Locale.ROOT));
        return !denial.doubled() && !denying.occursIn(denial.clause().substring(whole ? 0 : denial.within())) && !GROUPS.get(0).contains(denial.head());
    }

    /** Whether a passage says the opposite of the first word that a claim denies, and of the same ones, or of the same thing: "did not leave the vault". */
    private boolean opposite(Denying passage, Denial denial, String denied) {
        List<String> object = telling(denial.scope()).stream().filter(word -> !word.equals(denied)).toList();
        boolean nobody = whose.named(denial).isEmpty();
        return passage.plain().stream().anyMatch(clause -> !Collections.disjoint(clause, opposites.of(denied))
                && (clause.contains(denial.subject()) || nobody && !object.isEmpty() && clause.containsAll(object)
                || denial.before().stream().anyMatch(w -> whose.isPerson(w) && clause.contains(w))));
    }

    /** The clauses with "not" of a passage, but those of other people than the claim's; of "no pilot was blamed" not the pilot. */
    List<Set<String>> ofSame(Denying passage, Denial denial) {
        return passage.negated().stream().filter(clause -> denial.elliptic() || whose.sameSubject(denial, clause))
                .map(clause -> clause.words().stream().filter(word -> !word.equals(clause.none())).collect(Collectors.toSet())).toList();
    }

    /** The clauses with "not" of a passage, but those of other people than the claim's. */
    List<Set<String>> negated(Denying passage, Denial denial) {
        return passage.negated().stream().filter(clause -> denial.elliptic() || whose.sameSubject(denial, clause))
                .filter(clause -> clause.none().isEmpty() || !isJust(clause.none(), denial))
                .filter(clause -> clause.rest().isEmpty() || denial.before().isEmpty() || denial.scope().size() != 1
                        || !Collections.disjoint(clause.rest(), denial.before())).map(Denying.Clause::words).toList();
    }

    /** Whether "was not the patient" denies nothing but of whom "no patient was harmed" says that none was. */
    private static boolean isJust(String none, Denial denial) {
        return !Denials.WHOLE.contains(denial.word().toLowerCase(Locale.ROOT)) && denial.scope().equals(Set.of(none));
    }

    private boolean has(List<Set<String>> clauses, Denial denial, List<String> scope) {
        return !scope.isEmpty() && clauses.stream().anyMatch(clause -> Derived.isIn(scope.get(0), clause) || covers(clause, scope)
                || covers(Set.copyOf(scope), telling(clause)))
                || denial.elliptic() && shares(clauses, denial.about()) || clauses.stream().anyMatch(clause -> mostOf(clause, denial));
    }

    /** Whether a clause that denies has nearly all that the claim's has, names aside, though another verb: "ended" for "broken". */
    private boolean mostOf(Set<String> clause, Denial denial) {
        List<String> about = telling(denial.about());
        double all = about.stream().mapToDouble(index::weight).sum();
        double same = about.stream().filter(clause::contains).mapToDouble(index::weight).sum();
        return same > 0 && same >= MOST * all;
    }

    /** Whether a clause names one of those that words name, or they name nobody. */
    private boolean sameOnes(Set<String> clause, Set<String> words) {
        return words.stream().noneMatch(index::isName)
                || words.stream().filter(index::isName).anyMatch(clause::contains);
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

    GistIndex index() {
        return index;
    }

    List<String> telling(Set<String> words) {
        return words.stream().filter(word -> !index.isName(word)).toList();
    }
}
