package explainer.rule.attribution;

import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Derived;
import explainer.text.Word;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of a passage that others contradict which tell no side of it: who speaks in it, and what they have read. That two
 * people read a letter nobody disputes who disputes what stands in it; nor that Hale speaks for the guild.
 */
final class Undisputed {

    private final GistIndex index;
    private final Map<String, SourceRecord> records = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final Map<Passage, Set<String>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    Undisputed(List<SourceRecord> records, GistIndex index) {
        this.index = index;
        for (SourceRecord record : records) {
            this.records.put(record.key(), record);
            record.entities().stream().filter(entity -> entity.kind().equals("body")).flatMap(entity -> entity.names().stream())
                    .forEach(name -> index.stems().of(name).stream().filter(word -> Character.isUpperCase(name.charAt(word.start())))
                            .map(Word::form).forEach(bodies::add));
        }
    }

    /** The content words of who speaks in a passage, with those of its gist that are made of them, and of the papers they have read. */
    Set<String> of(Passage passage) {
        return known.computeIfAbsent(passage, this::read);
    }

    private Set<String> read(Passage passage) {
        Set<String> who = index.stems().set(passage.who());
        Set<String> words = new HashSet<>(who);
        index.stems().set(passage.gist()).stream().filter(word -> Derived.isIn(word, who)).forEach(words::add);
        SourceRecord record = records.get(passage.key());
        passage.entities().stream().flatMap(id -> record.entity(id).stream()).filter(entity -> entity.kind().equals("document"))
                .flatMap(entity -> entity.names().stream()).map(index.stems()::set)
                .filter(name -> !Collections.disjoint(name, who)).forEach(words::addAll);
        return words;
    }

    /** Whether a word is of a body's name, as a text has it: with a capital. */
    boolean isBodyNamed(String word, String text) {
        return bodies.contains(word) && index.stems().of(text).stream().filter(each -> each.form().equals(word))
                .allMatch(each -> Character.isUpperCase(text.charAt(each.start())));
    }
}
