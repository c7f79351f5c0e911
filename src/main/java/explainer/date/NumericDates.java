package explainer.date;

import explainer.date.DateMention.Kind;

/** Dates in digits alone: 2022-02-25, 2022-02, 25/02/2022, 25.02.2022. */
final class NumericDates implements DateReader {

    private static final int MONTHS = 12;
    /** What a year of two digits is of. */
    private static final int CENTURY = 2000;

    private final DateRow row;
    private final Mentions mentions;

    NumericDates(DateRow row, Mentions mentions) {
        this.row = row;
        this.mentions = mentions;
    }

    @Override
    public int read(int i) {
        int to = iso(i);
        return to > i ? to : parted(i);
    }

    private int iso(int i) {
        if (!row.isNumber(i, 4) || !row.isHyphen(i + 1) || !row.isJoined(i + 2) || !row.isNumber(i + 2, 2)) {
            return i;
        }
        int month = row.number(i + 2);
        boolean day = row.isHyphen(i + 3) && row.isJoined(i + 4) && row.isNumber(i + 4, 2);
        // 2009-10 may be two years
        if (month < 1 || month > MONTHS || !day && row.number(i) % 100 < month) {
            return i;
        }
        return mentions.date(i, day ? i + 5 : i + 3, row.number(i), month, day ? row.number(i + 4) : 0);
    }

    /** With strokes or full stops; where a stroke leaves open which is the month, it is said to be unclear. */
    private int parted(int i) {
        boolean slash = row.is(i + 1, "/") && row.is(i + 3, "/");
        boolean dots = row.is(i + 1, ".") && row.is(i + 3, ".");
        boolean shape = (slash || dots) && row.isNumber(i) && row.isNumber(i + 2) && row.isNumber(i + 4) && row.isJoined(i + 1)
                && row.isJoined(i + 2) && row.isJoined(i + 3) && row.isJoined(i + 4) && row.length(i) <= 2 && row.length(i + 2) <= 2
                && (row.length(i + 4) == 4 || row.length(i + 4) == 2 && slash);
        if (!shape) {
            return i;
        }
        int a = row.number(i);
        int b = row.number(i + 2);
        int year = row.length(i + 4) == 4 ? row.number(i + 4) : CENTURY + row.number(i + 4);
        if (slash && a <= MONTHS && b <= MONTHS && a != b) {
            return mentions.add(i, i + 5, Kind.UNCLEAR, year, a, b, null);
        }
        boolean monthFirst = slash && b > MONTHS;
        return mentions.date(i, i + 5, year, monthFirst ? a : b, monthFirst ? b : a);
    }
}
