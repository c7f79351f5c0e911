package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers that a passage gives in other terms: "three times as much" of a third, "two labels" of doubled ones, "the other two"
 * of one of three, "almost two weeks" of the days from the 9th to the 22nd.
 */
final class OtherTerms {

    private static final Pattern OUT_OF = Pattern.compile("(?i)([\\p{L}\\d-]+) \\p{L}+ out of (?:the )?([\\p{L}\\d-]+)");
    private static final Pattern AS_MUCH = Pattern.compile("(?i)(?: times)? (?:as (?:much|many|large|high|big|long|great)|the (?:amount|number"
            + "|size|sum)|that)(?!\\p{L})");
    private static final Pattern DOUBLED = Pattern.compile("(?i)(?<!\\p{L})(?:double|doubled|twin|dual) (\\p{Ll}+)");
    private static final Pattern THE_OTHER = Pattern.compile("(?i)(?<!\\p{L})(?:the|these|those) (?:other|remaining) $");
    private static final Pattern OF_THE = Pattern.compile("(?i)(?<!\\p{L})([\\p{L}\\d-]+) of (?:the |these |those )?([\\p{L}\\d-]+)");
    private static final Pattern AGAINST = Pattern.compile("(?i)(?: \\p{L}+){1,4} (?:against|to) ([\\p{L}\\d-]+)(?!\\p{L})");
    private static final Pattern FIRST_OF = Pattern.compile("(?i)(?<!\\p{L})first $");
    private static final Pattern OF_YEAR = Pattern.compile("(?: months)? of ([12]\\d{3})(?!\\d)");
    private static final Pattern MONTHS_OF = Pattern.compile("(?i) ([\\p{L}\\d]+) months of ([12]\\d{3})(?!\\d)");
    private static final Pattern ALMOST = Pattern.compile("(?i)(?<!\\p{L})(?:almost|nearly|close to|about|around|some|not quite) $");
    private static final Figures FIGURES = new Figures();
    private static final int NEAR = 20;
    private static final int FAR = 60;
    private static final int WEEK = 7;
    /** So many days are left over of "almost two weeks". */
    private static final int LITTLE = 2;
    private static final double TINY = 1e-6;
    private static final int YEAR = 12;

    private OtherTerms() {
    }

    /** Whether the passages of a statement have a number of it so. */
    static boolean told(Figure figure, Statement statement, List<Figure> has, Map<String, Facts> facts) {
        String text = statement.claim().text();
        String before = before(figure, text);
        String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + FAR));
        if (figure.kind() != Figure.Kind.COUNT) {
            Matcher first = MONTHS_OF.matcher(after);
            return figure.kind() == Figure.Kind.ORDINAL && figure.value() == 1 && first.lookingAt()
                    && number(first.group(1)).stream().anyMatch(months -> beginsYear(months, first.group(2), statement, facts));
        }
        return outOf(figure, has) || isVote(figure, after, has)
                || figure.unit().equals("times") && AS_MUCH.matcher(after).lookingAt()
                && has.stream().anyMatch(f -> Math.abs(f.value() * figure.value() - 1) < TINY)
                || figure.value() == 2 && isDoubled(figure, statement)
                || THE_OTHER.matcher(before).find() && isRest(figure, statement)
                || figure.unit().equals("month") && FIRST_OF.matcher(before).find() && OF_YEAR.matcher(after).results()
                        .anyMatch(year -> year.start() == 0 && beginsYear(figure.value(), year.group(1), statement, facts))
                || lasts(figure, 0, statement, facts);
    }

    /** "Almost two weeks" of 13 days. */
    static boolean nearly(Figure figure, Statement statement, Map<String, Facts> facts) {
        return figure.unit().equals("week") && ALMOST.matcher(before(figure, statement.claim().text())).find() && lasts(figure, LITTLE, statement, facts);
    }

    private static String before(Figure figure, String text) {
        return text.substring(Math.max(0, figure.start() - NEAR), figure.start());
    }

    /** "Two meetings out of four": two of four, both counted. */
    private static boolean outOf(Figure figure, List<Figure> has) {
        Matcher parts = OUT_OF.matcher(figure.text());
        return parts.matches() && number(parts.group(1)).stream().anyMatch(part -> number(parts.group(2)).stream().anyMatch(all ->
                has.stream().filter(f -> f.value() == part).anyMatch(f -> has.stream().anyMatch(g -> g.value() == all && g.noun().equals(f.noun())))));
    }

    /** "Two members against one", of votes. */
    private static boolean isVote(Figure figure, String after, List<Figure> has) {
        Matcher against = AGAINST.matcher(after);
        return against.lookingAt() && number(against.group(1)).stream().anyMatch(other ->
                has.stream().filter(f -> f.noun().equals("vote")).map(Figure::value).sorted().toList()
                        .equals(Stream.of(figure.value(), other).sorted().toList()));
    }

    private static boolean isDoubled(Figure figure, Statement statement) {
        return !figure.noun().isEmpty() && statement.passages().stream().map(passage -> DOUBLED.matcher(passage.gist()))
                .anyMatch(doubled -> doubled.find() && doubled.group(1).startsWith(figure.noun()));
    }

    /** "The other two", where a passage has one of the three. */
    private static boolean isRest(Figure figure, Statement statement) {
        return statement.passages().stream().map(passage -> OF_THE.matcher(passage.gist())).flatMap(Matcher::results)
                .anyMatch(of -> number(of.group(1)).stream().anyMatch(part -> number(of.group(2)).stream().anyMatch(all -> all - part == figure.value())));
    }

    /** "The first two months of 2021": January and February, and no month more. */
    private static boolean beginsYear(double months, String year, Statement statement, Map<String, Facts> facts) {
        if (months > YEAR) {
            return false;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
        LocalDate last = first.plusMonths((long) months).minusDays(1);
        return Facts.dates(statement, facts).stream().anyMatch(date -> date.isInterval() && !date.isOpen() && date.earliest().equals(first)
                && date.latest().equals(last));
    }

    /** How long an interval lasts of which a passage has the first day and the last. */
    private static boolean lasts(Figure figure, int less, Statement statement, Map<String, Facts> facts) {
        int unit = Set.of("day", "night").contains(figure.unit()) ? 1 : figure.unit().equals("week") ? WEEK : 0;
        double days = figure.value() * unit;
        return unit > 0 && Facts.dates(statement, facts).stream().filter(OtherTerms::isOfDays)
                .mapToLong(date -> ChronoUnit.DAYS.between(date.earliest(), date.latest()))
                .anyMatch(between -> between + 1 >= days - less && between <= days);
    }

    private static boolean isOfDays(Edtf date) {
        return date.isInterval() && !date.isOpen() && !date.isQualified() && date.first().filter(OtherTerms::isDay).isPresent()
                && date.last().filter(OtherTerms::isDay).isPresent();
    }

    private static boolean isDay(Edtf.Point point) {
        return point.precision() == Edtf.Precision.DAY;
    }

    private static Optional<Double> number(String word) {
        return FIGURES.inSource(word, at -> false).stream().filter(f -> f.start() == 0 && f.kind() == Figure.Kind.COUNT).map(Figure::value).findFirst();
    }
}
