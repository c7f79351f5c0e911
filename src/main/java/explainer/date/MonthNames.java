package explainer.date;

import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the months, in full and in three letters. */
final class MonthNames {

    private static final Map<String, Integer> NUMBERS = numbers();
    /** All of them, in lower case. */
    static final Set<String> ALL = NUMBERS.keySet();
    /** Months that are words or first names as well: they need a preposition, a day or a year. */
    private static final Set<String> WEAK = Set.of("march", "april", "may", "june", "august", "mar", "sun");

    private MonthNames() {
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("sept", Month.SEPTEMBER.getValue()));
        Arrays.stream(Month.values()).forEach(month -> {
            String name = month.name().toLowerCase(Locale.ROOT);
            numbers.put(name, month.getValue());
            numbers.put(name.substring(0, 3), month.getValue());
        });
        return Map.copyOf(numbers);
    }

    /** The month that a word, in lower case, is a name of, or 0. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** Whether a month's name may be something else. */
    static boolean isWeak(String word) {
        return WEAK.contains(word);
    }
}
