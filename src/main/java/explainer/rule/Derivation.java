package explainer.rule;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.date.DateMention;
import explainer.date.Dates;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.source.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the marks "derived: …" of a claim come to. A note that gives numbers or dates is held to them: the claim may have
 * what stands in the note, and what "minus" or "plus" between two of them makes. A note without any vouches for all.
 */
final class Derivation {

    private static final Pattern DOTTED = Pattern.compile("[012]?\\d\\.[0-5]\\d");
    private static final int HOUR = 60;
    /** The smallest of the shares that are told in words, and how near one has to be. */
    private static final int LEAST_SHARE = 5;
    private static final double CLOSE = 0.1;
    private static final Pattern MINUS = Pattern.compile("(?i)\\bminus\\b| [-\u2013\u2212] |\\bbefore\\b|\\bfrom\\b|\\bto\\b");
    private static final Pattern WITHOUT = Pattern.compile("(?i)\\bminus\\b|\\bbefore\\b| [-\u2013\u2212] ");
    private static final Pattern PLUS = Pattern.compile("(?i)\\bplus\\b| \\+ |\\bafter\\b|\\band\\b");

    /** By how much two numbers may differ that were worked out in two ways. */
    private static final double TINY = 1e-9;
    private static final Pattern PERCENT_OF = Pattern.compile("(?i)\\bper ?cent of\\b|% of\\b");
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    private static final Pattern JOINED = Pattern.compile("(?i) (?:plus|minus|and|[-+\u2013\u2212]) ");
    private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Pattern SHARE = Pattern.compile("(?i)\\bdivided by\\b|\\bout of\\b| / |\\bas a share of\\b|(?<=\\d) of (?=\\d)");

    private final List<Figure> figures = new ArrayList<>();
    private final List<Edtf> dates = new ArrayList<>();
    private final List<DateMention> shifts = new ArrayList<>();
    /** The dates of the notes as written: a day may stand there without its year. */
    private final List<DateMention> given = new ArrayList<>();
    private final List<Edtf> computed = new ArrayList<>();
    /** What only stands for it together: six hours and 45 minutes. */
    private final List<Elapsed.Parts> parts = new ArrayList<>();
    private boolean vouches;

    /** The derivation of a claim; empty, allowing nothing, when it has no mark or only marks without a note. */
    static Derivation of(Claim claim, Figures reader) {
        Derivation derivation = new Derivation();
        notes(claim).stream().flatMap(Derivation::steps).forEach(note -> derivation.add(note, reader));
        return derivation;
    }

    /** What all marks of a page's body come to: its header, which can have no mark, may say it too. */
    static Derivation ofPage(Document document, Figures reader) {
        Derivation derivation = new Derivation();
        document.claims().stream().filter(claim -> !claim.inHeader()).flatMap(claim -> notes(claim).stream()).distinct()
                .forEach(note -> derivation.add(note, reader));
        derivation.vouches = false;
        return derivation;
    }

    private static List<String> notes(Claim claim) {
        return !claim.has(Citation.Mark.DERIVED) ? List.of() : claim.citations().stream()
                .filter(c -> c.mark() == Citation.Mark.DERIVED && !c.note().isBlank())
                .map(Citation::note).distinct().toList();
    }

    /** The dates that its notes lead to by counting from another one. */
    List<Edtf> computed() {
        return computed;
    }

    /** What its notes count: "two steps" counts steps. */
    List<Figure> figures() {
        return figures;
    }

    /** Whether a header's date is one that the site computed. */
    boolean allows(Edtf when) {
        return computed.stream().anyMatch(date -> when.isInterval() ? date.equals(when) : when.contains(date));
    }

    /** Whether a number is one that the site computed; {@code told} are those of its claim. */
    boolean allows(Figure figure, List<Figure> told) {
        return parts.stream().anyMatch(two -> two.allow(figure, told)) || allows(figure);
    }

    private boolean allows(Figure figure) {
        double scale = scale(figure.text().toLowerCase(Locale.ROOT));
        return vouches || figures.stream().anyMatch(f -> f.supports(figure)
                // "118 minus 71" are 47 million where the claim counts millions
                || scale > 1 && f.kind() == Figure.Kind.COUNT && Math.abs(f.value() * scale - figure.value()) < TINY * figure.value()
                || f.value() == figure.value() && (f.kind() == Figure.Kind.ORDINAL || figure.kind() == Figure.Kind.ORDINAL));
    }

    /** Whether a date, or a span such as "three days before", is one that the site computed. */
    boolean allows(DateMention mention) {
        if (vouches) {
            return true;
        }
        if (mention.kind() == DateMention.Kind.SHIFT) {
            return shifts.stream().anyMatch(m -> m.unit() == mention.unit() && m.year() == mention.year())
                    || figures.stream().anyMatch(f -> f.value() == Math.abs(mention.year())
                    && (f.unit().isEmpty() || f.unit().equals(DateSupported.unit(mention))));
        }
        return dates.stream().anyMatch(mention::isCarriedBy) || given.stream().anyMatch(m -> m.year() == 0 && mention.year() == 0
                && m.kind() == mention.kind() && m.month() == mention.month() && m.day() == mention.day());
    }

    /** "100 minus 60 percent; 40 percent of 5.1 million" are two steps. */
    private static Stream<String> steps(String note) {
        return Stream.of(note.split("; "));
    }

    private void add(String note, Figures reader) {
        List<DateMention> all = Dates.in(note);
        List<DateMention> found = all.stream().filter(m -> m.kind() == DateMention.Kind.DATE).toList();
        List<DateMention> spans = all.stream().filter(m -> m.kind() == DateMention.Kind.SHIFT).toList();
        List<Figure> numbers = reader.inSource(note, at -> found.stream().anyMatch(m -> m.start() <= at && at < m.end()));
        if (found.isEmpty() && numbers.isEmpty() && spans.isEmpty()) {
            vouches = true;
            return;
        }
        shifts.addAll(spans);
        given.addAll(found);
        figures.addAll(numbers);
        int year = found.stream().mapToInt(DateMention::year).filter(y -> y > 0).findFirst().orElse(0);
        found.forEach(m -> (m.year() == 0 && year > 0 ? m.in(year) : m).edtf().ifPresent(dates::add));
        boolean minus = MINUS.matcher(note).find();
        boolean plus = PLUS.matcher(note).find();
        if (found.size() >= 2) {
            add(Elapsed.between(note, found.get(0).in(or(found.get(0).year(), or(year, 2001))),
                    found.get(1).in(or(found.get(1).year(), or(year, 2001)))));
        } else if (found.size() == 1 && !numbers.isEmpty()) {
            shift(found.get(0), numbers.get(0), minus, plus);
        } else if (found.size() == 1 && spans.size() == 1) {
            move(found.get(0), spans.get(0).year(), spans.get(0).unit());
        } else if (numbers.size() >= 2 && numbers.get(0).kind() == Figure.Kind.CLOCK && numbers.get(1).kind() == Figure.Kind.CLOCK) {
            add(Elapsed.between(numbers.get(0), numbers.get(1), WITHOUT.matcher(note).find()));
        } else if (numbers.size() >= 2) {
            clock(numbers.get(0), numbers.get(1), WITHOUT.matcher(note).find());
            double a = numbers.get(0).value();
            double b = numbers.get(1).value();
            // "8 plus 2 million" are millions both
            if (a < THOUSAND && JOINED.matcher(note.substring(numbers.get(0).end())).lookingAt()) {
                a *= scale(note.substring(numbers.get(1).start(), numbers.get(1).end()));
            }
            count(minus ? a - b : a, "");
            count(plus ? a + b : a, "");
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
    }

    /** "10.05 minus 9.12" may be times of the day. */
    private void clock(Figure one, Figure other, boolean minus) {
        if (DOTTED.matcher(one.text()).matches() && DOTTED.matcher(other.text()).matches()) {
            add(Elapsed.between(minutes(one.text()), minutes(other.text()), minus, true));
        }
    }

    private static int minutes(String time) {
        int dot = time.indexOf('.');
        return HOUR * Integer.parseInt(time.substring(0, dot)) + Integer.parseInt(time.substring(dot + 1));
    }

    /** "More than a third" of a share of 0.36. */
    private void share(double share) {
        count(share, "");
        for (int of = 2; of <= LEAST_SHARE; of++) {
            for (int part = 1; part < of; part++) {
                if (Math.abs((double) part / of - share) < CLOSE * share) {
                    count((double) part / of, "");
                }
            }
        }
    }

    private static double scale(String number) {
        return SCALES.entrySet().stream().filter(scale -> number.endsWith(scale.getKey())).findFirst().map(Map.Entry::getValue).orElse(1.0);
    }

    private void add(Elapsed elapsed) {
        figures.addAll(elapsed.figures());
        elapsed.parts().ifPresent(parts::add);
    }

    private static int or(int value, int other) {
        return value == 0 ? other : value;
    }

    private void shift(DateMention from, Figure by, boolean minus, boolean plus) {
        ChronoUnit unit = switch (by.unit()) {
            case "day", "night" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> null;
        };
        if (unit != null && by.value() < 100_000 && (minus || plus)) {
            move(from, (minus ? -1 : 1) * (long) by.value(), unit);
        }
    }

    private void move(DateMention from, long amount, ChronoUnit unit) {
        from.in(or(from.year(), 2001)).edtf().ifPresent(date -> {
            LocalDate day = date.earliest().plus(amount, unit);
            String text = day.toString();
            Edtf.tryParse(text.substring(0, from.day() > 0 ? 10 : from.month() > 0 ? 7 : 4)).ifPresent(result -> {
                dates.add(result);
                computed.add(result);
            });
        });
    }

    private void count(double value, String unit) {
        figures.add(Elapsed.figure(value, unit));
    }
}
