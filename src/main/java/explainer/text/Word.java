package explainer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * @param form  what it is compared by; see {@link #loose} and {@link #exact}
 * @param start offset of its first character in the text it was taken from
 * @param end   offset after its last
 */
public record Word(String form, int start, int end) {

    /**
     * The words for telling copied prose: runs of letters and digits, apostrophes inside them kept, hyphens parting
     * them, in lower case and folded. Case and punctuation do not matter, so changing a comma hides nothing.
     */
    public static List<Word> loose(CharSequence text) {
        List<Word> words = new ArrayList<>();
        String whole = text.toString();
        char[] chars = whole.toCharArray();
        int i = 0;
        while (i < chars.length) {
            if (!isWordChar(chars, i)) {
                i++;
                continue;
            }
            int start = i;
            boolean plain = true;
            boolean lower = true;
            while (i < chars.length && (isWordChar(chars, i) || isInnerApostrophe(chars, i))) {
                plain &= Ascii.isLetterOrDigit(chars[i]);
                lower &= Ascii.isLower(chars[i]);
                i++;
            }
            String raw = whole.substring(start, i);
            words.add(new Word(lower ? raw : (plain ? raw : Fold.text(raw)).toLowerCase(Locale.ROOT), start, i));
        }
        return words;
    }

    /**
     * The words for telling a verbatim quotation: what stands between spaces, folded, with its case and punctuation; a
     * dash belongs to the word before it. The outer edges are those of {@link Fold#quotation}.
     */
    public static List<Word> exact(CharSequence text) {
        List<Word> words = new ArrayList<>();
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (Fold.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < length && !Fold.isSpace(text.charAt(i))) {
                i++;
            }
            addPieces(text.subSequence(start, i), start, words);
        }
        return words;
    }

    /** A dash without spaces parts two words; one with spaces is a piece of its own that joins the word before it. */
    private static void addPieces(CharSequence token, int offset, List<Word> words) {
        int from = 0;
        for (int i = 0; i <= token.length(); i++) {
            boolean end = i == token.length();
            boolean dash = !end && (token.charAt(i) == '\u2014' || token.charAt(i) == '\u2015'
                    || token.charAt(i) == '-' && i + 1 < token.length() && token.charAt(i + 1) == '-');
            if (!end && !dash) {
                continue;
            }
            if (i > from) {
                String form = Fold.text(token.subSequence(from, i));
                if (form.equals("-")) {
                    appendDash(words, offset + i);
                } else if (!form.isEmpty()) {
                    words.add(new Word(form, offset + from, offset + i));
                }
            }
            if (dash) {
                int after = i + 1;
                while (token.charAt(i) == '-' && after < token.length() && token.charAt(after) == '-') {
                    after++;
                }
                appendDash(words, offset + after);
                from = after;
                i = after - 1;
            }
        }
    }

    private static void appendDash(List<Word> words, int end) {
        if (words.isEmpty()) {
            return;
        }
        Word before = words.get(words.size() - 1);
        if (!before.form.endsWith(" -")) {
            words.set(words.size() - 1, new Word(before.form + " -", before.start, end));
        }
    }

    /** The forms alone. */
    public static List<String> forms(List<Word> words) {
        List<String> forms = new ArrayList<>(words.size());
        for (Word word : words) {
            forms.add(word.form);
        }
        return Collections.unmodifiableList(forms);
    }

    /** The form of a {@linkplain #loose loose} word without the ending of a possessive. */
    public static String bare(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    private static boolean isWordChar(char[] text, int i) {
        char c = text[i];
        if (c < 128) {
            return Ascii.isLetterOrDigit(c);
        }
        if (Character.isSurrogate(c)) {
            return Character.isLetterOrDigit(Character.codePointAt(text,
                    Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text[i - 1]) ? i - 1 : i));
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD';
    }

    private static boolean isInnerApostrophe(char[] text, int i) {
        return Fold.isSingleQuote(text[i]) && i + 1 < text.length && isWordChar(text, i + 1);
    }
}
