package explainer.date;

import explainer.source.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as prose gives it.
 *
 * @param start  offset of its first character
 * @param end    offset after its last
 * @param text   its words
 * @param kind   what it is
 * @param year   the year, 0 when the words leave it out; of {@link Kind#SHIFT} how many units later, negative for earlier
 * @param month  the month, 0 for none
 * @param day    the day of the month, 0 for none; of {@link Kind#WEEKDAY} 1 for Monday
 * @param unit   what {@link Kind#SHIFT} counts in
 * @param link   how the words before it tie it to what is told
 * @param about  whether the words say that it is not exact
 */
public record DateMention(int start, int end, String text, Kind kind, int year, int month, int day, ChronoUnit unit,
                          Link link, boolean about) {

    /** What a mention of a date is. */
    public enum Kind {
        /** A day, month or year, perhaps without its year. */
        DATE,
        /** Ten years: {@code year} is their first. */
        DECADE,
        /** A hundred years: {@code year} is their first. */
        CENTURY,
        /** A day of the week. */
        WEEKDAY,
        /** So many days, weeks, months or years before or after another date. */
        SHIFT,
        /** A year or month seen from the page's own date: "last year". */
        FROM_NOW,
        /** Numbers that can be read as two different days: 04/05/2022. */
        UNCLEAR,
        /** No day of the calendar: 31 February. */
        IMPOSSIBLE
    }

    /** How a date is tied to what is told. */
    public enum Link {
        /** Without a preposition that says so. */
        NONE,
        /** On or in it. */
        AT,
        /** Before it. */
        BEFORE,
        /** After it. */
        AFTER,
        /** Until it, by it, since it, from it: it is an end of what is told. */
        END
    }

    /** The same date with a year, where it had none. */
    public DateMention in(int otherYear) {
        return new DateMention(start, end, text, kind, otherYear, month, day, unit, link, about);
    }

    /** The same date, tied in another way to what is told. */
    DateMention tiedBy(Link other) {
        return new DateMention(start, end, text, kind, year, month, day, unit, other, about);
    }

    /** Whether it stands by itself, not as the end of a span. */
    public boolean isPoint() {
        return link == Link.NONE || link == Link.AT;
    }

    /** As a date of the record's kind; empty without a year, or when it is none. */
    public Optional<Edtf> edtf() {
        if (kind == Kind.DECADE || kind == Kind.CENTURY) {
            return Edtf.tryParse(kind == Kind.DECADE ? digits(year / 10, 3) + "X" : digits(year / 100, 2) + "XX");
        }
        if (kind != Kind.DATE || year == 0) {
            return Optional.empty();
        }
        return Edtf.tryParse(digits(year, 4) + (month == 0 ? "" : "-" + digits(month, 2)) + (day == 0 ? "" : "-" + digits(day, 2)));
    }

    /** What {@link Kind#SHIFT} counts in, in a word: "day". */
    public String unitName() {
        return unit.name().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    private static String digits(int number, int least) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    /** Whether a source that gives {@code date} carries this: a day, month, year, decade, century or day of the week. */
    public boolean isCarriedBy(Edtf date) {
        if (date.isQualified() && !about) {
            return false;
        }
        if (kind == Kind.WEEKDAY) {
            return date.isExact() && date.earliest().getDayOfWeek() == DayOfWeek.of(day);
        }
        Optional<Edtf> claimed = edtf();
        if (claimed.isEmpty()) {
            return kind == Kind.DATE && isCarriedWithoutYear(date);
        }
        return claimed.get().contains(date) || date.isInterval() && isCarriedByEnd(date, claimed.get());
    }

    /** Whether an end of a span carries it: the end of a closed one does, that of an open one only as an end. */
    private boolean isCarriedByEnd(Edtf date, Edtf claimed) {
        if (link == Link.BEFORE && date.last().isPresent()) {
            // What ended in 2021 was before 2022, and what ended on the 24th, by the records' custom, before the 24th
            return endsAt(date, claimed) || claimed.precision() == Edtf.Precision.DAY && date.supports(claimed)
                    || !date.isOpen() && date.supports(claimed);
        }
        if (link == Link.AFTER && date.first().isPresent() && startsAt(date, claimed)) {
            return true;
        }
        return isPoint() ? !date.isOpen() && (isEnd(date.first(), claimed) || isEnd(date.last(), claimed)) : date.supports(claimed);
    }

    private static boolean isEnd(Optional<Edtf.Point> end, Edtf claimed) {
        return end.filter(p -> p.earliest().equals(claimed.earliest()) && p.latest().equals(claimed.latest())).isPresent();
    }

    private static boolean endsAt(Edtf date, Edtf claimed) {
        return date.latest().plusDays(1).equals(claimed.earliest());
    }

    private static boolean startsAt(Edtf date, Edtf claimed) {
        return date.earliest().minusDays(1).equals(claimed.latest());
    }

    private boolean isCarriedWithoutYear(Edtf date) {
        return (!isPoint() || !date.isOpen()) && (date.first().filter(this::isOf).isPresent()
                || date.last().filter(this::isOf).isPresent());
    }

    private boolean isOf(Edtf.Point point) {
        LocalDate first = point.earliest();
        return point.precision().compareTo(day > 0 ? Edtf.Precision.DAY : Edtf.Precision.MONTH) <= 0
                && first.getMonthValue() == month && (day == 0 || first.getDayOfMonth() == day);
    }
}
