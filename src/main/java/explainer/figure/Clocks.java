package explainer.figure;

import explainer.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Times of the day, in digits and in words: "5:30 p.m.", "9.50 p.m.", "twenty past nine in the evening", "a quarter to
 * ten", "eleven o'clock". A bare hour ("at nine") is none: it may count something.
 */
final class Clocks {

    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;
    private static final int DAY = 24 * HOUR;
    private static final int HOURS = 12;
    private static final int HALF = 30;
    private static final int QUARTER = 15;
    private static final int FIVE = 5;
    /** Before this hour "at night" is after midnight. */
    private static final int SMALL_HOURS = 6 * HOUR;
    private static final Pattern DOTTED = Pattern.compile("[012]?\\d\\.[0-5]\\d");
    private static final Set<String> AT = Set.of("at", "by", "until", "till", "since", "from", "before", "after", "around", "past", "between");
    private static final Set<String> POINT = Set.of("at", "by", "until", "till", "since", "before");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
    /** What may stand between a time and its part of the day: "on the", "the next", "that", "on Friday". */
    private static final Set<String> BETWEEN = Set.of("in", "at", "on", "the", "that", "this", "next", "following", "same", "last", "early", "late",
            "local", "time", "sharp", "each", "every", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int FAR = 4;
    /** The hours that have a name. */
    static final Set<String> TWELVES = Set.of("noon", "midday", "midnight");

    private final Set<String> stops;

    /**
     * A reader.
     *
     * @param stops the words that end what a number counts
     */
    Clocks(Set<String> stops) {
        this.stops = stops;
    }

    /**
     * A time read from a row of tokens.
     *
     * @param to      index after its last token, without the part of the day
     * @param minutes after midnight, of the first half of the day unless the words tell which
     * @param exact   whether they do
     */
    record Read(int to, double minutes, boolean exact) {
    }

    /** The time that starts at a token, or null. */
    Read read(List<Token> tokens, int i) {
        Read digits = tokens.get(i).kind() == Token.Kind.NUMBER ? ofDigits(tokens, i) : null;
        return digits == null ? ofWords(tokens, i) : digits;
    }

    /** 5:30, 17:30, 5 p.m., 9.50 p.m., "at 4.35", "4.35 the next morning". */
    private Read ofDigits(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        boolean dotted = DOTTED.matcher(text).matches();
        if (!dotted && text.length() > 2) {
            return null;
        }
        int dot = text.indexOf('.');
        int minutes = HOUR * Integer.parseInt(dotted ? text.substring(0, dot) : text) + (dotted ? Integer.parseInt(text.substring(dot + 1)) : 0);
        boolean colon = !dotted && is(tokens, i + 1, ":") && i + 2 < tokens.size() && !tokens.get(i + 1).spaced() && !tokens.get(i + 2).spaced()
                && tokens.get(i + 2).kind() == Token.Kind.NUMBER && tokens.get(i + 2).text().length() == 2;
        minutes += colon ? Integer.parseInt(tokens.get(i + 2).text()) : 0;
        int to = colon ? i + 3 : i + 1;
        boolean told = half(tokens, to) > to || oclock(tokens, to) > to || colon
                || dotted && (!part(tokens, to).isEmpty() || AT.contains(before(tokens, i)) && isAlone(tokens, to));
        return told && minutes < DAY ? ended(tokens, to, minutes) : null;
    }

    /** "Twenty past nine", "ten minutes to ten", "half past six", "eleven o'clock". */
    private Read ofWords(List<Token> tokens, int i) {
        if (is(tokens, i, "a") && !is(tokens, i + 1, "quarter")) {
            return null;
        }
        int hour = hour(tokens, i);
        if (hour >= 0 && (oclock(tokens, i + 1) > i + 1 || half(tokens, i + 1) > i + 1)) {
            return ended(tokens, i + 1, hour);
        }
        if (hour == NOON && i + 1 < tokens.size() && twelve(tokens.get(i + 1)) >= 0) {
            return new Read(i + 2, twelve(tokens.get(i + 1)), true);
        }
        int at = is(tokens, i, "a") ? i + 1 : i;
        boolean quarter = is(tokens, at, "quarter");
        boolean half = at == i && is(tokens, at, "half");
        NumberWords.Read read = quarter || half || at > i ? null : NumberWords.read(tokens, i);
        int minutes = quarter ? QUARTER : half ? HALF : read == null || read.ordinal() || read.value() >= HALF ? 0 : (int) read.value();
        int joint = quarter || half ? at + 1 : read == null ? i : read.to();
        boolean named = is(tokens, joint, "minutes") || is(tokens, joint, "minute");
        joint += named ? 1 : 0;
        boolean past = is(tokens, joint, "past") || !half && is(tokens, joint, "after");
        boolean to = !half && (is(tokens, joint, "to") || is(tokens, joint, "before"));
        int of = hour(tokens, joint + 1);
        if (minutes == 0 || of < 0 || !past && !to || !quarter && !half && !named && minutes % FIVE != 0) {
            return null;
        }
        // "Five to ten" is a range as well, and "five minutes after nine women" no time
        boolean sure = quarter || is(tokens, joint, "past") || to && is(tokens, joint, "to") && minutes * HOUR >= of && of > 0;
        boolean alone = isAlone(tokens, joint + 2);
        if (!sure && !(alone && (named || POINT.contains(before(tokens, i))))) {
            return null;
        }
        int sum = Math.floorMod(of + (past ? minutes : -minutes), DAY);
        return TWELVES.contains(tokens.get(joint + 1).lower()) ? new Read(joint + 2, sum, true)
                // Ten to one is after twelve
                : ended(tokens, joint + 2, sum < HOUR ? sum + NOON : sum);
    }

    /** With what follows: o'clock, a.m., the part of the day. */
    private static Read ended(List<Token> tokens, int from, int minutes) {
        int to = oclock(tokens, from);
        int end = half(tokens, to);
        boolean open = minutes >= HOUR && minutes < NOON + HOUR;
        if (end > to) {
            boolean late = is(tokens, to, "p") || is(tokens, to, "pm");
            return new Read(end, late ? late(minutes, open) : early(minutes, open), true);
        }
        String part = part(tokens, to);
        if (part.isEmpty() || !open) {
            return new Read(to, minutes, !open);
        }
        boolean late = part.equals("night") ? minutes % NOON >= SMALL_HOURS : !part.equals("morning");
        return new Read(to, late ? late(minutes, true) : early(minutes, true), true);
    }

    private static int late(int minutes, boolean open) {
        return open && minutes < NOON ? minutes + NOON : minutes;
    }

    private static int early(int minutes, boolean open) {
        return open && minutes >= NOON ? minutes - NOON : minutes;
    }

    /** The minutes after midnight of noon or midnight, or -1. */
    static int twelve(Token token) {
        return !TWELVES.contains(token.lower()) ? -1 : token.is("midnight") ? 0 : NOON;
    }

    /** The minutes of a full hour of twelve, of noon or of midnight, or -1. */
    private static int hour(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return -1;
        }
        if (twelve(tokens.get(i)) >= 0) {
            return twelve(tokens.get(i));
        }
        NumberWords.Read read = NumberWords.read(tokens, i);
        boolean hour = read != null && !read.ordinal() && read.to() == i + 1 && read.value() >= 1 && read.value() <= HOURS && read.value() % 1 == 0;
        return hour ? (int) read.value() * HOUR : -1;
    }

    /** After "o'clock" at a token, or the token itself. */
    private static int oclock(List<Token> tokens, int i) {
        return is(tokens, i, "o") && i + 2 < tokens.size() && tokens.get(i + 1).isApostrophe() && is(tokens, i + 2, "clock") ? i + 3 : i;
    }

    /** After "a.m." or "p.m." at a token, with or without full stops, or the token itself. */
    private static int half(List<Token> tokens, int i) {
        if (is(tokens, i, "am") || is(tokens, i, "pm")) {
            return i + 1;
        }
        return (is(tokens, i, "a") || is(tokens, i, "p")) && is(tokens, i + 1, ".") && is(tokens, i + 2, "m") ? i + 3 : i;
    }

    /** The part of the day that follows a time: "in the evening", "the next morning", "at night"; or "". */
    static String part(List<Token> tokens, int i) {
        int to = Math.min(tokens.size(), i + FAR + 1);
        for (int k = i; k < to; k++) {
            String word = tokens.get(k).lower();
            if (PARTS.contains(word)) {
                return k > i ? word : "";
            }
            if (!BETWEEN.contains(word)) {
                return "";
            }
        }
        return "";
    }

    /** Whether nothing follows that a number before it could count. */
    private boolean isAlone(List<Token> tokens, int i) {
        return i >= tokens.size() || tokens.get(i).kind() == Token.Kind.SIGN && !tokens.get(i).is("%") && !tokens.get(i).is("°") && !tokens.get(i).isHyphen()
                || stops.contains(tokens.get(i).lower()) && !tokens.get(i).is("of");
    }

    private static String before(List<Token> tokens, int i) {
        return i == 0 ? "" : tokens.get(i - 1).lower();
    }

    private static boolean is(List<Token> tokens, int i, String form) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(form);
    }
}
