package explainer.rule.figure;

import explainer.content.Claim;
import explainer.date.DateMention;
import explainer.date.Dates;
import explainer.figure.Figure;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Edtf;
import explainer.text.Token;
import explainer.text.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that a text may tell otherwise than its passage: rounded, as a day of the month, as one of those it lists. */
public final class NumberTold {

    private static final int NEAR = 30;
    private static final int FAR = 300;
    /** How much of itself a number may be rounded by, and where that must come out. */
    private static final double LITTLE = 0.1;
    private static final double MUCH = 0.3;
    private static final int TEN = 10;
    private static final double PART = 0.5;
    private static final Pattern UP = Pattern.compile("(?i)\\b(?:almost|nearly|(?:just |a little |slightly )?under|less than|fewer than|close to|not quite) (?:an? )?[$£€]?$");
    private static final Pattern DOWN = Pattern.compile("(?i)\\b(?:(?:a little |slightly )?more than|over|above) (?:an? )?[$£€]?$");
    private static final Pattern ROUGHLY = Pattern.compile("(?i)\\b(?:about|some|around|roughly) (?:an? )?[$£€]?$");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    /** What may follow "the 20th" and is nothing that is counted. */
    private static final Set<String> STOPS = Set.copyOf(WordList.load("small-words").entries());
    static final Set<String> SAYING = Set.copyOf(WordList.load("verbs-of-saying").entries());
    private static final Set<String> ALONE = Set.of("was", "is", "were", "does", "do", "says", "said", "had", "has", "did", "came", "would", "will", ",", ".", ";");
    private static final List<String> TOLD = List.of("one", "two", "three", "four", "five", "six");
    /** "The 29th", "the 28th and 29th". */
    private static final Pattern THE_DAY = Pattern.compile("(?i)(?<!\\p{L})the (?:\\d\\d?(?:st|nd|rd|th) (?:and|or|to) )?$");
    private static final Pattern QUARTER = Pattern.compile(" quarter(?: of ([12]\\d{3}))?\\b");
    private static final Pattern SPAN_OF = Pattern.compile(" (?:minute|hour|day|night|week|month|year) of ");
    private static final int LONGEST_MONTH = 31;

    private NumberTold() {
    }

    /** "Almost thirty years" of 29, "more than half" of 54 percent: a number that says which way it was rounded, of one that is not round. */
    static boolean rounds(Figure figure, Statement statement, List<Figure> has) {
        if (figure.kind() != Figure.Kind.COUNT || has.isEmpty()) {
            return false;
        }
        String text = statement.claim().text();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        boolean up = UP.matcher(before).find();
        boolean down = DOWN.matcher(before).find();
        boolean roughly = ROUGHLY.matcher(before).find();
        return (up || down || roughly) && has.stream().filter(f -> f.kind() == Figure.Kind.COUNT).mapToDouble(f -> value(f, figure))
                .anyMatch(value -> (value < figure.value() ? up || roughly : value > figure.value() && (down || roughly))
                        && isNear(figure.value(), value, down));
    }

    /** A number of a passage in what one of a claim counts, which may leave that open. */
    private static double value(Figure f, Figure figure) {
        boolean open = figure.unit().isEmpty() || figure.unit().equals(Figure.OTHER) || f.unit().isEmpty();
        if (figure.value() < 1 && figure.unit().isEmpty()) {
            return f.unit().equals("percent") ? f.in("") : Double.NaN;
        }
        return f.unit().equals(figure.unit()) || open ? f.value() : f.in(figure.unit());
    }

    private static boolean isNear(double round, double value, boolean above) {
        double off = Math.abs(value - round);
        if (round < 1) {
            return value < 1 && off <= (above ? MUCH : LITTLE) / 2;
        }
        boolean ten = round >= TEN && round % TEN == 0 && digits(value) > digits(round) && off <= LITTLE * round;
        // Six hours and 45 minutes are almost seven hours, and more than six
        return ten || round % PART == 0 && value % 1 != 0 && off <= Math.max(above ? 1 - LITTLE : MUCH, LITTLE * round);
    }

    /** How many digits a number has without the zeros at its end. */
    private static int digits(double value) {
        return Double.isNaN(value) ? 0 : BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    /**
     * "On the 20th": the day of a date of a cited passage, where nothing follows that it could be the 20th of, or where its
     * sentence has named the month.
     */
    static boolean isDay(Figure figure, Statement statement, Map<String, Facts> facts) {
        String text = statement.claim().text();
        if (figure.kind() != Figure.Kind.ORDINAL || figure.value() > LONGEST_MONTH || !THE_DAY.matcher(text.substring(Math.max(0, figure.start() - NEAR), figure.start())).find()) {
            return false;
        }
        List<LocalDate> days = Facts.dates(statement, facts).stream().filter(date -> !date.isQualified() && !date.isOpen())
                .flatMap(date -> Stream.of(date.first(), date.last()).flatMap(Optional::stream))
                .filter(point -> point.precision() == Edtf.Precision.DAY).map(Edtf.Point::earliest)
                .filter(day -> day.getDayOfMonth() == figure.value()).toList();
        if (days.isEmpty()) {
            return false;
        }
        List<Token> after = Token.of(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)));
        return after.isEmpty() || after.get(0).kind() == Token.Kind.SIGN || STOPS.contains(after.get(0).lower())
                || Dates.in(sentenceBefore(figure, statement)).stream().filter(date -> date.kind() == DateMention.Kind.DATE)
                        .anyMatch(date -> days.stream().anyMatch(day -> day.getMonthValue() == date.month()));
    }

    /** "The first day of the strike" is its beginning, where no passage tells which day something was. */
    static boolean begins(Figure figure, Statement statement, List<Figure> has) {
        String text = statement.claim().text();
        return mayBeFirst(figure, statement, has) && SPAN_OF.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** "The third quarter of 2021", where a cited passage has a day or month of it. */
    static boolean isQuarter(Figure figure, Statement statement, Map<String, Facts> facts) {
        String text = statement.claim().text();
        Matcher matcher = QUARTER.matcher(text).region(figure.end(), text.length());
        return figure.kind() == Figure.Kind.ORDINAL && matcher.lookingAt() && Facts.dates(statement, facts).stream()
                .flatMap(date -> Stream.of(date.first(), date.last()).flatMap(Optional::stream))
                .anyMatch(point -> point.precision().compareTo(Edtf.Precision.MONTH) <= 0
                        && (point.earliest().getMonthValue() + 2) / 3 == figure.value()
                        && (matcher.group(1) == null || point.earliest().getYear() == Integer.parseInt(matcher.group(1))));
    }

    /** Whether "the first report" may be the one that a passage tells of: it numbers nothing. "A first time" wants a second. */
    public static boolean mayBeFirst(Figure figure, Statement statement, List<Figure> has) {
        return figure.kind() == Figure.Kind.ORDINAL && figure.value() == 1 && !(statement.claim().text().substring(0, figure.start()).endsWith("a ") && statement.claim().text().startsWith(" time", figure.end()))
                && has.stream().noneMatch(f -> f.kind() == Figure.Kind.ORDINAL);
    }

    /** What stands before a number in its sentence. */
    private static String sentenceBefore(Figure figure, Statement statement) {
        Claim claim = statement.claim();
        String text = claim.block().text().value();
        int at = Math.min(text.length(), claim.start() + figure.start());
        return claim.block().sentences().stream().filter(span -> span.start() <= at && at < span.end()).findFirst()
                .map(span -> text.substring(span.start(), at)).orElse("");
    }

    /** "The second was paid" after "the two sums": which of those told before, where nothing follows that it could be the second of. */
    private static boolean isOfThoseTold(String text, int start, int end, int value, List<Figure> has) {
        String before = text.substring(Math.max(0, start - FAR), start);
        List<Token> next = Token.of(text.substring(Math.min(text.length(), end), Math.min(text.length(), end + NEAR)));
        // "Two remember it, the third does not" of three
        boolean counted = value > 2 && has.stream().anyMatch(f -> f.kind() == Figure.Kind.COUNT && f.value() == value
                && (f.noun().isEmpty() || f.unit().equals("person") || SAYING.contains(f.noun())));
        return (before.endsWith("the ") || counted && before.endsWith(" a ")) && !next.isEmpty() && ALONE.contains(next.get(0).lower())
                && Token.of(before).stream().anyMatch(token -> TOLD.indexOf(token.lower()) >= (counted ? value - 2 : value - 1));
    }

    /** "The first in July and the second in May": the text's own list, as long as every number before it stands there. */
    static boolean enumerates(Figure figure, Statement statement, List<Figure> has) {
        int value = (int) figure.value();
        if (figure.kind() != Figure.Kind.ORDINAL || value < 1 || value > ORDINALS.size()) {
            return false;
        }
        Claim claim = statement.claim();
        String text = claim.block().text().value();
        int at = Math.min(text.length(), claim.start() + figure.start());
        if (value == 1) {
            return claim.block().sentences().stream().anyMatch(span -> span.start() <= at && at < span.end()
                    && text.substring(at, span.end()).contains(" the second"));
        }
        if (isOfThoseTold(text, at, at + figure.text().length(), value, has)) {
            return true;
        }
        String before = sentenceBefore(figure, statement);
        int from = 0;
        for (String ordinal : ORDINALS.subList(0, value - 1)) {
            Matcher matcher = Pattern.compile("(?i)\\bthe " + ordinal + "\\b").matcher(before);
            if (!matcher.find(from)) {
                return false;
            }
            from = matcher.end();
        }
        return true;
    }
}
