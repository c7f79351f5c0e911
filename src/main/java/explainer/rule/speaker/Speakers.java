package explainer.rule.speaker;

import explainer.rule.support.GistIndex;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Entries;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Who speaks in a passage: those of its {@code who}, those to whom its note on mixed voices gives a part, and whoever stands near
 * a verb of saying in its gist.
 *
 * @param passage the passage
 * @param stems   the content words of all its notes and of the names of those it is about
 * @param unnamed whether people speak in it who are not named
 */
record Speakers(Passage passage, Set<String> stems, boolean unnamed) {

    /** How far a verb of saying may stand after a name in a gist: "Hale, the town's clerk since May, says". */
    private static final int AFTER = 12;
    /** The same in a note on mixed voices: "that she went, Hale says". */
    private static final int NOTED = 2;
    private static final int BEFORE = 3;
    private static final Set<String> LINKS = Set.of("to", "by");
    private static final Set<String> GIVES = Set.of("by");

    /** Reads a passage. */
    static Speakers of(Passage passage, SourceRecord record, GistIndex index, Entries sources) {
        List<String> texts = new ArrayList<>(passage.texts());
        passage.entities().stream().flatMap(id -> record.entity(id).stream()).forEach(entity -> texts.addAll(entity.names()));
        List<String> who = Word.forms(Word.loose(passage.who() + " ; " + passage.mixed()));
        boolean unnamed = false;
        for (int i = 0; i < who.size(); i++) {
            unnamed |= sources.at(who, i) > 0;
        }
        return new Speakers(passage, index.stems().set(String.join(" . ", texts)), unnamed);
    }

    /** Whether one who is named speaks. */
    boolean speaks(Entity entity, Entries verbs, Set<String> acts) {
        for (String name : entity.names()) {
            List<String> words = Word.forms(Word.loose(name));
            if (stands(passage.who(), words) || near(passage.mixed(), words, NOTED, verbs, acts, GIVES) || opens(passage.mixed(), words)
                    || near(passage.gist(), words, AFTER, verbs, acts, LINKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String text, List<String> name) {
        return Collections.indexOfSubList(bare(text), name) >= 0;
    }

    /** "That she went: Hale". */
    private static boolean opens(String text, List<String> name) {
        for (String part : text.split("[:;.]")) {
            List<String> forms = bare(part);
            int at = !forms.isEmpty() && forms.get(0).equals("the") ? 1 : 0;
            if (at + name.size() <= forms.size() && forms.subList(at, at + name.size()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(String text, List<String> name, int after, Entries verbs, Set<String> acts, Set<String> links) {
        List<String> forms = bare(text);
        for (int i = 0; i + name.size() <= forms.size(); i++) {
            if (!forms.subList(i, i + name.size()).equals(name)) {
                continue;
            }
            int end = i + name.size();
            for (int k = end; k < Math.min(forms.size(), end + after); k++) {
                if (verbs.at(forms, k) > 0 || acts.contains(forms.get(k))) {
                    return true;
                }
            }
            for (int k = Math.max(0, i - BEFORE); k < i; k++) {
                if (verbs.at(forms, k) > 0 || k >= i - 2 && links.contains(forms.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> bare(String text) {
        return Word.forms(Word.loose(text)).stream().map(Word::bare).toList();
    }
}
