package explainer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The quotations of a text: straight, curly, low-high, single ones, and guillemets of either direction. Apostrophes
 * ({@code Brandt’s}, {@code ’90s}, {@code the officials’ room}), primes and inch marks are none. Only the outermost
 * are listed; what is quoted inside them belongs to them. Linear in the text's length.
 */
public final class Quotations {

    /** Deeper quotations than these are no prose; the bound keeps a row of opening marks from costing its square. */
    private static final int DEEPEST = 6;

    private final List<Quotation> found = new ArrayList<>();
    private final List<Integer> strayMarks = new ArrayList<>();

    private final char[] text;
    private final QuoteMarks marks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Integer> nested = new ArrayList<>();

    /** A mark that waits for its counterpart; of a single mark, {@code close} says where that stands. */
    private record Open(char mark, int at, int close) {
    }

    private Quotations(String text) {
        this.text = text.toCharArray();
        this.marks = new QuoteMarks(text);
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
        } else if (!marks.isSpace(i + 1) || text[i] != '\u2039') {
            open(i, -1);
        }
    }

    /** A closing mark; or, with nothing to close, an opening one: of Swedish, or of guillemets that point inwards. */
    private void close(int i, String openers) {
        if (isOpen(openers)) {
            closeNearest(i, openers);
        } else if (marks.opensPhrase(i) && openers.indexOf(text[i]) >= 0) {
            open(i, -1);
        } else {
            stray(i);
        }
    }

    private void straight(int i) {
        if (marks.opensPhrase(i)) {
            open(i, -1);
        } else if (isOpen("\"")) {
            closeNearest(i, "\"");
        } else if (isOpen("\u201C\u201E\u201F\u201D") && !marks.isSpace(i - 1)) {
            closeNearest(i, "\u201C\u201E\u201F\u201D");
        } else {
            stray(i);
        }
    }

    /** A sign that stands alone is an arrow or a ditto mark, and one after a digit means inches. */
    private void stray(int i) {
        if (!(marks.isSpace(i - 1) && marks.isSpace(i + 1)) && !marks.isDigit(i - 1)) {
            strayMarks.add(i);
        }
    }

    private void single(int i) {
        if (isOpenSingle() && open.peekFirst().close() == i) {
            closeNearest(i, open.peekFirst().mark() + "");
            return;
        }
        if (text[i] == '\u2019' || !marks.opensPhrase(i) || marks.isElision(i)) {
            return;
        }
        int close = marks.closingSingle(i, !open.isEmpty());
        if (close > 0) {
            open(i, close);
        }
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
}
