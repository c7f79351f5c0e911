package explainer.rule.negation;

import explainer.source.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a passage denies.
 *
 * @param negated  each clause with "not" or the like
 * @param worded   the content words of each clause with another word that denies, as far as that denies them
 * @param near     all the content words of each clause that denies by whatever word
 * @param heads    the first word after each "not", as written
 * @param twice    the content words after the second "not" of each clause with two
 * @param refusing the content words of each clause that tells of a refusal
 * @param plain    the content words of each clause without "not"
 * @param soles    what it calls the only one
 * @param alike    the clauses that deny, by the groups of {@link Alike} that they deny a word of
 * @param all      whether it says that all of something is lost or gone
 */
public record Denying(Passage passage, List<Clause> negated, List<Set<String>> worded, Set<String> heads,
                      List<Set<String>> near, List<Set<String>> twice, List<Set<String>> refusing, List<Set<String>> plain, List<Sole> soles,
                      Map<Integer, List<Clause>> alike, boolean all) {

    /**
     * A clause with "not".
     *
     * @param not   that word
     * @param names the names before it since the last full stop, semicolon or colon
     * @param words all its content words
     * @param none  of "no patient was harmed" the patient: none of whom it is, not what is denied; or ""
     * @param rest  of "it lost screens, not patients" what stands before the comma: what is denied of the patients; or nothing
     */
    public record Clause(String not, Set<String> names, Set<String> words, String none, Set<String> rest) {
    }
}
