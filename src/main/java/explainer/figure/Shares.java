package explainer.figure;

import explainer.text.TokenRow;
import java.util.Set;

/**
 * So many of so many: "one in five", "one ferry in three", "two out of ten". What a source says so, it says in whole
 * numbers too.
 */
final class Shares implements FigureReader {

    /** The least that a share's whole may be said to be, "one in two", and the most. */
    static final int LEAST_WHOLE = 2;
    private static final int MOST_WHOLE = 1000;
    /** What "two ferries in five" may be of. */
    private static final Set<Double> WHOLES = Set.of(3.0, 4.0, 5.0, 10.0, 20.0, 100.0);

    private final FigureText in;
    private final TokenRow row;
    private final CountedThings things;

    Shares(FigureText in, CountedThings things) {
        this.in = in;
        this.row = in.row();
        this.things = things;
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        if (number == null || number.ordinal()) {
            return null;
        }
        int at = number.to();
        boolean noun = things.isNoun(at);
        int of = whole(at, noun ? at + 2 : at);
        NumberWords.Read whole = of == 0 || !row.has(of) || in.hidden().test(row.get(of).start()) ? null : NumberWords.read(row.tokens(), of);
        if (whole == null || whole.ordinal() || whole.value() < LEAST_WHOLE || whole.value() > MOST_WHOLE || whole.value() <= number.value()
                || !things.knownUnit(whole.to()).isEmpty() || noun && of > at + 1 && !isSure(i, whole)) {
            return null;
        }
        return new Read(whole.to(), Figure.Kind.COUNT, number.value() / whole.value(), "", !in.claim());
    }

    /** After the first "in" or "out of" between two tokens, or 0. */
    private int whole(int from, int to) {
        for (int k = from; k <= to; k++) {
            if (row.is(k, "in")) {
                return k + 1;
            }
            if (row.is(k, "out") && row.is(k + 1, "of")) {
                return k + 2;
            }
        }
        return 0;
    }

    /** "Two ferries in five" is a share, "two ferries in five ports" and "two ferries in seven" may be none. */
    private boolean isSure(int i, NumberWords.Read whole) {
        return !things.isPlural(whole.to()) && (!in.claim() || row.is(i, "one") || WHOLES.contains(whole.value()));
    }
}
