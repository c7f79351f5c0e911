package explainer.rule;

import explainer.content.Claim;
import explainer.figure.Figure;
import explainer.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a text may tell otherwise than its passage: rounded, as a day of the month, as one of those it lists. */
final class NumberTold {

    private static final int NEAR = 30;
    private static final int FAR = 300;
    /** How much of itself a number may be rounded by, and where that must come out. */
    private static final double LITTLE = 0.1;
    private static final int TEN = 10;
    private static final Pattern UP = Pattern.compile("(?i)\\b(?:almost|nearly|just under|less than|close to|not quite) (?:an? )?[$£€]?$");
    private static final Pattern DOWN = Pattern.compile("(?i)\\b(?:more than|over|just over|well over) (?:an? )?[$£€]?$");
    private static final Pattern ROUGHLY = Pattern.compile("(?i)\\b(?:about|some|around|roughly) (?:an? )?[$£€]?$");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    /** What may follow "the 20th" and is nothing that is counted. */
    private static final Pattern DAY = Pattern.compile("as|and|or|to|at|in|it|he|she|they|the|for|of|when|after|before");
    private static final Set<String> ALONE = Set.of("was", "is", "were", "had", "has", "did", "came", "would", "will", ",", ".", ";");
    private static final List<String> TOLD = List.of("one", "two", "three", "four", "five", "six");
    private static final int LONGEST_MONTH = 31;

    private NumberTold() {
    }

    /** "Almost thirty years" of 29: a round number that says which way it was rounded, of one that is not. */
    static boolean rounds(Figure figure, Statement statement, List<Figure> has) {
        double round = figure.value();
        if (figure.kind() != Figure.Kind.COUNT || round < TEN || round % TEN != 0) {
            return false;
        }
        String text = statement.claim().text();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        boolean up = UP.matcher(before).find();
        boolean down = DOWN.matcher(before).find();
        boolean roughly = ROUGHLY.matcher(before).find();
        return (up || down || roughly) && has.stream().filter(f -> f.kind() == Figure.Kind.COUNT && digits(f.value()) > digits(round))
                .anyMatch(f -> (f.value() < round && (up || roughly) || f.value() > round && (down || roughly))
                        && Math.abs(f.value() - round) <= LITTLE * round && (f.unit().equals(figure.unit())
                                || figure.unit().isEmpty() || figure.unit().equals(Figure.OTHER)));
    }

    /** How many digits a number has without the zeros at its end. */
    private static int digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    /** "On the 20th": the day of a date of a cited passage, where nothing follows that it could be the 20th of. */
    static boolean isDay(Figure figure, Statement statement, Map<String, Facts> facts) {
        String text = statement.claim().text();
        if (figure.kind() != Figure.Kind.ORDINAL || figure.value() > LONGEST_MONTH || !text.substring(0, figure.start()).endsWith("the ")) {
            return false;
        }
        List<Token> after = Token.of(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)));
        boolean alone = after.isEmpty() || after.get(0).kind() == Token.Kind.SIGN || DAY.matcher(after.get(0).lower()).matches();
        return alone && DateSupported.dates(statement, facts).stream()
                .anyMatch(date -> date.isExact() && date.earliest().getDayOfMonth() == figure.value());
    }

    /** "The second was paid" after "the two sums": which of those told before, where nothing follows that it could be the second of. */
    private static boolean isOfThoseTold(String text, int start, int end, int value) {
        String before = text.substring(Math.max(0, start - FAR), start);
        List<Token> next = Token.of(text.substring(Math.min(text.length(), end), Math.min(text.length(), end + NEAR)));
        return before.endsWith("the ") && !next.isEmpty() && ALONE.contains(next.get(0).lower())
                && Token.of(before).stream().anyMatch(token -> TOLD.indexOf(token.lower()) >= value - 1);
    }

    /** "The first in July and the second in May": the text's own list, as long as every number before it stands there. */
    static boolean enumerates(Figure figure, Statement statement) {
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
        if (isOfThoseTold(text, at, at + figure.text().length(), value)) {
            return true;
        }
        String before = claim.block().sentences().stream().filter(span -> span.start() <= at && at < span.end()).findFirst()
                .map(span -> text.substring(span.start(), at)).orElse("");
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
