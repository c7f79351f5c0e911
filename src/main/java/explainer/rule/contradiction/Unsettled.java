package explainer.rule.contradiction;

import explainer.rule.support.GistIndex;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a gist says is not known: "whether he went is unclear".
 *
 * @param clause the clause that says so
 * @param matter the content words of it, without names and without those that say so
 * @param weight their weight
 */
record Unsettled(String clause, Set<String> matter, double weight) {

    static final Pattern OPEN =
            Pattern.compile("(?i)(?<!\\p{L})(?:(?:is|are|was|were|remains?|stays?|still) (?:still |as yet )?un(?:clear|known|certain|decided"
                    + "|resolved)|left open|"
            + "not (?:be )?(?:known|clear|certain|settled|established|verified|confirmed|determined)|"
            + "(?:could|can)(?: ?not|n[’']t) (?:be )?(?:verif|confirm|establish|determin)\\p{L}*)\\b");
    private static final Pattern CLAUSES = Pattern.compile("[;:.]\\s|,? but ");

    /** The first of a gist, or null. */
    static Unsettled of(String gist, GistIndex index) {
        String clause = CLAUSES.splitAsStream(gist).filter(each -> OPEN.matcher(each).find()).findFirst().orElse(null);
        if (clause == null) {
            return null;
        }
        Set<String> matter = new HashSet<>(index.stems().set(OPEN.matcher(clause).replaceAll(" ")));
        matter.removeIf(index::isName);
        return new Unsettled(clause.strip(), matter, index.shared(matter, matter));
    }
}
