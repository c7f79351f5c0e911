package explainer.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The smallest piece of a text that a name, number or date is made of: a run of letters, a number, or a single sign.
 * Apostrophes and hyphens are signs, so that "Alder’s" and "ex-mayor" are each three tokens.
 *
 * @param kind   what it is
 * @param text   its characters, folded; of a number its digits, with a point before the decimals and no separators
 * @param lower  the same in lower case
 * @param start  offset of its first character
 * @param end    offset after its last
 * @param spaced whether white space, or nothing at all, stands before it
 */
public record Token(Kind kind, String text, String lower, int start, int end, boolean spaced) {

    /** What a token is. */
    public enum Kind { WORD, NUMBER, SIGN }

    /** The signs that may part thousands: a comma, or a space that does not break a line. */
    private static final String GROUPING = ",\u00A0\u202F\u2009\u2007";

    /** The tokens of a text, in order. Linear time, any text. */
    public static List<Token> of(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        String whole = text.toString();
        char[] chars = whole.toCharArray();
        boolean spaced = true;
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            if (Fold.isSpace(c) || Fold.isInvisible(c)) {
                spaced |= !Fold.isInvisible(c);
                i++;
                continue;
            }
            Token token = isDigit(c) ? number(chars, i, spaced) : isLetter(chars, i) ? word(whole, chars, i, spaced)
                    : sign(chars, i, spaced);
            tokens.add(token);
            spaced = false;
            i = token.end();
        }
        return tokens;
    }

    /** Whether it is this word, whatever its case, or this sign. */
    public boolean is(String form) {
        return lower.equals(form);
    }

    /** Whether it is a word that starts with a capital letter. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is an apostrophe. */
    public boolean isApostrophe() {
        return text.equals("'");
    }

    /** Whether it is a hyphen or the dash of a range. */
    public boolean isHyphen() {
        return text.equals("-");
    }

    private static boolean isDigit(char c) {
        return c < 128 ? Ascii.isDigit(c) : Character.digit(c, 10) >= 0;
    }

    private static boolean isLetter(char[] text, int i) {
        char c = text[i];
        return c < 128 ? Ascii.isLetter(c) : Character.isLetter(Character.isHighSurrogate(c) ? Character.codePointAt(text, i) : c);
    }

    private static Token word(String whole, char[] text, int start, boolean spaced) {
        int i = start;
        boolean plain = true;
        boolean lower = true;
        while (i < text.length && (isLetter(text, i) || isMark(text[i]))) {
            boolean ascii = text[i] < 128;
            plain &= ascii;
            lower &= Ascii.isLower(text[i]);
            i += ascii ? 1 : Character.charCount(Character.codePointAt(text, i));
        }
        String raw = whole.substring(start, i);
        String form = plain ? raw : Normalizer.normalize(Fold.visible(raw), Normalizer.Form.NFKC);
        return new Token(Kind.WORD, form, lower ? form : form.toLowerCase(Locale.ROOT), start, i, spaced);
    }

    private static boolean isMark(char c) {
        return c >= 128 && (Character.getType(c) == Character.NON_SPACING_MARK || Fold.isInvisible(c));
    }

    private static Token number(char[] text, int start, boolean spaced) {
        StringBuilder digits = new StringBuilder();
        int i = digits(text, start, digits);
        if (digits.length() <= 3) {
            while (i + 3 < text.length && GROUPING.indexOf(text[i]) >= 0 && digitsAt(text, i + 1) == 3) {
                i = digits(text, i + 1, digits);
            }
        }
        if (i + 1 < text.length && text[i] == '.' && digitsAt(text, i + 1) > 0) {
            int end = i + 1 + digitsAt(text, i + 1);
            boolean more = end + 1 < text.length && text[end] == '.' && isDigit(text[end + 1]);
            boolean before = start > 1 && text[start - 1] == '.' && isDigit(text[start - 2]);
            if (!more && !before) {
                digits.append('.');
                i = digits(text, i + 1, digits);
            }
        }
        return new Token(Kind.NUMBER, digits.toString(), digits.toString(), start, i, spaced);
    }

    private static int digits(char[] text, int start, StringBuilder into) {
        int i = start;
        while (i < text.length && isDigit(text[i])) {
            into.append((char) ('0' + Character.digit(text[i], 10)));
            i++;
        }
        return i;
    }

    private static int digitsAt(char[] text, int start) {
        int i = start;
        while (i < text.length && isDigit(text[i]) && i - start < 40) {
            i++;
        }
        return i - start;
    }

    private static Token sign(char[] text, int start, boolean spaced) {
        int code = Character.codePointAt(text, start);
        char c = text[start];
        String form = Fold.isSingleQuote(c) ? "'" : Fold.isDoubleQuote(c) ? "\""
                : "-\u2010\u2011\u2012\u2013\u2212".indexOf(c) >= 0 ? "-" : new String(Character.toChars(code));
        return new Token(Kind.SIGN, form, form, start, start + Character.charCount(code), spaced);
    }
}
