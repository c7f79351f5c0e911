package explainer.rule.negation;

import explainer.rule.support.GistIndex;
import explainer.source.Voice;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/** Denials that people are named or give their names: the passage shows that, whether or not its gist says so. */
final class Naming {

    private static final Pattern UNNAMED = Pattern.compile("(?i)\\b(?:unnamed|anonym\\p{L}*|unidentified)\\b");

    private final GistIndex index;
    private final Set<String> naming;

    Naming(GistIndex index) {
        this.index = index;
        this.naming = index.stems().set("name identify");
    }

    /** Whether a denial says so, of people who are not named. */
    boolean denies(Denying passage, Denial denial) {
        boolean names = denial.scope().stream().anyMatch(naming::contains);
        // "Those who speak give their names; two clerks do not"
        return isOfUnnamed(passage, denial) && (denial.last() || names)
                && !Denied.NARROWED.matcher(denial.clause().substring(denial.within())).find()
                || names && UNNAMED.matcher(passage.passage().gist()).find();
    }

    private boolean isOfUnnamed(Denying passage, Denial denial) {
        return passage.passage().voice().filter(Voice::needsAttribution).isPresent()
                && denial.before().stream().noneMatch(index::isName)
                && (denial.before().isEmpty() || !Collections.disjoint(denial.before(), index.stems().set(passage.passage().who())));
    }
}
