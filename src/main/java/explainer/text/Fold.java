package explainer.text;

import java.text.Normalizer;

/**
 * Makes two copies of one wording equal where only their typography differs: Unicode form (NFKC, Unicode Standard Annex
 * 15), the shape of quotation marks and apostrophes, of dashes, and of white space. Letters, case, digits and the
 * rest of the punctuation stay. The seal and every comparison of words use this one definition.
 */
public final class Fold {

    /** Every sign that stands for a single quotation mark or an apostrophe. */
    private static final String SINGLE = "'\u2018\u2019\u201A\u201B\u2032\u2035\u02BC\u02B9\u00B4`\u2039\u203A\uFF07";
    /** Every sign that stands for a double quotation mark. */
    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\uFF02\u300C\u300D";
    /** Hyphens, and the dash of ranges. */
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";
    /** Dashes that part two thoughts, with or without spaces round them. */
    private static final String DASHES = "\u2014\u2015\u2E3A\u2E3B";
    /** Signs that are there and not seen. */
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F";

    private Fold() {
    }

    /**
     * Folds a text. A dash, spaced or not, becomes {@code " - "}; a hyphen inside a word stays one; white space becomes
     * single spaces, and none at the ends.
     */
    public static String text(CharSequence in) {
        if (isPlain(in)) {
            return in.toString();
        }
        // Marks first: NFKC turns some of them (the double prime) into two characters; and after it, for those it makes
        String form = marks(in);
        if (!isLatin(form) && !Normalizer.isNormalized(form, Normalizer.Form.NFKC)) {
            form = marks(Normalizer.normalize(form, Normalizer.Form.NFKC));
        }
        StringBuilder out = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '-' && i + 1 < form.length() && form.charAt(i + 1) == '-') {
                if (!endsWith(out, ' ')) {
                    out.append(' ');
                }
                out.append('-');
                while (i + 1 < form.length() && form.charAt(i + 1) == '-') {
                    i++;
                }
                out.append(' ');
            } else if (!isSpace(c)) {
                out.append(c);
            } else if (out.length() > 0 && !endsWith(out, ' ')) {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Whether folding leaves a text as it is, told at a glance: nearly every word and sentence. */
    private static boolean isPlain(CharSequence in) {
        char before = ' ';
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || c == before && (c == ' ' || c == '-')) {
                return false;
            }
            before = c;
        }
        return in.length() == 0 || before != ' ';
    }

    /** Whether a text has none but the signs that NFKC leaves as they are: most have no others once their marks are folded. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private static String marks(CharSequence in) {
        StringBuilder marks = new StringBuilder(in.length());
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c >= ' ' && c <= '~' && c != '`') {
                marks.append(c);
            } else if (isSingleQuote(c)) {
                marks.append('\'');
            } else if (isDoubleQuote(c)) {
                marks.append('"');
            } else if (DASHES.indexOf(c) >= 0) {
                marks.append(" - ");
            } else if (HYPHENS.indexOf(c) >= 0) {
                marks.append('-');
            } else if (isSpace(c)) {
                marks.append(' ');
            } else if (!isInvisible(c)) {
                marks.append(c);
            }
        }
        return marks.toString();
    }

    /**
     * Folds the words of a quotation: as {@link #text}, without the quotation marks, spaces, dashes and the full stops,
     * commas, colons and semicolons at its ends, which belong to the sentence around it as often as to the speaker.
     */
    public static String quotation(CharSequence in) {
        String folded = text(in);
        int start = 0;
        int end = folded.length();
        while (start < end && isEdge(folded.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    /** Whether a sign is a single quotation mark or an apostrophe, of whatever shape. */
    public static boolean isSingleQuote(char c) {
        return c == '\'' || (c > '~' || c == '`') && SINGLE.indexOf(c) >= 0;
    }

    /** Whether a sign is a double quotation mark or a guillemet. */
    public static boolean isDoubleQuote(char c) {
        return c == '"' || c > '~' && DOUBLE.indexOf(c) >= 0;
    }

    /** Whether a sign is white space of any width, breaking or not. */
    public static boolean isSpace(char c) {
        return c == ' ' || (c < ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a sign is there and not seen: a soft hyphen, a zero-width space. */
    static boolean isInvisible(char c) {
        return c > '~' && INVISIBLE.indexOf(c) >= 0;
    }

    /** A text without the signs that are not seen. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(c -> !isInvisible((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    private static boolean isEdge(char c) {
        return ".,;:'\"- ".indexOf(c) >= 0;
    }

    private static boolean endsWith(StringBuilder out, char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }
}
