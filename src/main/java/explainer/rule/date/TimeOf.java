package explainer.rule.date;

import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.source.Quote;
import explainer.text.Clauses;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells whether a passage gives the time of day of what a claim tells, not of something else: whether the clauses share a word. */
final class TimeOf {

    private final GistIndex index;
    private final Predicate<String> tells;
    private final Map<Passage, Set<String>> timed = new IdentityHashMap<>();

    /**
     * For the passages of a site.
     *
     * @param index what it takes content words with
     * @param tells whether a text names a part of the day or a time of it
     */
    TimeOf(GistIndex index, Predicate<String> tells) {
        this.index = index;
        this.tells = tells;
    }

    /**
     * Whether one of some passages gives the time of what stands beside an offset of a text. A text of nothing but a time
     * ("evening") is of what the passages tell.
     */
    boolean gives(List<Passage> passages, String text, int offset) {
        Clauses clauses = Clauses.of(text);
        int at = 0;
        while (at + 1 < clauses.words().size() && clauses.words().get(at).end() <= offset) {
            at++;
        }
        Set<String> own = unnamed(clauses, at);
        own.removeAll(index.stems().set(clauses.words().get(at).form()));
        return own.isEmpty() || passages.stream().anyMatch(passage -> !Collections.disjoint(own, timed.computeIfAbsent(passage, this::read)));
    }

    private Set<String> read(Passage passage) {
        List<String> texts = new ArrayList<>(List.of(passage.gist(), passage.datesNote(), passage.mixed()));
        passage.quotes().stream().map(Quote::text).forEach(texts::add);
        Set<String> stems = new HashSet<>();
        for (String text : texts) {
            Clauses clauses = Clauses.of(text);
            for (int i = 0; i < clauses.words().size(); i = clauses.last(i) + 1) {
                if (tells.test(clause(clauses, i))) {
                    stems.addAll(unnamed(clauses, i));
                }
            }
        }
        return stems;
    }

    private static String clause(Clauses clauses, int i) {
        List<Word> words = clauses.words();
        return clauses.text().substring(words.get(clauses.first(i)).start(), words.get(clauses.last(i)).end());
    }

    /** The content words of the clause of a word; no names, which stand in any. */
    private Set<String> unnamed(Clauses clauses, int i) {
        Set<String> stems = clauses.words().isEmpty() ? new HashSet<>() : new HashSet<>(index.stems().set(clause(clauses, i)));
        stems.removeIf(index::isName);
        return stems;
    }
}
