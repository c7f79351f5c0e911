package explainer.rule.figure;

import explainer.date.DateMention;
import explainer.figure.Figure;
import explainer.rule.date.Seasons;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long it is from one date to another, or from one time of the day to another.
 *
 * @param figures what may be said of it
 * @param parts   the two numbers that only say it together, or none
 */
record Elapsed(List<Figure> figures, Optional<Parts> parts) {

    private static final Pattern DOTTED = Pattern.compile("[012]?\\d\\.[0-5]\\d");
    private static final int MINUTES = 60;
    private static final int A_DAY = 24 * MINUTES;
    private static final double DAYS_A_MONTH = 30.44;
    private static final int MONTHS_A_YEAR = 12;
    /** How much of a month or year may be left over that is not told. */
    private static final double LITTLE = 0.3;
    /** How far the two numbers of "six hours and 45 minutes" may stand apart. */
    private static final int NEAR = 25;

    /** Two numbers that say how long it is together, and not by themselves: six hours and 45 minutes. */
    record Parts(Figure whole, Figure rest) {

        /** Whether a number is one of the two and the other stands next to it among those told. */
        boolean allow(Figure figure, List<Figure> told) {
            boolean first = whole.supports(figure);
            if (!first && !rest.supports(figure)) {
                return false;
            }
            return told.stream().anyMatch(f -> (first ? rest : whole).supports(f) && first == f.start() > figure.start()
                    && Math.abs(f.start() - figure.start()) < NEAR);
        }
    }

    /** From one time to another, or, where one is taken from the other, from that other; either may be on the next day. */
    static Elapsed between(Figure from, Figure to, boolean minus) {
        return between((int) from.value(), (int) to.value(), minus, from.unit().equals(to.unit()));
    }

    /** From one to another where both may be times of the day, "9.12" and "10.05"; none where they are not. */
    static Optional<Elapsed> ofDotted(String from, String to, boolean minus) {
        return DOTTED.matcher(from).matches() && DOTTED.matcher(to).matches() ? Optional.of(between(minutes(from), minutes(to), minus, true))
                : Optional.empty();
    }

    private static int minutes(String time) {
        int dot = time.indexOf('.');
        return MINUTES * Integer.parseInt(time.substring(0, dot)) + Integer.parseInt(time.substring(dot + 1));
    }

    /**
     * From one time of the day to another, in minutes.
     *
     * @param minus whether the second is taken from the first
     * @param sure  whether both are of a known half of the day, or neither is
     */
    private static Elapsed between(int from, int to, boolean minus, boolean sure) {
        int passed = Math.floorMod(minus ? from - to : to - from, A_DAY);
        // "2.40 minus 4.31" was meant the other way round
        passed = minus && passed > A_DAY / 2 ? Math.abs(from - to) : passed;
        // "From ten to ten to 4.35 a.m." leaves the first half of the day open: within half a day, then
        int least = sure ? passed : Math.floorMod(passed, A_DAY / 2);
        List<Figure> figures = new ArrayList<>(List.of(figure(passed, "minute"), figure(least, "minute")));
        add(figures, least / MINUTES, (double) least / MINUTES, "hour");
        return new Elapsed(figures, Optional.of(new Parts(figure(least / MINUTES, "hour"), figure(least % MINUTES, "minute"))));
    }

    /** From one date to another, both with their years; a season of a note stands for its middle. */
    static Elapsed between(String note, DateMention from, DateMention to) {
        DateMention a = inSeason(note, from);
        DateMention b = inSeason(note, to);
        List<Figure> figures = new ArrayList<>();
        if (a.edtf().isEmpty() || b.edtf().isEmpty()) {
            return new Elapsed(figures, Optional.empty());
        }
        LocalDate first = a.edtf().get().earliest();
        LocalDate last = b.edtf().get().earliest();
        double months = Math.abs(ChronoUnit.DAYS.between(first, last)) / DAYS_A_MONTH;
        long whole = Math.abs(ChronoUnit.MONTHS.between(first, last));
        boolean exact = a.month() > 0 && b.month() > 0;
        if (a.day() > 0 && b.day() > 0) {
            figures.add(figure(Math.abs(ChronoUnit.DAYS.between(first, last)), "day"));
        }
        if (exact) {
            add(figures, whole, months, "month");
        } else {
            figures.add(figure(Math.abs(a.year() - b.year()), "year"));
        }
        add(figures, Math.abs(ChronoUnit.YEARS.between(first, last)), months / MONTHS_A_YEAR, "year");
        return new Elapsed(figures, Optional.of(new Parts(figure(whole / MONTHS_A_YEAR, "year"), figure(whole % MONTHS_A_YEAR, "month"))).filter(p -> exact));
    }

    /** So many whole ones unless too much is left over, the nearest half, and all of it, for "almost three years" and "more than two". */
    private static void add(List<Figure> figures, long whole, double all, String unit) {
        if (all - whole <= LITTLE) {
            figures.add(figure(whole, unit));
        }
        double nearest = Math.round(2 * all) / 2.0;
        if (nearest % 1 != 0) {
            figures.add(figure(nearest, unit));
        }
        figures.add(figure(all, unit));
    }

    private static DateMention inSeason(String note, DateMention date) {
        return date.month() > 0 ? date : Seasons.middle(Seasons.before(note, date))
                .map(month -> new DateMention(date.start(), date.end(), date.text(), date.kind(), date.year(), month, 0, null, date.link(), true)).orElse(date);
    }

    /** So many of something. */
    static Figure figure(double value, String unit) {
        return new Figure(0, 0, "", Figure.Kind.COUNT, value, unit, List.of());
    }
}
