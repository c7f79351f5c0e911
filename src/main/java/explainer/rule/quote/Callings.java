package explainer.rule.quote;

import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.Word;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the records call those who say something, in three words or more: "two people who worked on the plan". */
public final class Callings {

    private static final int LEAST = 3;
    private static final int MOST = 10;
    private static final Set<String> COUNTS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "several", "many");

    private final List<List<String>> all;

    /** For the records of a site. */
    public Callings(Site site) {
        all = site.records().stream().flatMap(record -> record.passages().stream()).map(Passage::who).distinct()
                .flatMap(who -> List.of(who.split("[;,]")).stream()).map(who -> Word.forms(Word.loose(who)))
                .map(words -> !words.isEmpty() && words.get(0).equals("the") ? words.subList(1, words.size()) : words)
                // "Four people who worked on it" are "unnamed people who worked on it" too
                .flatMap(words -> words.size() > 1 && COUNTS.contains(words.get(0)) ? Stream.of(words, words.subList(1, words.size())) : Stream.of(words))
                .filter(words -> words.size() >= LEAST && words.size() <= MOST).distinct().toList();
    }

    /** Which words of a text are part of one. */
    BitSet in(List<String> words) {
        BitSet found = new BitSet();
        for (List<String> calling : all) {
            int at = Collections.indexOfSubList(words, calling);
            if (at >= 0) {
                found.set(at, at + calling.size());
            }
        }
        return found;
    }
}
