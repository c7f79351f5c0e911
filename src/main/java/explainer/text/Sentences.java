package explainer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts English prose into sentences: after a full stop, question mark or exclamation mark (and the quotation marks and
 * brackets that close with it) where white space and then anything but a small letter follows; not after an initial
 * ("Ada M. Brook") or an abbreviation of the list.
 */
public final class Sentences {

    private final Set<String> abbreviations;

    /** @param abbreviations words, without their full stop and in lower case, that do not end a sentence */
    public Sentences(WordList abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations.entries());
    }

    /** A stretch of a text: from {@code start} to before {@code end}. */
    public record Span(int start, int end) {
        /** Whether the two share a character. */
        public boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /** The sentences of a text, in order, which together cover it but for white space between them. */
    public List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        char[] chars = text.toCharArray();
        int start = 0;
        for (int i = 0; i < chars.length; i++) {
            if (!isEnd(chars[i])) {
                continue;
            }
            int end = i + 1;
            while (end < chars.length && (isEnd(chars[end]) || isCloser(chars[end]))) {
                end++;
            }
            int next = end;
            while (next < chars.length && Fold.isSpace(chars[next])) {
                next++;
            }
            boolean parts = next == chars.length || next > end && !Character.isLowerCase(chars[next]);
            if (parts && !(chars[i] == '.' && end == i + 1 && isAbbreviation(text, start, i))) {
                spans.add(new Span(start, end));
                start = next;
            }
            i = end - 1;
        }
        if (start < chars.length) {
            spans.add(new Span(start, chars.length));
        }
        return spans;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '\u2019', '\u201D', '\u00BB', '\u203A', ')', ']' -> true;
            default -> false;
        };
    }

    private boolean isAbbreviation(String text, int from, int dot) {
        int start = dot;
        while (start > from && !Fold.isSpace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean letter = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        // "J. P. Alder" at the beginning of a text, where "B. Then" may as well be the end of a list's letter
        boolean initial = letter && (start > 0 || text.startsWith(" ", dot + 1) && text.length() > dot + 3
                && Character.isUpperCase(text.charAt(dot + 2)) && (text.charAt(dot + 3) == '.' || Character.isLowerCase(text.charAt(dot + 3))));
        return initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }
}
