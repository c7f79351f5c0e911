package explainer.date;

import explainer.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Months before their days or alone: February 25, 2022; Feb. 21–26; November 6, 13 and 15; February 2022; in February. */
final class MonthDays implements DateReader {

    /** Before one of these words a month's name is one, whatever else it may be. */
    private static final Set<String> BEFORE = Set.of(("in of since by until till from to before after during early "
            + "late mid last this next between and through around about that").split(" "));

    private final DateRow row;
    private final Mentions mentions;
    private final Amounts amounts;

    MonthDays(DateRow row, Mentions mentions, Amounts amounts) {
        this.row = row;
        this.mentions = mentions;
        this.amounts = amounts;
    }

    @Override
    public int read(int i) {
        int month = row.month(i);
        if (month == 0 || !row.get(i).isCapitalised()) {
            return i;
        }
        int at = row.afterMonth(i);
        return row.isDay(at) && !countsThings(i, at) ? days(i, at, month) : alone(i, at, month);
    }

    private int days(int i, int first, int month) {
        int at = row.afterDay(first);
        int listed = row(i, first, at, month);
        if (listed > at) {
            return listed;
        }
        boolean two = (row.isHyphen(at) || row.is(at, "to") || row.is(at, "and")) && row.isDay(at + 1) && row.month(at + 2) == 0;
        int second = at + 1;
        at = two ? row.afterDay(second) : at;
        int yearAt = row.yearAt(at);
        int year = row.year(yearAt);
        int end = year > 0 ? yearAt + 1 : at;
        mentions.date(i, two ? first + 1 : end, year, month, row.number(first));
        return two ? mentions.date(second, end, year, month, row.number(second)) : end;
    }

    /** The days of "November 6, 13 and 15": the index after the last, or the index after the first where no such row begins. */
    private int row(int i, int first, int after, int month) {
        List<Integer> days = new ArrayList<>(List.of(first));
        int at = after;
        while (row.is(at, ",") && row.isDay(at + 1) && days.size() < DaysOfMonth.LONGEST) {
            days.add(at + 1);
            at = row.afterDay(at + 1);
        }
        at += row.is(at, ",") ? 1 : 0;
        int last = at + 1;
        boolean ended = days.size() > 1 && row.is(at, "and") && row.isDay(last) && row.month(last + 1) == 0;
        int end = row.afterDay(last);
        // "On November 6, 13 and 15 people" may be people
        if (!ended || amounts.isThing(end)) {
            return after;
        }
        days.add(last);
        int yearAt = row.yearAt(end);
        int year = row.year(yearAt);
        for (int day : days) {
            mentions.date(day == first ? i : day, day == last && year > 0 ? yearAt + 1 : day + 1, year, month, row.number(day));
        }
        return year > 0 ? yearAt + 1 : end;
    }

    private int alone(int i, int at, int month) {
        int yearAt = row.is(at, "of") || row.is(at, ",") ? at + 1 : at;
        if (row.isYear(yearAt)) {
            return mentions.date(i, yearAt + 1, row.number(yearAt), month, 0);
        }
        boolean full = row.lower(i).length() > 3 || row.is(i, "may") || row.is(i + 1, ".");
        boolean introduced = BEFORE.contains(row.lower(i - 1)) || row.isHyphen(i - 1) && row.is(i - 2, "mid");
        return full && (introduced || !MonthNames.isWeak(row.lower(i))) ? mentions.date(i, at, 0, month, 0) : i;
    }

    /** "In November 14 rooms were let", "November 14 people came": no day. */
    private boolean countsThings(int month, int number) {
        boolean word = number + 1 < row.size() && row.get(number + 1).kind() == Token.Kind.WORD;
        return word && (amounts.isCounted(number + 1) || row.is(month - 1, "in") && !row.isEnding(number + 1) && amounts.isPlural(number + 1));
    }
}
