package explainer.figure;

import explainer.text.TokenRow;
import java.util.Set;

/** A number and a half or a quarter: "three and a half years", "a year and a half", "two and a quarter million". */
final class MixedNumbers implements FigureReader {

    /** What a unit has before it that is there once: "a year and a half". */
    static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final TokenRow row;
    private final CountedThings things;

    MixedNumbers(TokenRow row, CountedThings things) {
        this.row = row;
        this.things = things;
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        if (number == null ? !ARTICLES.contains(row.lower(i)) : number.ordinal()) {
            return null;
        }
        int to = number == null ? i + 1 : number.to();
        String unit = things.known(to);
        int and = unit.isEmpty() ? to : to + 1;
        boolean half = row.is(and, "and") && row.is(and + 1, "a") && (row.is(and + 2, "half") || row.is(and + 2, "quarter"));
        if (!half || number == null && unit.isEmpty()) {
            return null;
        }
        double value = (number == null ? 1 : number.value()) + 1.0 / Fractions.parts(row.lower(and + 2));
        double scale = unit.isEmpty() ? NumberWords.scale(row.at(and + 3)) : 1;
        int end = scale > 1 ? and + 4 : and + 3;
        return Read.count(end, value * scale, unit.isEmpty() ? things.unit(end) : unit);
    }
}
