package explainer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The quotations of a text: straight, curly, low-high, single ones, and guillemets of either direction. Apostrophes
 * ({@code Brandt’s}, {@code ’90s}, {@code the officials’ room}), primes and inch marks are none. Only the outermost
 * are listed; what is quoted inside them belongs to them. Linear in the text's length.
 */
public final class Quotations {

    private static final Set<String> ELISIONS = Set.copyOf(WordList.load("elisions").entries());
    private static final int LONGEST_ELISION = 8;
    /** Deeper quotations than these are no prose; the bound keeps a row of opening marks from costing its square. */
    private static final int DEEPEST = 6;
    private static final String OPENERS = "([{\u2018\u201C\u201E\u201A\u00AB\u2039'\"\u00A1\u00BF";

    private final List<Quotation> found = new ArrayList<>();
    private final List<Integer> strayMarks = new ArrayList<>();

    private final char[] text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Integer> nested = new ArrayList<>();

    /** A mark that waits for its counterpart; of a single mark, {@code close} says where that stands. */
    private record Open(char mark, int at, int close) {
    }

    private Quotations(String text) {
        this.text = text.toCharArray();
    }

    /** Reads a text that stands by itself: a paragraph, a table's cell, a header's value. */
    public static Quotations in(String text) {
        Quotations quotations = new Quotations(text);
        quotations.read();
        return quotations;
    }

    /** The outermost quotations, in order. Only the last can be without a closing mark. */
    public List<Quotation> all() {
        return List.copyOf(found);
    }

    /** Offsets of closing marks that close nothing. */
    public List<Integer> strayMarks() {
        return List.copyOf(strayMarks);
    }

    private void read() {
        for (int i = 0; i < text.length; i++) {
            switch (text[i]) {
                case '\u201C', '\u201F' -> closeOrOpen(i, "\u201E");
                case '\u201E', '\u300C', '\u300E' -> open(i, -1);
                case '\u201D' -> close(i, "\u201C\u201E\u201F\"\u201D");
                case '"' -> straight(i);
                case '\u00AB' -> closeOrOpen(i, "\u00BB");
                case '\u00BB' -> close(i, "\u00AB\u00BB");
                case '\u2039' -> closeOrOpen(i, "\u203A");
                case '\u203A' -> close(i, "\u2039\u203A");
                case '\u300D', '\u300F' -> close(i, "\u300C\u300E");
                case '\u2018', '\u201A', '\u201B', '\'', '\u2019' -> single(i);
                default -> {
                }
            }
        }
        if (!open.isEmpty()) {
            Open outer = open.peekLast();
            nested.removeIf(at -> at == outer.at());
            found.add(new Quotation(outer.at(), text.length, false, nested));
        }
    }

    private void closeOrOpen(int i, String openers) {
        if (isOpen(openers)) {
            closeNearest(i, openers);
        } else if (!isSpace(i + 1) || text[i] != '\u2039') {
            open(i, -1);
        }
    }

    /** A closing mark; or, with nothing to close, an opening one: of Swedish, or of guillemets that point inwards. */
    private void close(int i, String openers) {
        if (isOpen(openers)) {
            closeNearest(i, openers);
        } else if (opensPhrase(i) && openers.indexOf(text[i]) >= 0) {
            open(i, -1);
        } else {
            stray(i);
        }
    }

    private void straight(int i) {
        if (opensPhrase(i)) {
            open(i, -1);
        } else if (isOpen("\"")) {
            closeNearest(i, "\"");
        } else if (isOpen("\u201C\u201E\u201F\u201D") && !isSpace(i - 1)) {
            closeNearest(i, "\u201C\u201E\u201F\u201D");
        } else {
            stray(i);
        }
    }

    /** A sign that stands alone is an arrow or a ditto mark, and one after a digit means inches. */
    private void stray(int i) {
        if (!(isSpace(i - 1) && isSpace(i + 1)) && !isDigit(i - 1)) {
            strayMarks.add(i);
        }
    }

    private void single(int i) {
        if (isOpenSingle() && open.peekFirst().close() == i) {
            closeNearest(i, open.peekFirst().mark() + "");
            return;
        }
        if (text[i] == '\u2019' || !opensPhrase(i) || isElision(i)) {
            return;
        }
        int close = closingSingle(i);
        if (close > 0) {
            open(i, close);
        }
    }

    /** Where a single quotation that opens here closes, or -1: then the mark is an apostrophe. */
    private int closingSingle(int from) {
        boolean low = text[from] == '\u201A';
        boolean inDouble = !open.isEmpty();
        int possessive = -1;
        for (int i = from + 1; i < text.length; i++) {
            char c = text[i];
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
        char before = text[i - 1];
        return (before == 's' || before == 'S' || before == 'x' || before == 'z') && isSpace(i + 1)
                && isWord(i + 2) && !isQuote(i - 2);
    }

    /** {@code ’90s}, {@code ’tis}. */
    private boolean isElision(int i) {
        if (isDigit(i + 1) && isDigit(i + 2) && i + 3 < text.length && text[i + 3] == 's' && !isWord(i + 4)) {
            return true;
        }
        int end = i + 1;
        while (isWord(end) && end - i <= LONGEST_ELISION) {
            end++;
        }
        return ELISIONS.contains(new String(text, i + 1, end - i - 1).toLowerCase(Locale.ROOT));
    }

    private void open(int i, int close) {
        if (open.size() == DEEPEST) {
            return;
        }
        if (!open.isEmpty()) {
            nested.add(i);
        }
        open.push(new Open(text[i], i, close));
    }

    private void closeNearest(int i, String openers) {
        Open last = open.pop();
        while (openers.indexOf(last.mark()) < 0) {
            last = open.pop();
        }
        if (open.isEmpty()) {
            found.add(new Quotation(last.at(), i + 1, true, nested));
            nested.clear();
        } else {
            nested.add(i);
        }
    }

    private boolean isOpen(String openers) {
        for (Open each : open) {
            if (openers.indexOf(each.mark()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpenSingle() {
        return !open.isEmpty() && open.peekFirst().close() >= 0;
    }

    /** Whether a quotation can begin here: no word before it, a word or another opening sign after it. */
    private boolean opensPhrase(int i) {
        boolean room = i == 0 || isSpace(i - 1) || "\u2014\u2013-/|".indexOf(text[i - 1]) >= 0
                || OPENERS.indexOf(text[i - 1]) >= 0 && !(isQuote(i - 1) && isWord(i - 2));
        return room && i + 1 < text.length
                && (isWord(i + 1) || (OPENERS + "\u2026.$\u20AC\u00A3#+-\u2014\u2019").indexOf(text[i + 1]) >= 0);
    }

    private boolean isQuote(int i) {
        return i >= 0 && (Fold.isSingleQuote(text[i]) || Fold.isDoubleQuote(text[i]));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length
                && (Character.isLetterOrDigit(text[i]) || Character.isSurrogate(text[i]));
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length && Character.isDigit(text[i]);
    }

    /** The ends of the text count as space. */
    private boolean isSpace(int i) {
        return i < 0 || i >= text.length || Fold.isSpace(text[i]);
    }
}
