package explainer.rule.figure;

import explainer.date.DateMention;
import explainer.date.Dates;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.source.Edtf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the note of a mark "derived: …" comes to: its numbers and dates, and what "minus", "plus", "times" or a share
 * between two of them makes.
 *
 * @param figures  its numbers, and those that they make
 * @param dates    its dates, with the year of another one where they have none, and those that they lead to
 * @param computed the dates that it leads to by counting from another one
 * @param given    its dates as written: a day may stand there without its year
 * @param shifts   its spans
 * @param parts    what only stands for it together: six hours and 45 minutes
 */
record Reckoning(List<Figure> figures, List<Edtf> dates, List<Edtf> computed, List<DateMention> given, List<DateMention> shifts,
                 List<Elapsed.Parts> parts) {

    private static final Pattern MINUS = Pattern.compile("(?i)\\bminus\\b| [-\u2013\u2212] |\\bbefore\\b|\\bfrom\\b|\\bto\\b");
    private static final Pattern WITHOUT = Pattern.compile("(?i)\\bminus\\b|\\bbefore\\b| [-\u2013\u2212] ");
    private static final Pattern PLUS = Pattern.compile("(?i)\\bplus\\b| \\+ |\\bafter\\b|\\band\\b");
    private static final Pattern PERCENT_OF = Pattern.compile("(?i)\\bper ?cent of\\b|% of\\b");
    private static final Pattern JOINED = Pattern.compile("(?i) (?:plus|minus|and|[-+\u2013\u2212]) ");
    private static final Pattern SHARE = Pattern.compile("(?i)\\bdivided by\\b|\\bout of\\b| / |\\bas a share of\\b|(?<=\\d) of (?=\\d)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,80})\\)");
    /** "13 to 17 February, both counted". */
    private static final Pattern INCLUSIVE = Pattern.compile("(?i)(?<!\\p{L})(?:inclusive|both (?:days )?(?:counted|included|inclusive)"
            + "|(?:counting|including) both|first and last (?:day )?(?:counted|included))");
    private static final int DECIMALS = 6;
    private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    /** The smallest share that comes near one in words, and how near it has to. */
    private static final int FIFTH = 5;
    private static final double CLOSE = 0.1;
    /** What counts from a day without its year is counted in a year without a leap day. */
    private static final int ANY_YEAR = 2001;
    private static final int MOST_UNITS = 100_000;

    /** The reckoning of a note, or of one of its steps. */
    static Reckoning of(String written, Figures reader) {
        String note = unfolded(written, reader);
        List<DateMention> all = Dates.in(note);
        List<DateMention> given = all.stream().filter(m -> m.kind() == DateMention.Kind.DATE).toList();
        List<DateMention> shifts = all.stream().filter(m -> m.kind() == DateMention.Kind.SHIFT).toList();
        List<Figure> numbers = reader.inSource(note, at -> given.stream().anyMatch(m -> m.start() <= at && at < m.end()));
        Reckoning reckoning = new Reckoning(new ArrayList<>(numbers), new ArrayList<>(), new ArrayList<>(), given, shifts, new ArrayList<>());
        reckoning.work(note, numbers);
        return reckoning;
    }

    /** With what stands in brackets worked out: "(8 minus 2) divided by 4" is "6 divided by 4". */
    private static String unfolded(String note, Figures reader) {
        Matcher inner = BRACKETS.matcher(note);
        if (!inner.find()) {
            return note;
        }
        List<Figure> numbers = reader.inSource(inner.group(1), at -> false);
        List<Figure> made = of(inner.group(1), reader).figures();
        if (numbers.size() != 2 || made.size() <= numbers.size()) {
            return note;
        }
        String result = BigDecimal.valueOf(made.get(numbers.size()).value()).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return note.substring(0, inner.start()) + result + note.substring(inner.end());
    }

    /** Whether the note gives no number and no date. */
    boolean isEmpty() {
        return given.isEmpty() && figures.isEmpty() && shifts.isEmpty();
    }

    /** What a number's last word multiplies it by, 1 for most. */
    static double scale(String number) {
        return SCALES.entrySet().stream().filter(scale -> number.endsWith(scale.getKey())).findFirst().map(Map.Entry::getValue).orElse(1.0);
    }

    private void work(String note, List<Figure> numbers) {
        int year = given.stream().mapToInt(DateMention::year).filter(y -> y > 0).findFirst().orElse(0);
        given.forEach(m -> withYear(m, year).edtf().ifPresent(dates::add));
        if (given.size() >= 2) {
            add(Elapsed.between(note, withYear(given.get(0), year > 0 ? year : ANY_YEAR), withYear(given.get(1), year > 0 ? year : ANY_YEAR)));
            if (INCLUSIVE.matcher(note).find()) {
                figures.stream().filter(f -> f.start() == 0 && f.unit().equals("day")).findFirst().ifPresent(days -> count(days.value() + 1, "day"));
            }
        } else if (given.size() == 1 && !numbers.isEmpty()) {
            shift(note, given.get(0), numbers.get(0));
        } else if (given.size() == 1 && shifts.size() == 1) {
            move(given.get(0), shifts.get(0).year(), shifts.get(0).unit());
        } else if (numbers.size() >= 2 && numbers.get(0).kind() == Figure.Kind.CLOCK && numbers.get(1).kind() == Figure.Kind.CLOCK) {
            add(Elapsed.between(numbers.get(0), numbers.get(1), WITHOUT.matcher(note).find()));
        } else if (numbers.size() >= 2) {
            calculate(note, numbers.get(0), numbers.get(1));
        }
    }

    private static DateMention withYear(DateMention mention, int year) {
        return mention.year() == 0 ? mention.in(year) : mention;
    }

    private void add(Elapsed elapsed) {
        figures.addAll(elapsed.figures());
        elapsed.parts().ifPresent(parts::add);
    }

    private void calculate(String note, Figure first, Figure second) {
        Elapsed.ofDotted(first.text(), second.text(), WITHOUT.matcher(note).find()).ifPresent(this::add);
        double a = first.value();
        double b = second.value();
        // "8 plus 2 million" are millions both
        if (a < THOUSAND && JOINED.matcher(note.substring(first.end())).lookingAt()) {
            a *= scale(note.substring(second.start(), second.end()));
        }
        count(MINUS.matcher(note).find() ? a - b : a, "");
        count(PLUS.matcher(note).find() ? a + b : a, "");
        count(note.toLowerCase(Locale.ROOT).contains("times") ? a * b : a, "");
        if (PERCENT_OF.matcher(note).find()) {
            count(a * b / HUNDRED, "");
        }
        if (SHARE.matcher(note).find() && b > 0) {
            share(a / b);
            count(Math.floor(HUNDRED * a / b), "percent"); // "A little over 27 per cent"
            count(Math.round(HUNDRED * a / b), "percent");
        }
    }

    /** A share, and what it is more or less than: "more than a third" of 0.36. */
    private void share(double share) {
        count(share, "");
        for (int of = 2; of <= FIFTH; of++) {
            for (int part = 1; part < of; part++) {
                if (Math.abs((double) part / of - share) < CLOSE * share) {
                    count((double) part / of, "");
                }
            }
        }
    }

    private void count(double value, String unit) {
        figures.add(Elapsed.figure(value, unit));
    }

    /** A date so many units after or before another. */
    private void shift(String note, DateMention from, Figure by) {
        boolean minus = MINUS.matcher(note).find();
        ChronoUnit unit = switch (by.unit()) {
            case "day", "night" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> null;
        };
        if (unit != null && by.value() < MOST_UNITS && (minus || PLUS.matcher(note).find())) {
            move(from, (minus ? -1 : 1) * (long) by.value(), unit);
        }
    }

    private void move(DateMention from, long amount, ChronoUnit unit) {
        withYear(from, ANY_YEAR).edtf().ifPresent(date -> {
            LocalDate day = date.earliest().plus(amount, unit);
            String text = day.toString();
            Edtf.tryParse(text.substring(0, from.day() > 0 ? 10 : from.month() > 0 ? 7 : 4)).ifPresent(result -> {
                dates.add(result);
                computed.add(result);
            });
        });
    }
}
