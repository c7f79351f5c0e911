package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of the day that a claim tells less exactly than its passage, or in fewer words: "at nine", "four in the
 * afternoon", "shortly before ten" of 9:50 p.m., "after nine" of 9:20 p.m.
 */
final class ClockTold {

    private static final int NEAR = 40;
    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;
    private static final int DAY = 24 * HOUR;
    private static final int HOURS = 12;
    /** How far "shortly before" and "about" reach, in minutes. */
    private static final int SHORTLY = 20;
    private static final int ABOUT = 15;
    private static final int QUARTER = 15;
    private static final int FIVE = 5;
    private static final String SOME = "(shortly|just|a (?:little|bit)|not long|soon|moments|(?:a few )?minutes) ";
    private static final String HEDGED = "(?:about |around |roughly |approximately )?";
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:" + SOME + ")?(?<!\\p{L})(?:before|by) " + HEDGED + "$");
    private static final Pattern AFTER = Pattern.compile("(?i)(?:" + SOME + ")?(?<!\\p{L})(?:after|past) " + HEDGED + "$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)(?<!\\p{L})between (?:([\\p{L}\\d:.]+ )and )?" + HEDGED + "$");
    private static final Pattern NEARLY = Pattern.compile("(?i)(?<!\\p{L})(?:almost|nearly|close to|towards?) $");
    private static final Pattern ROUGHLY = Pattern.compile("(?i)(?<!\\p{L})(?:about|around|roughly|approximately|circa) $");
    /** What stands before an hour that is told without more words: "at nine", "from nine to five", "between nine and ten". */
    private static final Pattern HOUR_AT =
            Pattern.compile("(?i)(?<!\\p{L})(?:at|by|until|till|since|from|before|after|past|around|about|towards?|between|almost|nearly"
                    + "|(?:from|between) [\\p{L}\\d:.]+ (?:to|and|until|till)) " + HEDGED + "$");

    private ClockTold() {
    }

    /** Whether a passage has a time that a number of a claim may stand for. */
    static boolean told(Figure figure, Statement statement, List<Figure> has) {
        if (has.stream().noneMatch(f -> f.kind() == Figure.Kind.CLOCK)) {
            return false;
        }
        String text = statement.claim().text();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        boolean clock = figure.kind() == Figure.Kind.CLOCK;
        String part = clock ? "" : Figures.partOfDay(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)));
        if (!clock && !(figure.kind() == Figure.Kind.COUNT && figure.value() % 1 == 0 && figure.value() >= 1 && figure.value() <= HOURS
                && (!part.isEmpty() || figure.unit().isEmpty() && HOUR_AT.matcher(before).find()))) {
            return false;
        }
        int minutes = clock ? (int) figure.value() : (int) figure.value() * HOUR % NOON;
        boolean exact = clock ? figure.unit().equals(Figure.EXACT) : !part.isEmpty();
        boolean late = part.equals("night") ? minutes >= NOON / 2 : !part.isEmpty() && !part.equals("morning");
        int at = late && !clock ? minutes + NOON : minutes;
        return has.stream().filter(f -> f.kind() == Figure.Kind.CLOCK)
                .anyMatch(f -> fits(before, at, (int) f.value(), exact && f.unit().equals(Figure.EXACT)));
    }

    /** Whether a time is as the words before another one say: at it, before it, after it. */
    private static boolean fits(String before, int claimed, int time, boolean exact) {
        int circle = exact ? DAY : NOON;
        int after = Math.floorMod(time - claimed, circle);
        int until = Math.floorMod(claimed - time, circle);
        Matcher earlier = BEFORE.matcher(before);
        if (earlier.find()) {
            return until == 0 || until <= (earlier.group(1) == null ? HOUR - 1 : SHORTLY);
        }
        Matcher later = AFTER.matcher(before);
        if (later.find()) {
            return after == 0 || after <= (later.group(1) == null ? HOUR - 1 : SHORTLY);
        }
        Matcher between = BETWEEN.matcher(before);
        if (between.find()) {
            return (between.group(1) == null ? after : until) < HOUR;
        }
        int loose = claimed % QUARTER == 0 ? ABOUT : claimed % FIVE == 0 ? FIVE - 1 : 0;
        if (NEARLY.matcher(before).find()) {
            return until <= loose;
        }
        return Math.min(after, until) <= (ROUGHLY.matcher(before).find() ? loose : 0);
    }
}
