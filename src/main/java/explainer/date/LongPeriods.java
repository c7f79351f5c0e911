package explainer.date;

import explainer.date.DateMention.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decades and centuries: the 1990s, the ’90s, the sixties, the 19th century, the nineteenth century. */
final class LongPeriods implements DateReader {

    /** From the thirties; the twenties may be of either century. */
    private static final List<String> DECADES = List.of("thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final int FIRST_DECADE = 3;
    private static final List<String> CENTURIES = List.of("ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final int FIRST_CENTURY = 9;
    /** The words that one may begin with. */
    static final Set<String> WORDS = Stream.of(DECADES, CENTURIES, List.of("twenty")).flatMap(List::stream).collect(Collectors.toSet());
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    /** What decades without a century are of. */
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;

    private final DateRow row;
    private final Mentions mentions;

    LongPeriods(DateRow row, Mentions mentions) {
        this.row = row;
        this.mentions = mentions;
    }

    @Override
    public int read(int i) {
        int to = row.isNumber(i) ? decade(i) : spelled(i);
        return to > i ? to : century(i);
    }

    /** The 1990s, the ’90s; the 1800s are a hundred years, the 2000s ten. */
    private int decade(int i) {
        boolean apostrophe = i + 1 < row.size() && row.get(i + 1).isApostrophe() && row.isJoined(i + 1);
        int s = apostrophe ? i + 2 : i + 1;
        int number = row.number(i);
        if (number % TEN != 0 || !row.is(s, "s") || !row.isJoined(s)) {
            return i;
        }
        if (row.isNumber(i, 4)) {
            return mentions.period(i, s + 1, number % HUNDRED == 0 && number < THIS_CENTURY ? Kind.CENTURY : Kind.DECADE, number);
        }
        boolean two = row.isNumber(i, 2) && i > 0 && row.get(i - 1).isApostrophe() && row.isJoined(i);
        return two ? mentions.period(i, s + 1, Kind.DECADE, LAST_CENTURY + number) : i;
    }

    /** The sixties, the late sixties, the mid-sixties. */
    private int spelled(int i) {
        int decade = DECADES.indexOf(row.lower(i));
        boolean part = row.is(i - 1, "early") || row.is(i - 1, "late") || row.is(i - 1, "mid");
        int the = part ? i - 2 : row.isHyphen(i - 1) && row.is(i - 2, "mid") ? i - 3 : i - 1;
        return decade >= 0 && row.is(the, "the") ? mentions.period(i, i + 1, Kind.DECADE, LAST_CENTURY + TEN * (decade + FIRST_DECADE)) : i;
    }

    private int century(int i) {
        if (row.is(i, "twenty") && row.isHyphen(i + 1) && row.is(i + 2, "first")) {
            return row.is(i + 3, "century") ? mentions.period(i, i + 4, Kind.CENTURY, THIS_CENTURY) : i;
        }
        boolean digits = row.isDay(i) && row.isEnding(i + 1);
        int number = digits ? row.number(i) : CENTURIES.indexOf(row.lower(i)) + FIRST_CENTURY;
        int at = digits ? i + 2 : i + 1;
        return number >= FIRST_CENTURY && row.is(at, "century") ? mentions.period(i, at + 1, Kind.CENTURY, (number - 1) * HUNDRED) : i;
    }
}
