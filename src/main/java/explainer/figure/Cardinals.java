package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many or how much, in digits or words: "240,000 euros", €5m, "eight-hour", "twice". Of a claim not "one" that may be
 * one of them, or one after another; "day two" says which.
 */
final class Cardinals implements FigureReader {

    /** The words that count times. */
    static final Set<String> TIMES = Set.of("twice", "thrice");
    private static final Map<String, String> CURRENCIES = Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen",
            "₽", "rouble", "₴", "hryvnia");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children");

    private final TokenRow row;
    private final boolean claim;
    private final Predicate<String> counted;
    private final CountedThings things;

    Cardinals(FigureText in, CountedThings things) {
        row = in.row();
        claim = in.claim();
        counted = in.counted();
        this.things = things;
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        if (number == null) {
            return TIMES.contains(row.lower(i)) ? Read.count(i + 1, row.is(i, "twice") ? 2 : 3, "times") : null;
        }
        String currency = i > 0 ? CURRENCIES.getOrDefault(row.get(i - 1).text(), "") : "";
        double scale = scale(i, number.to(), !currency.isEmpty());
        int to = scale > 1 ? number.to() + 1 : number.to();
        double value = number.value() * scale;
        String unit = currency.isEmpty() ? things.unit(to) : currency;
        if (unit.isEmpty() && row.is(i - 1, "day")) {
            return Read.ordinal(to, value);
        }
        boolean idle = claim && row.is(i, "one") && to == i + 1 && !isSlip(to) && !isMeasure(i, unit);
        return idle ? Read.nothing(to) : Read.count(to, value, unit);
    }

    /** By how much a letter joined to digits multiplies them: 5k, £3m, "3m euros". */
    private double scale(int i, int to, boolean money) {
        if (!row.is(i, Token.Kind.NUMBER) || to != i + 1 || !row.isJoined(to)) {
            return 1;
        }
        return row.is(to, "k") ? 1e3 : row.is(to, "m") && (money || things.isPlural(to + 1)) ? 1e6 : 1;
    }

    /**
     * "One steps" is a slip for a number of steps, where steps are counted at all; "one step" may be one of them. "One
     * people" is a slip whatever is counted.
     */
    private boolean isSlip(int i) {
        return things.isPlural(i) && things.nouns(i).stream().limit(1).anyMatch(counted)
                || PLURALS.contains(row.lower(i)) && !row.isApostrophe(i + 1);
    }

    /** Whether "one" measures: "one hour", not "no one hour", not "one hour after another". */
    private boolean isMeasure(int i, String unit) {
        return !unit.isEmpty() && !unit.equals(Figure.OTHER) && !row.is(i - 1, "no") && !isRow(i + 1);
    }

    /** "One page after another", "one page at a time", "from one day to the next" count nothing. */
    private boolean isRow(int i) {
        boolean another = row.is(i + 1, "after") && (row.is(i + 2, "another") || row.is(i + 2, "the") && row.is(i + 3, "other"));
        return another || row.is(i + 1, "at") && row.is(i + 2, "a") && row.is(i + 3, "time")
                || row.is(i + 1, "to") && row.is(i + 2, "the") && row.is(i + 3, "next");
    }
}
