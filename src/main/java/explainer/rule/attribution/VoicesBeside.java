package explainer.rule.attribution;

import explainer.rule.support.Facts;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import explainer.text.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who speaks under a name, or as somebody whom the record tells apart, in a passage that others carry. */
final class VoicesBeside {

    private static final Set<String> SPEAKING = Set.of("person", "body", "place");
    private static final Pattern PARTS = Pattern.compile("[;.:] ?");
    private static final Pattern NOTES = Pattern.compile("[;.] ?");
    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> WORD_OF = Set.of("word", "account", "version", "statement", "figure", "judgement");
    private static final Set<String> SAYS = Set.of("say", "says", "said", "state", "states", "tell", "tells", "write", "writes",
            "speak", "speaks", "give", "gives", "remembers", "recalls", "deny", "denies", "reject", "rejects", "dispute", "disputes",
            "contradicts", "calls", "dismisses", "insists", "answers", "replies");

    /** "The denial is the company’s", "the company’s word", "the spokesman speaks for her": no name, and not one of the unnamed. */
    private static final Pattern NOUN = Pattern.compile("(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (\\p{Ll}+)"
            + "(?:['’]s?(?= (?:own )?(?:word|account|version|statement|figure|judgement)|[,;.]|$)| (?:says|speaks|writes|states|denies)\\b)");
    private static final Pattern AFTER_COLON = Pattern.compile(": (?:the|an?|his|her|its|their) (\\p{Ll}+)(?=[;.]|$)");
    /** "The ministry’s minutes". */
    private static final Pattern OWNER = Pattern.compile("^[Tt]he (\\p{Ll}+)['’]s? ");

    private VoicesBeside() {
    }

    /** The last words of their names, and the nouns by which a note calls those who have none. */
    static Set<String> in(Passage passage, SourceRecord record, Set<String> unnamed, Set<String> publishers) {
        Set<String> names = new HashSet<>();
        for (Entity entity : record.entities()) {
            for (String name : SPEAKING.contains(entity.kind()) ? entity.names() : List.<String>of()) {
                List<String> words = Word.forms(Word.loose(Facts.withoutArticle(name)));
                boolean inWho = Stream.of(passage.who().split("[;,] *")).map(part -> Word.forms(Word.loose(Facts.withoutArticle(part))))
                        .anyMatch(part -> Collections.indexOfSubList(part, words) == 0);
                if (!words.isEmpty() && (inWho || givesTo(passage.mixed(), words) || saysBeside(passage.gist(), words))) {
                    entity.names().forEach(each -> {
                        List<String> own = Word.forms(Word.loose(each));
                        names.add(own.get(own.size() - 1));
                    });
                }
            }
        }
        Stream.of(NOUN, AFTER_COLON).flatMap(pattern -> pattern.matcher(passage.mixed()).results()).map(found -> found.group(1))
                .filter(noun -> !unnamed.contains(noun) && !publishers.contains(noun)).forEach(names::add);
        if (passage.voice().filter(Voice.DOCUMENT::equals).isPresent()) {
            OWNER.matcher(passage.who()).results().map(found -> found.group(1)).filter(noun -> !publishers.contains(noun)).forEach(names::add);
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
        for (String part : NOTES.split(mixed)) {
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
                boolean named = after < note.size() && note.subList(after, note.size()).equals(List.of("are", "named"))
                        || after + 1 < note.size() && note.get(after).equals("and") && note.get(note.size() - 1).equals("named");
                if (by || named || !Word.bare(last).equals(last) || after < note.size() && SAYS.contains(note.get(after))) {
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
}
