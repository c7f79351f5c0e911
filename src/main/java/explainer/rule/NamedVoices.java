package explainer.rule;

import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who speak under their names in a passage that others carry, as its {@code mixed} or {@code who} says: "that none arrived: the
 * fund's lawyers; that she recalls none: Ruth Hale". What they say is attributed when they are named as who says it.
 */
final class NamedVoices {

    private static final int NEAR = 4;

    private final Map<Passage, Set<String>> byPassage = new IdentityHashMap<>();
    private final Phrases verbs;

    /**
     * Reads who they are.
     *
     * @param records the records, whose persons and bodies they are
     * @param verbs   verbs of saying
     */
    NamedVoices(List<SourceRecord> records, Phrases verbs) {
        this.verbs = verbs;
        for (SourceRecord record : records) {
            record.passages().stream().filter(passage -> !passage.mixed().isEmpty() || passage.who().contains(";"))
                    .forEach(passage -> byPassage.put(passage, in(passage, record)));
        }
    }

    private static Set<String> in(Passage passage, SourceRecord record) {
        // "That she recalls none: Ruth Hale", "Ruth Hale says that"; and not one of whom something is said
        List<List<String>> mixed = Stream.of(passage.mixed().split("[;.] ?")).map(part -> part.substring(part.indexOf(':') + 1))
                .map(part -> Word.forms(Word.loose(Facts.withoutArticle(part.strip())))).toList();
        Set<String> names = new HashSet<>();
        for (Entity entity : record.entities()) {
            for (String name : entity.names()) {
                List<String> words = Word.forms(Word.loose(Facts.withoutArticle(name)));
                boolean inWho = Stream.of(passage.who().split("; *")).map(part -> Word.forms(Word.loose(Facts.withoutArticle(part))))
                        .anyMatch(part -> Collections.indexOfSubList(part, words) == 0);
                boolean speaks = entity.kind().equals("person") || entity.kind().equals("body");
                if (speaks && !words.isEmpty() && (inWho || mixed.stream().anyMatch(part -> Collections.indexOfSubList(part, words) == 0))) {
                    entity.names().forEach(each -> {
                        List<String> own = Word.forms(Word.loose(each));
                        names.add(own.get(own.size() - 1));
                    });
                }
            }
        }
        return names;
    }

    /** Whether a sentence names one of them as who says so: the name with a verb of saying near it. */
    boolean speakIn(List<String> words, List<Passage> passages) {
        for (int i = 0; i < words.size(); i++) {
            String word = Attribution.bare(words.get(i));
            if (passages.stream().anyMatch(passage -> byPassage.getOrDefault(passage, Set.of()).contains(word)) && verbNear(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean verbNear(List<String> words, int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(words.size() - 1, at + NEAR); i++) {
            if (i != at && verbs.at(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
