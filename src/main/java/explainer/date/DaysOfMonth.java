package explainer.date;

import java.util.ArrayList;
import java.util.List;

/** Days before their month: 25 February 2022, the 25th of February, 21–26 February, 21 and 22 February 2022. */
final class DaysOfMonth implements DateReader {

    /** How many days a row of them may have. */
    static final int LONGEST = 6;

    private final DateRow row;
    private final Mentions mentions;

    DaysOfMonth(DateRow row, Mentions mentions) {
        this.row = row;
        this.mentions = mentions;
    }

    @Override
    public int read(int i) {
        if (!row.isDay(i)) {
            return i;
        }
        List<Integer> days = new ArrayList<>();
        int at = i;
        while (days.size() < LONGEST && row.isDay(at)) {
            days.add(at);
            at = row.afterDay(at);
            if (row.month(at) > 0 || row.is(at, "of") && row.month(at + 1) > 0) {
                break;
            }
            int next = afterJoint(at);
            if (next == at) {
                return i;
            }
            at = next;
        }
        at += row.is(at, "of") ? 1 : 0;
        int month = row.month(at);
        if (month == 0 || MonthNames.isWeak(row.lower(at)) && !row.get(at).isCapitalised()) {
            return i;
        }
        int end = row.afterMonth(at);
        int yearAt = row.yearAt(end);
        int year = row.year(yearAt);
        int after = year > 0 ? yearAt + 1 : end;
        for (int day : days) {
            boolean last = day == days.get(days.size() - 1);
            mentions.date(day, last ? after : day + 1, year, month, row.number(day));
        }
        return after;
    }

    /** After what parts two days of a row ("to", ", and on the"), or the token itself. */
    private int afterJoint(int i) {
        if (!(row.isHyphen(i) || row.is(i, "to") || row.is(i, "and") || row.is(i, "or") || row.is(i, ","))) {
            return i;
        }
        int at = i + (row.is(i, ",") && row.is(i + 1, "and") ? 2 : 1);
        at += row.is(at, "on") ? 1 : 0;
        return at + (row.is(at, "the") ? 1 : 0);
    }
}
