package explainer.rule.attribution;

import explainer.rule.support.Facts;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Entries;
import explainer.text.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Those who speak under their names in a passage that others carry, as its {@code mixed} or {@code who} says: "that none arrived: the
 * fund's lawyers; that she recalls none: Ruth Hale". What they say is attributed when they are named as who says it.
 */
final class NamedVoices {

    private static final int NEAR = 4;
    private static final Set<String> SPEAKING = Set.of("person", "body", "place");
    private static final Pattern PARTS = Pattern.compile("[;.] ?");
    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> WORD_OF = Set.of("word", "account", "version", "statement", "figure", "judgement");
    private static final Set<String> SAYS = Set.of("say", "says", "said", "state", "states", "tell", "tells", "write", "writes",
            "speak", "speaks", "give", "gives", "remembers", "recalls");

    private final Map<Passage, Set<String>> byPassage = new IdentityHashMap<>();
    private final Entries verbs;

    /**
     * Reads who they are.
     *
     * @param records the records, whose persons and bodies they are
     * @param verbs   verbs of saying
     */
    NamedVoices(List<SourceRecord> records, Entries verbs) {
        this.verbs = verbs;
        for (SourceRecord record : records) {
            record.passages().stream().filter(passage -> !passage.mixed().isEmpty() || passage.who().contains(";") || passage.gist().contains(";"))
                    .forEach(passage -> byPassage.put(passage, in(passage, record)));
        }
    }

    private static Set<String> in(Passage passage, SourceRecord record) {
        Set<String> names = new HashSet<>();
        for (Entity entity : record.entities()) {
            for (String name : entity.names()) {
                List<String> words = Word.forms(Word.loose(Facts.withoutArticle(name)));
                boolean inWho = Stream.of(passage.who().split("; *")).map(part -> Word.forms(Word.loose(Facts.withoutArticle(part))))
                        .anyMatch(part -> Collections.indexOfSubList(part, words) == 0);
                if (SPEAKING.contains(entity.kind()) && !words.isEmpty() && (inWho || givesTo(passage.mixed(), words) || saysBeside(passage.gist(), words))) {
                    entity.names().forEach(each -> {
                        List<String> own = Word.forms(Word.loose(each));
                        names.add(own.get(own.size() - 1));
                    });
                }
            }
        }
        return names;
    }

    /** Whether a note on mixed voices gives a part to one of the persons and bodies of a record. */
    static boolean givesPart(Passage passage, SourceRecord record) {
        return record.entities().stream().filter(entity -> SPEAKING.contains(entity.kind())).flatMap(entity -> entity.names().stream())
                .map(name -> Word.forms(Word.loose(Facts.withoutArticle(name)))).anyMatch(name -> !name.isEmpty() && givesTo(passage.mixed(), name));
    }

    /**
     * "That she recalls none: Ruth Hale", "Ruth Hale says that", "is Hale’s word", "as told by Hale"; and not one of whom
     * something is said.
     */
    private static boolean givesTo(String mixed, List<String> name) {
        for (String part : PARTS.split(mixed)) {
            List<String> end = Word.forms(Word.loose(Facts.withoutArticle(part.substring(part.indexOf(':') + 1).strip())));
            if (part.indexOf(':') >= 0 && startsWith(end, 0, name) || gives(Word.forms(Word.loose(part)), name)) {
                return true;
            }
        }
        return false;
    }

    /** "Two clerks saw 90; Lund says 30": what stands after a semicolon with a speaker of its own. */
    private static boolean saysBeside(String gist, List<String> name) {
        return PARTS.splitAsStream(gist).skip(1).map(part -> Word.forms(Word.loose(Facts.withoutArticle(part)))).anyMatch(part -> part.size() > name.size()
                && startsWith(part, 0, name) && SAYS.contains(part.get(name.size())));
    }

    private static boolean gives(List<String> note, List<String> name) {
        for (int i = 0; i + name.size() <= note.size(); i++) {
            if (startsWith(note, i, name)) {
                int before = i > 0 && note.get(i - 1).equals("the") ? i - 2 : i - 1;
                int after = i + name.size();
                String last = note.get(after - 1);
                boolean by = before >= 0 && BY.contains(note.get(before))
                        || before > 0 && note.get(before).equals("of") && WORD_OF.contains(note.get(before - 1));
                if (by || !Word.bare(last).equals(last) || after < note.size() && SAYS.contains(note.get(after))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWith(List<String> words, int at, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            String word = at + i < words.size() ? words.get(at + i) : "";
            if (!word.equals(name.get(i)) && !(i == name.size() - 1 && Word.bare(word).equals(name.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence names one of them as who says so: the name with a verb of saying near it. */
    boolean speakIn(List<String> words, List<Passage> passages) {
        for (int i = 0; i < words.size(); i++) {
            String word = Word.bare(words.get(i));
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
