package explainer.date;

import explainer.date.DateMention.Kind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates that only another date makes out: days of the week, and what is seen from the page's own date, "last year". */
final class RelativeDates implements DateReader {

    private static final Map<String, Integer> WEEKDAYS = Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4,
            "friday", 5, "saturday", 6, "sunday", 7);
    private static final Set<String> POINTING = Set.of("this", "last", "next");
    /** The words that one may begin with. */
    static final Set<String> WORDS = Stream.of(WEEKDAYS.keySet(), POINTING).flatMap(Set::stream).collect(Collectors.toSet());

    private final DateRow row;
    private final Mentions mentions;

    RelativeDates(DateRow row, Mentions mentions) {
        this.row = row;
        this.mentions = mentions;
    }

    @Override
    public int read(int i) {
        int weekday = row.get(i).isCapitalised() ? WEEKDAYS.getOrDefault(row.lower(i), 0) : 0;
        return weekday > 0 ? mentions.add(i, i + 1, Kind.WEEKDAY, 0, 0, weekday, null) : fromNow(i);
    }

    /** This year, last month, next year: not "the last year", "the city's last year", "last year of". */
    private int fromNow(int i) {
        boolean period = row.is(i + 1, "year") || row.is(i + 1, "month");
        boolean anchored = !row.is(i, "this") && row.is(i - 1, "the") || row.is(i, "last") && row.is(i - 1, "s");
        if (!POINTING.contains(row.lower(i)) || !period || anchored || row.is(i + 2, "of")) {
            return i;
        }
        int amount = row.is(i, "this") ? 0 : row.is(i, "last") ? -1 : 1;
        return mentions.shift(i, i + 2, Kind.FROM_NOW, amount, row.unit(i + 1));
    }
}
