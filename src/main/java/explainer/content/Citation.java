package explainer.content;

import explainer.text.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pointer from a claim to a passage: {@code [29](#echo-29)} in a body, {@code echo-29} in a header's {@code sources}.
 *
 * @param id    what follows the hash: {@code echo-29}, {@code editor}
 * @param key   the record's key; the whole id when it has no number
 * @param n     the passage's number, 0 when the id has none
 * @param label the link's text, which ought to be the number; in a header, the number
 * @param mark  what the author says of it
 * @param note  the words after the mark, or a title that is no mark
 * @param at    where it starts
 */
public record Citation(String id, String key, int n, String label, Mark mark, String note, Position at) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern ID = Pattern.compile("(.+)-([0-9]{1,9})");

    /** What the link's title says. */
    public enum Mark {
        /** Nothing: the passage says so. */
        CITED,
        /** {@code "derived: …"}: a number or date that the site computed. */
        DERIVED,
        /** {@code "not said"}: what the source leaves open. */
        NOT_SAID,
        /** {@code #editor}: an inference or pointer of the site's own. */
        EDITOR,
        /** A title that is none of these. */
        UNKNOWN
    }

    /** Makes a citation of what a link or a header says. */
    static Citation of(String id, String label, String title, Position at) {
        Matcher m = ID.matcher(id);
        boolean numbered = m.matches();
        String key = numbered ? m.group(1) : id;
        int n = numbered ? Integer.parseInt(m.group(2)) : 0;
        String note = title.strip();
        Mark mark = Mark.CITED;
        if (id.equals("editor")) {
            mark = Mark.EDITOR;
        } else if (note.startsWith("derived:")) {
            mark = Mark.DERIVED;
            note = note.substring("derived:".length()).strip();
        } else if (note.equals("not said") || note.startsWith("not said:")) {
            mark = Mark.NOT_SAID;
            note = note.substring("not said".length()).replaceFirst("^:", "").strip();
        } else if (!note.isEmpty()) {
            mark = Mark.UNKNOWN;
        }
        return new Citation(id, key, n, label, mark, note, at);
    }

    /** Whether a link is a citation: its fragment ends in a number, or is {@code editor}, or its text is a number. */
    static boolean isOne(String url, String label) {
        return url.startsWith("#") && !url.startsWith(Link.LANGUAGE) && (url.equals("#editor")
                || ID.matcher(url.substring(1)).matches() || NUMBER.matcher(label.strip()).matches());
    }

    /** Whether it points to a passage, not to an editor's note. */
    public boolean toPassage() {
        return mark != Mark.EDITOR;
    }
}
