package explainer.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A number in a text.
 *
 * @param start  offset of its first character
 * @param end    offset after its last, without what it counts
 * @param text   as the text has it, with the unit where the table knows it: "eight-hour", "240,000 euros"
 * @param kind   how it is used
 * @param value  its value; of {@link Kind#VAGUE} the least it can be; of {@link Kind#CLOCK} minutes after midnight
 * @param unit   what it counts, by the table's name; "" when nothing follows, "?" for a word the table has not; of a
 *               time of the day "exact" when it says which half of the day
 * @param nouns  the plurals among the three words that follow, without their s: "340 poor farms" has "farm"
 */
public record Figure(int start, int end, String text, Kind kind, double value, String unit, List<String> nouns) {

    /** A word follows, and the table does not know it. */
    public static final String OTHER = "?";

    /** What units of one kind come to in the smallest of them. */
    private static final List<Map<String, Integer>> MEASURES = List.of(Map.of("second", 1, "minute", 60, "hour", 3600),
            Map.of("day", 1, "week", 7),
            Map.of("millimetre", 1, "centimetre", 10, "metre", 1000, "kilometre", 1_000_000),
            Map.of("gram", 1, "kilogram", 1000, "tonne", 1_000_000));

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12, "decade", 120);

    /** How a number is used. */
    public enum Kind {
        /** How many or how much. */
        COUNT,
        /** Which in a row: second, 21st. */
        ORDINAL,
        /** Dozens, hundreds, millions, without saying how many. */
        VAGUE,
        /** A time of the day. */
        CLOCK
    }

    /** The first of its nouns, or "". */
    public String noun() {
        return nouns.isEmpty() ? "" : nouns.get(0);
    }

    /**
     * Whether a source that has this number carries a claim of that one: the same value, used in the same way, of the
     * same thing. A unit of the table never stands for another, nor for a noun that is none; persons may go by any noun
     * (six people, six lawyers). "Hundreds" is carried by a number of hundreds.
     */
    public boolean supports(Figure claim) {
        if (claim.kind == Kind.VAGUE) {
            return kind == Kind.VAGUE ? value == claim.value
                    : kind == Kind.COUNT && value >= claim.value && value < next(claim.value);
        }
        boolean same = same(value, claim.value);
        if (kind == Kind.CLOCK && claim.kind == Kind.CLOCK) {
            return same || !unit.equals(claim.unit) && Math.abs(value - claim.value) == 12 * 60;
        }
        return kind == claim.kind && (same && sameUnit(claim.unit) || kind == Kind.COUNT && comesTo(claim));
    }

    /** Whether it is as much in another unit: half an hour and 30 minutes, a fifth and 20 per cent. */
    private boolean comesTo(Figure claim) {
        if (unit.equals("percent") != claim.unit.equals("percent")) {
            Figure share = unit.equals("percent") ? claim : this;
            Figure percent = share == this ? claim : this;
            return share.value > 0 && share.value < 1 && same(100 * share.value, percent.value);
        }
        // A year is not as exact as twelve months; half a year is six
        boolean parts = value % 1 != 0 || claim.value % 1 != 0;
        return parts && comesTo(MONTHS, claim) || MEASURES.stream().anyMatch(units -> comesTo(units, claim));
    }

    private boolean comesTo(Map<String, Integer> units, Figure claim) {
        return units.containsKey(unit) && units.containsKey(claim.unit) && same(value * units.get(unit), claim.value * units.get(claim.unit));
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    }

    /** Where a vague number ends: dozens at two hundred, hundreds at a thousand, thousands at a million. */
    private static double next(double value) {
        return value < 100 ? 200 : Math.round(Math.log10(value)) % 3 == 0 ? value * 1000 : value * 10;
    }

    private boolean sameUnit(String claim) {
        if (claim.isEmpty() || claim.equals(OTHER) || unit.isEmpty() || Objects.equals(claim, unit)) {
            return true;
        }
        // "Sold twice" is two sales
        return unit.equals(OTHER) && (claim.equals("person") || claim.equals("times"));
    }
}
