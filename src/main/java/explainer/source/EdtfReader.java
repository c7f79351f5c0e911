package explainer.source;

import explainer.source.Edtf.Point;
import explainer.source.Edtf.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as it is written. */
final class EdtfReader {

    private static final Pattern POINT =
            Pattern.compile("([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%])?");
    private static final int LONGEST = 40;

    private EdtfReader() {
    }

    /** @throws IllegalArgumentException when it is not one; its message is one sentence that says why */
    static Edtf read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("this is too long for a date");
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Optional<Point> point = Optional.of(point(text));
            return new Edtf(text, point, point);
        }
        Optional<Point> first = end(text.substring(0, slash));
        Optional<Point> last = end(text.substring(slash + 1));
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("an interval open at both ends says nothing");
        }
        if (first.isPresent() && last.isPresent() && last.get().latest().isBefore(first.get().earliest())) {
            throw new IllegalArgumentException("the interval ends before it starts");
        }
        return new Edtf(text, first, last);
    }

    private static Optional<Point> end(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(point(text));
    }

    private static Point point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a day (2022-02-25), month (2022-02), year (2022) or decade (199X)");
        }
        String mark = m.group(4) == null ? "" : m.group(4);
        boolean approximate = mark.equals("~") || mark.equals("%");
        boolean uncertain = mark.equals("?") || mark.equals("%");
        String digits = m.group(1);
        try {
            LocalDate earliest;
            LocalDate latest;
            Precision precision;
            if (digits.endsWith("X")) {
                if (m.group(2) != null) {
                    throw new IllegalArgumentException("a decade or century has no month");
                }
                earliest = LocalDate.of(Integer.parseInt(digits.replace('X', '0')), 1, 1);
                latest = LocalDate.of(Integer.parseInt(digits.replace('X', '9')), 12, 31);
                precision = digits.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
            } else if (m.group(2) == null) {
                earliest = LocalDate.of(Integer.parseInt(digits), 1, 1);
                latest = earliest.withMonth(12).withDayOfMonth(31);
                precision = Precision.YEAR;
            } else {
                YearMonth month = YearMonth.of(Integer.parseInt(digits), Integer.parseInt(m.group(2)));
                boolean day = m.group(3) != null;
                earliest = month.atDay(day ? Integer.parseInt(m.group(3)) : 1);
                latest = day ? earliest : month.atEndOfMonth();
                precision = day ? Precision.DAY : Precision.MONTH;
            }
            return new Point(earliest, latest, precision, approximate, uncertain);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the calendar");
        }
    }
}
