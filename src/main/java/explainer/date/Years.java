package explainer.date;

import java.util.Set;

/** Years by themselves: 2022; 2015–2018; 2015-18; 2015/16. Not a number that counts something. */
final class Years implements DateReader {

    /** From this year to the end of the next century a number of four digits is a year without more ado. */
    private static final int FIRST = 1900;
    private static final int AFTER_LAST = 2100;
    private static final int HUNDRED = 100;
    /** What an older one needs before it. */
    private static final Set<String> BEFORE_OLD = Set.of(("in of since by until till from to before after during "
            + "early late mid year between spring summer autumn winter circa and -").split(" "));

    private final DateRow row;
    private final Mentions mentions;
    private final Amounts amounts;

    Years(DateRow row, Mentions mentions, Amounts amounts) {
        this.row = row;
        this.mentions = mentions;
        this.amounts = amounts;
    }

    @Override
    public int read(int i) {
        if (!isYear(i)) {
            return i;
        }
        int year = row.number(i);
        mentions.date(i, i + 1, year, 0, 0);
        boolean shortEnd = row.isJoined(i + 1) && row.isJoined(i + 2) && row.isNumber(i + 2, 2)
                && (row.isHyphen(i + 1) && row.number(i + 2) > year % HUNDRED || row.is(i + 1, "/") && row.number(i + 2) == (year + 1) % HUNDRED);
        return shortEnd ? mentions.date(i + 2, i + 3, year / HUNDRED * HUNDRED + row.number(i + 2), 0, 0) : i + 1;
    }

    private boolean isYear(int i) {
        if (!row.isYear(i) || i > 0 && row.isJoined(i) && !"-(\"'/".contains(row.get(i - 1).text())) {
            return false;
        }
        boolean told = row.number(i) >= FIRST && row.number(i) < AFTER_LAST || BEFORE_OLD.contains(row.lower(i - 1));
        return told && !amounts.isMeasure(i) && !amounts.isAmount(i);
    }
}
