package explainer.rule.attribution;

import explainer.text.Word;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The nouns by which a record calls those who say something: its {@code who}. */
final class Heads {

    private static final Set<String> HEAD_ENDS = Set.of("who", "whom", "of", "close", "familiar", "with", "in", "that",
            "and", "or", "to", "at", "from", "for");

    /** "One of the clerks" is a clerk. */
    private static final Set<String> COUNTS = Set.of("", "of", "the", "a", "an", "its", "his", "her", "their");

    /** "A copy of the review" is the review. */
    private static final Set<String> PARTS = Set.of("one", "copy", "copies", "page", "pages", "part", "parts", "draft", "version", "text",
            "summary", "excerpts", "extracts");

    private Heads() {
    }

    /** The nouns of "several former officials, Ukrainian and American" or "one person who saw the memo". */
    static Set<String> of(String who) {
        Set<String> heads = new HashSet<>();
        for (String part : who.toLowerCase(Locale.ROOT).split(";|, and ")) {
            // "Allies whom she told" are those who were told: somebody else tells of it
            if (part.contains(" whom ")) {
                continue;
            }
            String last = "";
            String before = "";
            for (Word word : Word.loose(part.split(",")[0])) {
                if (word.form().equals("by")) {
                    last = before; // "a memo seen by the magazine"
                }
                if (PARTS.contains(last) && word.form().equals("of")) {
                    heads.add(last);
                    last = "";
                }
                if (!COUNTS.contains(last) && (word.form().equals("by") || HEAD_ENDS.contains(word.form()))) {
                    break;
                }
                before = last;
                last = word.form();
            }
            if (!last.isEmpty()) {
                heads.add(heads.isEmpty() ? last : last.replaceFirst("s$", ""));
            }
        }
        return heads;
    }
}
