package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Times of the day, in digits and in words: "5:30 p.m.", "9.50 p.m.", "twenty past nine in the evening", "a quarter to
 * ten", "eleven o'clock". A bare hour ("at nine") is none: it may count something.
 */
final class Clocks implements FigureReader {

    /** The hours that have a name. */
    static final Set<String> TWELVES = Set.of("noon", "midday", "midnight");
    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;
    private static final int DAY = 24 * HOUR;
    private static final int HOURS = 12;
    private static final int HALF = 30;
    private static final int QUARTER = 15;
    private static final int FIVE = 5;
    private static final Pattern DOTTED = Pattern.compile("[012]?\\d\\.[0-5]\\d");
    private static final Set<String> AT = Set.of("at", "by", "until", "till", "since", "from", "before", "after", "around", "past", "between");
    private static final Set<String> POINT = Set.of("at", "by", "until", "till", "since", "before");

    private final TokenRow row;
    private final boolean claim;
    private final Set<String> stops;

    Clocks(FigureText in) {
        row = in.row();
        claim = in.claim();
        stops = in.tables().stops();
    }

    /**
     * A time of the day.
     *
     * @param to      index after its last token, without the part of the day
     * @param minutes after midnight, of the first half of the day unless the words tell which
     * @param exact   whether they do
     */
    record Time(int to, double minutes, boolean exact) {
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        Time time = row.is(i, Token.Kind.NUMBER) ? ofDigits(i) : null;
        time = time == null ? ofWords(i, number) : time;
        // Of a source "at noon" carries 12 p.m.
        time = time == null && !claim && twelve(i) >= 0 ? new Time(i + 1, twelve(i), true) : time;
        return time == null ? null : new Read(time.to(), Figure.Kind.CLOCK, time.minutes(), time.exact() ? Figure.EXACT : "");
    }

    /** 5:30, 17:30, 5 p.m., 9.50 p.m., "at 4.35", "4.35 the next morning". */
    private Time ofDigits(int i) {
        String text = row.get(i).text();
        boolean dotted = DOTTED.matcher(text).matches();
        if (!dotted && text.length() > 2) {
            return null;
        }
        int dot = text.indexOf('.');
        int minutes = HOUR * Integer.parseInt(dotted ? text.substring(0, dot) : text) + (dotted ? Integer.parseInt(text.substring(dot + 1)) : 0);
        boolean colon = !dotted && row.is(i + 1, ":") && row.isJoined(i + 1) && row.isJoined(i + 2)
                && row.is(i + 2, Token.Kind.NUMBER) && row.get(i + 2).text().length() == 2;
        minutes += colon ? Integer.parseInt(row.get(i + 2).text()) : 0;
        int to = colon ? i + 3 : i + 1;
        boolean told = DayHalf.isTold(row, to) || colon
                || dotted && (!DayHalf.part(row, to).isEmpty() || AT.contains(row.lower(i - 1)) && isAlone(to));
        return told && minutes < DAY ? DayHalf.of(row, to, minutes) : null;
    }

    private Time ofWords(int i, NumberWords.Read number) {
        if (row.is(i, "a") && !row.is(i + 1, "quarter")) {
            return null;
        }
        int hour = hour(i);
        if (hour >= 0 && DayHalf.isTold(row, i + 1)) {
            return DayHalf.of(row, i + 1, hour);
        }
        return hour == NOON && twelve(i + 1) >= 0 ? new Time(i + 2, twelve(i + 1), true) : beside(i, number);
    }

    /** So long before or after an hour: "twenty past nine", "ten minutes to ten", "half past six". */
    private Time beside(int i, NumberWords.Read number) {
        int at = row.is(i, "a") ? i + 1 : i;
        boolean quarter = row.is(at, "quarter");
        boolean half = at == i && row.is(at, "half");
        NumberWords.Read read = quarter || half || at > i ? null : number;
        int minutes = quarter ? QUARTER : half ? HALF : read == null || read.ordinal() || read.value() >= HALF ? 0 : (int) read.value();
        int joint = quarter || half ? at + 1 : read == null ? i : read.to();
        boolean named = row.is(joint, "minutes") || row.is(joint, "minute");
        joint += named ? 1 : 0;
        boolean past = row.is(joint, "past") || !half && row.is(joint, "after");
        boolean to = !half && (row.is(joint, "to") || row.is(joint, "before"));
        if (minutes == 0 || !past && !to || !quarter && !half && !named && minutes % FIVE != 0) {
            return null;
        }
        int of = hour(joint + 1);
        if (of < 0) {
            return null;
        }
        // "Five to ten" is a range as well, and "five minutes after nine women" no time
        boolean sure = quarter || row.is(joint, "past") || row.is(joint, "to") && minutes * HOUR >= of && of > 0;
        if (!sure && !(isAlone(joint + 2) && (named || POINT.contains(row.lower(i - 1))))) {
            return null;
        }
        int sum = Math.floorMod(of + (past ? minutes : -minutes), DAY);
        return twelve(joint + 1) >= 0 ? new Time(joint + 2, sum, true)
                // Ten to one is after twelve
                : DayHalf.of(row, joint + 2, sum < HOUR ? sum + NOON : sum);
    }

    /** The minutes after midnight of noon or midnight, or -1. */
    private int twelve(int i) {
        return !TWELVES.contains(row.lower(i)) ? -1 : row.is(i, "midnight") ? 0 : NOON;
    }

    /** The minutes of a full hour of twelve, of noon or of midnight, or -1. */
    private int hour(int i) {
        if (!row.has(i)) {
            return -1;
        }
        if (twelve(i) >= 0) {
            return twelve(i);
        }
        NumberWords.Read read = NumberWords.read(row.tokens(), i);
        boolean hour = read != null && !read.ordinal() && read.to() == i + 1 && read.value() >= 1 && read.value() <= HOURS && read.value() % 1 == 0;
        return hour ? (int) read.value() * HOUR : -1;
    }

    /** Whether nothing follows that a number before it could count. */
    private boolean isAlone(int i) {
        return !row.has(i) || row.is(i, Token.Kind.SIGN) && !row.is(i, "%") && !row.is(i, "°") && !row.isHyphen(i)
                || stops.contains(row.lower(i)) && !row.is(i, "of");
    }
}
