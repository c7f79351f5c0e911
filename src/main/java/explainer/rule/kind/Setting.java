package explainer.rule.kind;

import explainer.rule.support.GistIndex;
import explainer.text.Clauses;
import explainer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a kind stands among.
 *
 * @param before the stems of the content words right before it in its clause; no names, which stand beside anything
 * @param after  those right after it
 * @param clause those of its whole clause
 */
record Setting(Set<String> before, Set<String> after, Set<String> clause) {

    /** How many content words to either side are beside it. */
    private static final int NEAR = 2;
    private static final Set<String> HIS = Set.of("his", "her", "their", "its", "my", "our", "whose");

    /** The setting of the words from one to another. */
    static Setting of(Clauses text, int from, int to, GistIndex index) {
        int start = text.words().get(text.first(from)).start();
        int end = text.words().get(text.last(to - 1)).end();
        List<Word> content = index.stems().of(text.text().substring(start, end));
        int first = text.words().get(from).start() - start;
        int last = text.words().get(to - 1).end() - start;
        List<String> before = content.stream().filter(word -> word.end() <= first).map(Word::form).toList();
        List<String> after = content.stream().filter(word -> word.start() >= last).map(Word::form).toList();
        Set<String> clause = plain(before, index);
        clause.addAll(plain(after, index));
        return new Setting(plain(before.subList(Math.max(0, before.size() - NEAR), before.size()), index),
                plain(after.subList(0, Math.min(NEAR, after.size())), index), clause);
    }

    /** Without names and numbers. */
    static Set<String> plain(Iterable<String> stems, GistIndex index) {
        Set<String> plain = new HashSet<>();
        for (String stem : stems) {
            if (!index.isName(stem) && !Character.isDigit(stem.charAt(0))) {
                plain.add(stem);
            }
        }
        return plain;
    }

    /** Whether a word says whose the next is: "her", "the mayor's". */
    static boolean owns(String form) {
        return HIS.contains(form) || form.endsWith("'s");
    }

    /** How much stands beside both, by weight. */
    double beside(Setting other, GistIndex index) {
        return index.shared(before, other.before) + index.shared(after, other.after);
    }

    /** How much both clauses have, by weight. */
    double clause(Setting other, GistIndex index) {
        return index.shared(clause, other.clause);
    }
}
