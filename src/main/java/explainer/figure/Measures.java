package explainer.figure;

import java.util.List;
import java.util.Map;

/** Units that measure the same, by what they come to in the smallest of them. */
final class Measures {

    private static final Map<String, Double> LENGTHS = Map.of("millimetre", 1.0, "centimetre", 10.0, "metre", 1e3, "kilometre", 1e6);
    private static final Map<String, Double> WEIGHTS = Map.of("gram", 1.0, "kilogram", 1e3, "tonne", 1e6);
    private static final List<Map<String, Double>> EXACT = List.of(Map.of("second", 1.0, "minute", 60.0, "hour", 3600.0,
            "day", 86_400.0, "week", 604_800.0, "fortnight", 1_209_600.0), Map.of("year", 1.0, "decade", 10.0, "century", 100.0), LENGTHS, WEIGHTS);
    private static final Map<String, Double> MONTHS = Map.of("month", 1.0, "year", 12.0, "decade", 120.0, "century", 1200.0);
    private static final List<Map<String, Double>> ALL = List.of(Map.of("second", 1.0, "minute", 60.0, "hour", 3600.0, "day", 86_400.0,
            "week", 604_800.0, "fortnight", 1_209_600.0, "month", 2_629_746.0, "year", 31_556_952.0, "decade", 315_569_520.0), LENGTHS, WEIGHTS,
            Map.of("percent", 0.01, "", 1.0));

    private Measures() {
    }

    /** Whether two figures are as much to the letter. */
    static boolean same(Figure a, Figure b) {
        // A year is not as exact as twelve months; half a year is six
        boolean parts = a.value() % 1 != 0 || b.value() % 1 != 0;
        return parts && same(MONTHS, a, b) || EXACT.stream().anyMatch(units -> same(units, a, b));
    }

    private static boolean same(Map<String, Double> units, Figure a, Figure b) {
        return units.containsKey(a.unit()) && units.containsKey(b.unit())
                && Figure.same(a.value() * units.get(a.unit()), b.value() * units.get(b.unit()));
    }

    /** How much so many of a unit are in another one; not a number where the two measure different things. */
    static double convert(double value, String from, String to) {
        return ALL.stream().filter(units -> units.containsKey(from) && units.containsKey(to))
                .mapToDouble(units -> value * units.get(from) / units.get(to)).findFirst().orElse(Double.NaN);
    }
}
