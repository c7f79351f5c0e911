package explainer.date;

import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The units that a text counts time in, from days up. */
final class TimeUnits {

    private static final Map<String, ChronoUnit> UNITS = Map.of("day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS, "morning", ChronoUnit.DAYS, "afternoon", ChronoUnit.DAYS,
            "evening", ChronoUnit.DAYS, "night", ChronoUnit.DAYS, "decade", ChronoUnit.DECADES,
            "fortnight", ChronoUnit.WEEKS);

    private TimeUnits() {
    }

    /** The unit that a word, in lower case, is the singular or plural of, or null. */
    static ChronoUnit of(String word) {
        return UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether a word is the singular of one: "a 2000-day siege". */
    static boolean isSingular(String word) {
        return UNITS.containsKey(word);
    }

    /** How many of its unit a word stands for: a fortnight is two weeks. */
    static int times(String word) {
        return word.startsWith("fortnight") ? 2 : 1;
    }
}
