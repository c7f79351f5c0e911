package explainer.date;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.time.temporal.ChronoUnit;

/**
 * What the tokens of a text may be in a date: a day, a month, a year.
 *
 * @param row the tokens
 */
record DateRow(TokenRow row) {

    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1100;
    private static final int LAST_YEAR = 2200;
    /** Longer numbers are none that can be read. */
    private static final int LONGEST = 9;

    int size() {
        return row.size();
    }

    Token get(int i) {
        return row.get(i);
    }

    String lower(int i) {
        return row.lower(i);
    }

    boolean is(int i, String form) {
        return row.is(i, form);
    }

    boolean isHyphen(int i) {
        return row.isHyphen(i);
    }

    boolean isJoined(int i) {
        return row.isJoined(i);
    }

    /** Whether digits without a point stand at a token. */
    boolean isNumber(int i) {
        return row.is(i, Token.Kind.NUMBER) && length(i) <= LONGEST
                && row.get(i).text().length() == length(i) && row.get(i).text().indexOf('.') < 0;
    }

    /** Whether so many digits stand at a token. */
    boolean isNumber(int i, int length) {
        return isNumber(i) && length(i) == length;
    }

    /** The length of a token in its text. */
    int length(int i) {
        return row.get(i).end() - row.get(i).start();
    }

    /** The value of a token that {@link #isNumber}. */
    int number(int i) {
        return Integer.parseInt(row.get(i).text());
    }

    /** Whether a number may be a day of a month. */
    boolean isDay(int i) {
        return isNumber(i) && length(i) <= 2 && number(i) >= 1 && number(i) <= LAST_DAY
                && !(isJoined(i) && row.is(i - 1, Token.Kind.WORD));
    }

    /** After a day and its "st", "nd", "rd" or "th". */
    int afterDay(int i) {
        return isEnding(i + 1) ? i + 2 : i + 1;
    }

    /** Whether the ending of a day's number stands at a token: 1st, 2nd. */
    boolean isEnding(int i) {
        return isJoined(i) && (is(i, "st") || is(i, "nd") || is(i, "rd") || is(i, "th"));
    }

    /** Whether four digits may be a year, next to a month. */
    boolean isYear(int i) {
        return isNumber(i, 4) && number(i) >= FIRST_YEAR && number(i) < LAST_YEAR;
    }

    /** Where the year stands that may follow a day or month, perhaps after a comma; it need not be there. */
    int yearAt(int i) {
        return is(i, ",") && isYear(i + 1) ? i + 1 : i;
    }

    /** The year at a token, or 0. */
    int year(int i) {
        return isYear(i) ? number(i) : 0;
    }

    /** The month that a token names, or 0. */
    int month(int i) {
        return MonthNames.number(lower(i));
    }

    /** After a month's name and the full stop of a short one. */
    int afterMonth(int i) {
        boolean shortened = row.get(i).text().length() <= 4 && is(i + 1, ".") && isJoined(i + 1) && row.has(i + 2)
                && (isNumber(i + 2) || !row.isCapitalised(i + 2));
        return shortened ? i + 2 : i + 1;
    }

    /** The unit of time that a token names, or null. */
    ChronoUnit unit(int i) {
        return TimeUnits.of(lower(i));
    }
}
