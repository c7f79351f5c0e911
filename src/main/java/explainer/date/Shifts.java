package explainer.date;

import explainer.date.DateMention.Kind;
import explainer.text.Token;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** So long before or after another date: a day later, two weeks before, the next day, the year after. */
final class Shifts implements DateReader {

    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> SMALL = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
    /** The words that one may begin with. */
    static final Set<String> WORDS = Stream.of(TENS, SMALL, List.of("a", "an", "the", "next", "following", "previous", "preceding"))
            .flatMap(List::stream).collect(Collectors.toSet());
    private static final int TEN = 10;
    private static final int HALF_A_YEAR = 6;
    /** How many digits the number of units may have. */
    private static final int MOST_DIGITS = 3;

    private final DateRow row;
    private final Mentions mentions;

    Shifts(DateRow row, Mentions mentions) {
        this.row = row;
        this.mentions = mentions;
    }

    /**
     * So many units.
     *
     * @param number how many, 0 for none
     * @param unitAt index of the token that names them
     */
    private record Amount(int number, int unitAt) {
    }

    @Override
    public int read(int i) {
        int to = neighbour(i);
        return to > i ? to : counted(i);
    }

    /** The next day, the following week, the previous month. */
    private int neighbour(int i) {
        boolean later = row.is(i, "next") || row.is(i, "following");
        ChronoUnit unit = later || row.is(i, "previous") || row.is(i, "preceding") ? row.unit(i + 1) : null;
        if (unit == null || row.is(i - 1, "a")) {
            return i;
        }
        boolean told = !row.is(i, "next") || row.is(i - 1, "the") || row.is(i - 1, "very") || unit == ChronoUnit.DAYS;
        return told ? mentions.shift(i, i + 2, Kind.SHIFT, later ? 1 : -1, unit) : i;
    }

    private int counted(int i) {
        Amount amount = amount(i);
        ChronoUnit unit = amount.number() > 0 ? row.unit(amount.unitAt()) : null;
        if (unit == null) {
            return i;
        }
        int at = amount.unitAt() + 1;
        int sign = isLater(at) ? 1 : isEarlier(at) ? -1 : 0;
        if (sign != 0 && row.is(i, "a") && row.is(i - 1, "half")) {
            // Half a day is no date
            return unit == ChronoUnit.YEARS ? mentions.shift(i - 1, at + 1, Kind.SHIFT, sign * HALF_A_YEAR, ChronoUnit.MONTHS) : i;
        }
        int times = TimeUnits.times(row.lower(amount.unitAt()));
        return sign == 0 ? i : mentions.shift(i, at + 1, Kind.SHIFT, sign * amount.number() * times, unit);
    }

    private Amount amount(int i) {
        // "twenty-three days after" is one number: neither its first word nor its last is the amount
        if (i > 1 && row.isHyphen(i - 1) && TENS.contains(row.lower(i - 2))) {
            return new Amount(0, i);
        }
        if (row.is(i, "the")) {
            boolean one = row.unit(i + 1) != null && !row.lower(i + 1).endsWith("s") && (row.is(i + 2, "before") || row.is(i + 2, "after"));
            return new Amount(one ? 1 : 0, i + 1);
        }
        int tens = TENS.indexOf(row.lower(i));
        if (tens >= 0 && row.isHyphen(i + 1) && SMALL.indexOf(row.lower(i + 2)) > 0 && row.unit(i + 3) != null) {
            return new Amount((tens + 2) * TEN + SMALL.indexOf(row.lower(i + 2)), i + 3);
        }
        return new Amount(number(i), row.isHyphen(i + 1) ? i + 2 : i + 1);
    }

    private int number(int i) {
        if (row.isNumber(i)) {
            return row.length(i) <= MOST_DIGITS ? row.number(i) : 0;
        }
        return row.is(i, "a") || row.is(i, "an") ? 1 : Math.max(0, SMALL.indexOf(row.lower(i)));
    }

    /** "Later", "afterwards", "after", but not "one day after another", which counts from nothing; "on" at the end of a phrase. */
    private boolean isLater(int i) {
        boolean each = row.is(i + 1, "another") || row.is(i + 1, "the") && row.is(i + 2, "other");
        return row.is(i, "later") || row.is(i, "after") && !each || row.is(i, "afterwards")
                || row.is(i, "on") && (i + 1 == row.size() || row.get(i + 1).kind() == Token.Kind.SIGN);
    }

    private boolean isEarlier(int i) {
        return row.is(i, "earlier") || row.is(i, "before") || row.is(i, "previously") || row.is(i, "beforehand");
    }
}
