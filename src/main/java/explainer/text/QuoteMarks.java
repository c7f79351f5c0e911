package explainer.text;

import java.util.Locale;
import java.util.Set;

/** What the signs of a text that look like quotation marks can be, by what stands round them. */
record QuoteMarks(String text) {

    private static final Set<String> ELISIONS = Set.copyOf(WordList.load("elisions").entries());
    private static final int LONGEST_ELISION = 8;
    private static final String OPENERS = "([{\u2018\u201C\u201E\u201A\u00AB\u2039'\"\u00A1\u00BF";

    /** Whether a quotation can begin here: no word before it, a word or another opening sign after it. */
    boolean opensPhrase(int i) {
        boolean room = i == 0 || isSpace(i - 1) || "\u2014\u2013-/|".indexOf(text.charAt(i - 1)) >= 0
                || OPENERS.indexOf(text.charAt(i - 1)) >= 0 && !(isQuote(i - 1) && isWord(i - 2));
        return room && i + 1 < text.length()
                && (isWord(i + 1) || (OPENERS + "\u2026.$\u20AC\u00A3#+-\u2014\u2019").indexOf(text.charAt(i + 1)) >= 0);
    }

    /**
     * Where a single quotation that opens here closes, or -1: then the mark is an apostrophe.
     *
     * @param inDouble whether it stands within a quotation, which ends it too
     */
    int closingSingle(int from, boolean inDouble) {
        boolean low = text.charAt(from) == '\u201A';
        int possessive = -1;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inDouble && (c == '\u201D' || c == '\u00BB' || c == '"' && !opensPhrase(i))) {
                break;
            }
            boolean mark = c == '\u2019' || c == '\'' || low && c == '\u2018';
            if (mark && !isSpace(i - 1) && !isWord(i + 1)) {
                if (!isPossessive(i)) {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            } else if ((c == '\u2018' || c == '\'') && opensPhrase(i) && !isElision(i)) {
                break;
            }
        }
        return possessive;
    }

    /** {@code the officials’ room}: after an s, before another word. */
    private boolean isPossessive(int i) {
        char before = text.charAt(i - 1);
        return (before == 's' || before == 'S' || before == 'x' || before == 'z') && isSpace(i + 1)
                && isWord(i + 2) && !isQuote(i - 2);
    }

    /** {@code ’90s}, {@code ’tis}. */
    boolean isElision(int i) {
        if (isDigit(i + 1) && isDigit(i + 2) && i + 3 < text.length() && text.charAt(i + 3) == 's' && !isWord(i + 4)) {
            return true;
        }
        int end = i + 1;
        while (isWord(end) && end - i <= LONGEST_ELISION) {
            end++;
        }
        return ELISIONS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT));
    }

    private boolean isQuote(int i) {
        return i >= 0 && (Fold.isSingleQuote(text.charAt(i)) || Fold.isDoubleQuote(text.charAt(i)));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)));
    }

    boolean isDigit(int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** The ends of the text count as space. */
    boolean isSpace(int i) {
        return i < 0 || i >= text.length() || Fold.isSpace(text.charAt(i));
    }
}
