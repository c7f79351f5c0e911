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

    private static final String ENDS = ".!?\u2026";
    private static final String ENDS_AND_CLOSERS = ENDS + "\"'\u2019\u201D\u00BB\u203A)]";

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
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && ENDS.indexOf(c) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && ENDS_AND_CLOSERS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            int next = end;
            while (next < text.length() && Fold.isSpace(text.charAt(next))) {
                next++;
            }
            boolean parts = next == text.length() || next > end && !Character.isLowerCase(text.charAt(next));
            if (parts && !(text.charAt(i) == '.' && end == i + 1 && isAbbreviation(text, start, i))) {
                spans.add(new Span(start, end));
                start = next;
            }
            i = end - 1;
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
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
