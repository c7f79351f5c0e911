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
    /** "Two of the clerks" are clerks. */
    private static final Set<String> SOME = Set.of("two", "three", "four", "five", "six", "some", "several", "many", "most", "all", "both");

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
            boolean first = heads.isEmpty();
            boolean one = false;
            String last = "";
            String before = "";
            for (Word word : Word.loose(part.split(",")[0])) {
                if (word.form().equals("by")) {
                    last = before; // "a memo seen by the magazine"
                }
                if (PARTS.contains(last) && word.form().equals("of")) {
                    heads.add(last);
                    one = last.equals("one");
                    last = "";
                }
                boolean some = SOME.contains(last) && word.form().equals("of");
                if (!some && !COUNTS.contains(last) && (word.form().equals("by") || HEAD_ENDS.contains(word.form()))) {
                    break;
                }
                before = last;
                last = word.form();
            }
            if (!last.isEmpty()) {
                if (!first || one) {
                    heads.add(last.replaceFirst("s$", ""));
                }
                if (!one) {
                    heads.add(last);
                }
            }
        }
        return heads;
    }
}
