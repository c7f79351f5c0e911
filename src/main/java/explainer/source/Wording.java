package explainer.source;

import explainer.text.Fold;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a quotation in the pieces that the speaker must have said: parted by cuts, {@code […]}, and by an
 * editor's insertions, {@code [the mayor]}. A changed capital, {@code [T]he}, parts nothing.
 */
public final class Wording {

    /** What stands before a piece. */
    public enum Gap {
        /** Nothing: it is the first. */
        NONE,
        /** A cut: any words may be missing. */
        CUT,
        /** An insertion, which adds words or takes the place of a few. */
        INSERTION
    }

    /**
     * A run of words without a bracket.
     *
     * @param before what stands before it
     * @param words  its words, with offsets into the quotation
     */
    public record Piece(Gap before, List<Word> words) {
        public Piece {
            words = List.copyOf(words);
        }

        /** Its words as one text. */
        public String text() {
            return String.join(" ", Word.forms(words));
        }
    }

    private static final int LONGEST_BRACKET = 200;

    private final List<Piece> pieces = new ArrayList<>();

    private Wording() {
    }

    /**
     * The readings of a quotation, the plainest first: marks of a quotation inside it may be single or double ones in
     * the source, and a bracketed first letter a capital or not. A reading without words has no pieces.
     *
     * @param words  what stands between its marks
     * @param nested offsets into {@code words} of the marks of quotations inside it
     */
    public static List<Wording> of(String words, List<Integer> nested) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(words);
        for (char mark : nested.isEmpty() ? new char[0] : new char[] {'"', '\''}) {
            StringBuilder changed = new StringBuilder(words);
            nested.forEach(at -> changed.setCharAt(at, mark));
            variants.add(changed.toString());
        }
        List<Wording> readings = new ArrayList<>();
        for (String variant : variants) {
            readings.add(read(variant, true));
            if (variant.indexOf('[') >= 0) {
                readings.add(read(variant, false));
            }
        }
        return readings;
    }

    private static Wording read(String text, boolean capital) {
        Wording wording = new Wording();
        StringBuilder plain = new StringBuilder(text);
        Gap gap = Gap.NONE;
        int from = 0;
        int i = text.indexOf('[');
        while (i >= 0) {
            int close = closing(text, i);
            String inside = close < 0 ? "" : text.substring(i + 1, close).strip();
            if (close >= 0 && isCapital(text, i, close, inside)) {
                // The brackets become signs that folding drops, so that offsets stay
                char letter = text.charAt(i + 1);
                plain.setCharAt(i + 1, capital ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
                plain.setCharAt(i, '\u2060');
                plain.setCharAt(close, '\u2060');
            } else if (close >= 0) {
                boolean cut = inside.replaceAll("[.\u2026\\s]", "").isEmpty();
                int end = i;
                int next = close + 1;
                while (!cut && end > from && isLetter(text, end - 1)) {
                    end--;
                }
                while (!cut && isLetter(text, next)) {
                    next++;
                }
                boolean added = wording.add(gap, plain, from, end);
                gap = cut || !added && gap == Gap.CUT ? Gap.CUT : Gap.INSERTION;
                from = next;
            }
            i = text.indexOf('[', close < 0 ? i + 1 : Math.max(from, close + 1));
        }
        wording.add(gap, plain, from, text.length());
        return wording;
    }

    /** {@code [T]he}: the letter is the source's, its size is not. */
    private static boolean isCapital(String text, int open, int close, String inside) {
        return close == open + 2 && inside.length() == 1 && isLetter(text, open + 1) && isLetter(text, close + 1)
                && !isLetter(text, open - 1);
    }

    /** The bracket that closes the one at {@code open}, or -1 when none stands near. */
    private static int closing(String text, int open) {
        int last = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < last; i++) {
            if (text.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }

    private boolean add(Gap before, StringBuilder text, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (Word word : Word.exact(text.substring(from, to))) {
            words.add(new Word(word.form(), word.start() + from, word.end() + from));
        }
        int first = 0;
        int end = words.size();
        while (first < end && Fold.quotation(words.get(first).form()).isEmpty()) {
            first++;
        }
        while (end > first && Fold.quotation(words.get(end - 1).form()).isEmpty()) {
            end--;
        }
        if (first < end) {
            pieces.add(new Piece(pieces.isEmpty() ? Gap.NONE : before, words.subList(first, end)));
        }
        return first < end;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Its pieces, in order. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** How many words, insertions not counted. */
    public int length() {
        return pieces.stream().mapToInt(piece -> piece.words().size()).sum();
    }

    /** Its words without the insertions, when it has no cut; else "". */
    public String joined() {
        return pieces.stream().anyMatch(piece -> piece.before() == Gap.CUT) ? ""
                : String.join(" ", pieces.stream().map(Piece::text).toList());
    }
}
