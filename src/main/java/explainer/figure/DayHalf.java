package explainer.figure;

import explainer.text.TokenRow;
import java.util.Set;

/** Which half of the day a time is of, by the words after it: "p.m.", "o'clock in the evening", "at night", "the next morning". */
final class DayHalf {

    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;
    /** Before this hour "at night" is after midnight. */
    private static final int SMALL_HOURS = 6 * HOUR;
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
    /** What may stand between a time and its part of the day: "on the", "the next", "that", "on Friday". */
    private static final Set<String> BETWEEN = Set.of("in", "at", "on", "the", "that", "this", "next", "following", "same", "last", "early", "late",
            "local", "time", "sharp", "each", "every", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int FAR = 4;

    private DayHalf() {
    }

    /**
     * A time with what follows it.
     *
     * @param from    index of the token after it
     * @param minutes after midnight, as if of the first half of the day
     */
    static Clocks.Time of(TokenRow row, int from, int minutes) {
        int to = oclock(row, from);
        int end = meridiem(row, to);
        boolean open = minutes >= HOUR && minutes < NOON + HOUR;
        if (end > to) {
            boolean late = row.is(to, "p") || row.is(to, "pm");
            return new Clocks.Time(end, late ? late(minutes, open) : early(minutes, open), true);
        }
        String part = part(row, to);
        if (part.isEmpty() || !open) {
            return new Clocks.Time(to, minutes, !open);
        }
        boolean late = part.equals("night") ? minutes % NOON >= SMALL_HOURS : !part.equals("morning");
        return new Clocks.Time(to, late ? late(minutes, true) : early(minutes, true), true);
    }

    /** Whether "o'clock", "a.m." or "p.m." stands at a token. */
    static boolean isTold(TokenRow row, int i) {
        return oclock(row, i) > i || meridiem(row, i) > i;
    }

    /** The part of the day that follows a time: "in the evening", "the next morning", "at night"; or "". */
    static String part(TokenRow row, int i) {
        int to = Math.min(row.size(), i + FAR + 1);
        for (int k = i; k < to; k++) {
            String word = row.lower(k);
            if (PARTS.contains(word)) {
                return k > i ? word : "";
            }
            if (!BETWEEN.contains(word)) {
                return "";
            }
        }
        return "";
    }

    private static int late(int minutes, boolean open) {
        return open && minutes < NOON ? minutes + NOON : minutes;
    }

    private static int early(int minutes, boolean open) {
        return open && minutes >= NOON ? minutes - NOON : minutes;
    }

    /** After "o'clock" at a token, or the token itself. */
    private static int oclock(TokenRow row, int i) {
        return row.is(i, "o") && row.isApostrophe(i + 1) && row.is(i + 2, "clock") ? i + 3 : i;
    }

    /** After "a.m." or "p.m." at a token, with or without full stops, or the token itself. */
    private static int meridiem(TokenRow row, int i) {
        if (row.is(i, "am") || row.is(i, "pm")) {
            return i + 1;
        }
        return (row.is(i, "a") || row.is(i, "p")) && row.is(i + 1, ".") && row.is(i + 2, "m") ? i + 3 : i;
    }
}
