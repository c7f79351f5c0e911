package explainer.rule;

import explainer.text.Word;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The nouns by which a record calls those who say something: its {@code who}. */
final class Heads {

    private static final Set<String> HEAD_ENDS = Set.of("who", "whom", "of", "close", "familiar", "with", "in", "that",
            "and", "or", "to", "at", "from", "for");

    private Heads() {
    }

    /** The nouns of "several former officials, Ukrainian and American" or "one person who saw the memo". */
    static Set<String> of(String who) {
        Set<String> heads = new HashSet<>();
        for (String part : who.toLowerCase(Locale.ROOT).split(";")) {
            // "Allies whom she told" are those who were told: somebody else tells of it
            if (part.contains(" whom ")) {
                continue;
            }
            String last = "";
            for (Word word : Word.loose(part.split(",")[0])) {
                if (HEAD_ENDS.contains(word.form())) {
                    break;
                }
                last = word.form();
            }
            if (!last.isEmpty()) {
                heads.add(last);
            }
        }
        return heads;
    }
}
