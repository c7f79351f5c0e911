package explainer.source;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A date that carries its precision: a subset of EDTF level 1 (ISO 8601-2; described by the Library of Congress at
 * loc.gov/standards/datetime). Read are a day, a month, a year, a decade ({@code 199X}), a century ({@code 19XX}), an
 * interval of two of them, an open end ({@code ../2022-02-21}, {@code 2022-02-26/..}) and, after either end, {@code ~}
 * (about), {@code ?} (uncertain) and {@code %} (both). The pages read the same in {@code templates/macros/edtf.ftl};
 * {@code src/test/resources/edtf-cases.txt} holds both.
 *
 * @param text  as written
 * @param first the start, or the whole when it is no interval; empty for an open start
 * @param last  the end; the same as {@code first} when it is no interval; empty for an open end
 */
public record Edtf(String text, Optional<Point> first, Optional<Point> last) {

    /** How exactly a point is known, from the finest. */
    public enum Precision { DAY, MONTH, YEAR, DECADE, CENTURY }

    /**
     * One end of a date.
     *
     * @param earliest    the first day it can be
     * @param latest      the last day it can be
     * @param precision   how exactly it is given
     * @param approximate about ({@code ~})
     * @param uncertain   perhaps ({@code ?})
     */
    public record Point(LocalDate earliest, LocalDate latest, Precision precision, boolean approximate,
                        boolean uncertain) {
        private String words() {
            String year = Integer.toString(earliest.getYear());
            String month = earliest.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
            String words = switch (precision) {
                case DAY -> earliest.getDayOfMonth() + " " + month;
                case MONTH -> month;
                case YEAR -> year;
                case DECADE, CENTURY -> "the " + year + "s";
            };
            return approximate ? "about " + words : uncertain ? "perhaps " + words : words;
        }
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException when it is not one; its message is one sentence that says why
     */
    public static Edtf parse(String text) {
        return EdtfReader.read(Objects.requireNonNull(text));
    }

    /** The same, empty when it is not a date. */
    public static Optional<Edtf> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first day it can be; {@link LocalDate#MIN} for an open start. */
    public LocalDate earliest() {
        return first.map(Point::earliest).orElse(LocalDate.MIN);
    }

    /** The last day it can be; {@link LocalDate#MAX} for an open end. */
    public LocalDate latest() {
        return last.map(Point::latest).orElse(LocalDate.MAX);
    }

    /** The finer precision of its ends. */
    public Precision precision() {
        Precision a = first.orElseGet(last::orElseThrow).precision();
        Precision b = last.orElseGet(first::orElseThrow).precision();
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Whether it has two ends, one of them perhaps open. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether an end is open. */
    public boolean isOpen() {
        return first.isEmpty() || last.isEmpty();
    }

    /** Whether it is a single day without doubt: nothing may be shown more exactly than this says. */
    public boolean isExact() {
        return !isInterval() && precision() == Precision.DAY && !isQualified();
    }

    /** Whether an end is marked as about or uncertain. */
    public boolean isQualified() {
        return first.filter(p -> p.approximate() || p.uncertain()).isPresent()
                || last.filter(p -> p.approximate() || p.uncertain()).isPresent();
    }

    /** Whether all that {@code other} can be lies within this. */
    public boolean contains(Edtf other) {
        return !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
    }

    /** Whether the two share a day. */
    public boolean overlaps(Edtf other) {
        return !other.latest().isBefore(earliest()) && !other.earliest().isAfter(latest());
    }

    /**
     * Whether a source that gives this date carries a claim of that one: the claim is as exact or less, and covers it.
     * A day carries its month and its year; a month does not carry a day of it. An end of an interval carries itself:
     * a span from the 24th to the 26th carries "24 February".
     */
    public boolean supports(Edtf claim) {
        if (claim.contains(this)) {
            return true;
        }
        return isInterval() && (first.filter(p -> covers(claim, p)).isPresent()
                || last.filter(p -> covers(claim, p)).isPresent());
    }

    private static boolean covers(Edtf claim, Point point) {
        return !point.earliest().isBefore(claim.earliest()) && !point.latest().isAfter(claim.latest());
    }

    /** In English words, as a page says it: "25 February 2022", "the 1990s", "2015 to 2018", "by May 2022". */
    public String words() {
        if (!isInterval()) {
            return first.orElseThrow().words();
        }
        if (first.isEmpty()) {
            return "by " + last.orElseThrow().words();
        }
        return last.isEmpty() ? first.get().words() + " or later" : first.get().words() + " to " + last.get().words();
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }
}
