package explainer.content;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.text.FlatText;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** The text of one block as readers see it: without markup, with single spaces, and its citations taken out. */
final class BlockText {

    private final FlatText.Builder text;
    private final int base;
    private final List<Placed> placed = new ArrayList<>();
    private boolean afterCitation;

    /**
     * A citation and where it stood.
     *
     * @param index offset in the text of the block, which does not have it any more
     */
    record Placed(Citation citation, int index) {
    }

    /**
     * Nothing yet.
     *
     * @param base offset of the body in its file
     */
    BlockText(TextFile file, int base) {
        text = new FlatText.Builder(file);
        this.base = base;
    }

    /** What was added so far. */
    FlatText build() {
        return text.build();
    }

    /** The citations that stood in it, in order. */
    List<Placed> placed() {
        return placed;
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Takes out a citation that stands here. */
    void cite(Citation citation) {
        placed.add(new Placed(citation, text.length()));
        afterCitation = true;
    }

    /** Adds characters of the source; a backslash before a sign of punctuation is markup unless it is code. */
    void chars(BasedSequence chars, boolean escapes) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (escapes && c == '\\' && i + 1 < chars.length() && isPunctuation(chars.charAt(i + 1))) {
                i++;
                c = chars.charAt(i);
            }
            int offset = chars.getIndexOffset(i);
            put(c, offset < 0 ? chars.getStartOffset() : offset);
        }
    }

    /** Adds what is not a tag or a comment. */
    void html(BasedSequence chars) {
        String raw = chars.toString();
        int i = 0;
        while (i < raw.length()) {
            int end = raw.startsWith("<!--", i) ? raw.indexOf("-->", i) : raw.charAt(i) == '<' ? raw.indexOf('>', i) : -2;
            if (end == -2) {
                put(raw.charAt(i), chars.getIndexOffset(i));
                i++;
            } else if (end < 0) {
                return;
            } else {
                i = end + (raw.startsWith("<!--", i) ? 3 : 1);
            }
        }
    }

    /** Adds characters that stand for what is at an offset of the body. */
    void put(String chars, int offset) {
        for (int i = 0; i < chars.length(); i++) {
            put(chars.charAt(i), offset);
        }
    }

    /** White space is single, and none stands where citations were taken out before a closing sign. */
    private void put(char raw, int offset) {
        char c = raw == '\n' || raw == '\t' ? ' ' : raw;
        if (c == ' ' && (text.length() == 0 || text.last() == ' ')) {
            return;
        }
        if (afterCitation && c != ' ') {
            afterCitation = false;
            if (".,;:!?)]\u2026\u201D".indexOf(c) >= 0 && text.last() == ' ') {
                text.removeLast();
                clamp(text.length());
            }
        }
        text.add(c, base + offset);
    }

    private void clamp(int length) {
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i).index() > length) {
                placed.set(i, new Placed(placed.get(i).citation(), length));
            }
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
