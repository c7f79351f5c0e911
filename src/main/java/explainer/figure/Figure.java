package explainer.figure;

import java.util.List;
import java.util.Objects;

/**
 * A number in a text.
 *
 * @param start  offset of its first character
 * @param end    offset after its last, without what it counts
 * @param text   as the text has it, with the unit where the table knows it: "eight-hour", "240,000 euros"
 * @param kind   how it is used
 * @param value  its value; of {@link Kind#VAGUE} and {@link Kind#AGE} the least it can be; of {@link Kind#CLOCK} minutes after midnight
 * @param unit   what it counts, by the table's name; "" when nothing follows, "?" for a word the table has not; of a
 *               time of the day "exact" when it says which half of the day
 * @param nouns  the plurals among the three words that follow, without their s: "340 poor farms" has "farm"
 */
public record Figure(int start, int end, String text, Kind kind, double value, String unit, List<String> nouns) {

    /** A word follows, and the table does not know it. */
    public static final String OTHER = "?";
    /** Of a time of the day: it is known which half of the day. */
    public static final String EXACT = "exact";

    /** How a number is used. */
    public enum Kind {
        /** How many or how much. */
        COUNT,
        /** Which in a row: second, 21st. */
        ORDINAL,
        /** Dozens, hundreds, millions, without saying how many. */
        VAGUE,
        /** A time of the day. */
        CLOCK,
        /** Ten years of a life: in her sixties. */
        AGE
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
        if (claim.kind == Kind.AGE && kind == Kind.COUNT) {
            return value >= claim.value && value < claim.value + 10 && (unit.isEmpty() || unit.equals(OTHER) || unit.equals("year"));
        }
        boolean same = same(value, claim.value);
        if (kind == Kind.COUNT && claim.kind == Kind.CLOCK) {
            // "9.50" by itself is read as a number
            return claim.value >= 60 && same(value, Math.floor(claim.value / 60) + claim.value % 60 / 100);
        }
        if (kind == Kind.CLOCK && claim.kind == Kind.CLOCK) {
            return same || !unit.equals(claim.unit) && Math.abs(value - claim.value) == 12 * 60;
        }
        return kind == claim.kind && (same && sameUnit(claim.unit) || kind == Kind.COUNT && comesTo(claim));
    }

    /** Whether it is as much in another unit: half an hour and 30 minutes, a fifth and 20 per cent. */
    private boolean comesTo(Figure claim) {
        if (unit.equals("percent") != claim.unit.equals("percent")) {
            double share = unit.equals("percent") ? claim.value : value;
            double percent = unit.equals("percent") ? value : claim.value;
            // A third is 33 percent
            return share > 0 && share < 1 && (same(100 * share, percent) || percent % 1 == 0 && percent == Math.round(100 * share));
        }
        return Measures.same(this, claim);
    }

    /** How much it is in another unit, a percentage as a share of one; not a number where the two measure different things. */
    public double in(String other) {
        return Measures.convert(value, unit, other);
    }

    static boolean same(double a, double b) {
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
