package explainer.rule;

import explainer.figure.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers that a claim puts in words of its own: "four in the afternoon" for 4 p.m., "half a century" for 50 years. */
final class InWords {

    private static final Pattern HOUR = Pattern.compile("(?i)^(?: o['’]clock)? (?:in the (morning|afternoon|evening)|at (night))\\b");
    private static final Pattern HALF = Pattern.compile("(?i)^ an? (century|decade|dozen)\\b");
    private static final Map<String, Integer> WHOLE = Map.of("century", 100, "decade", 10, "dozen", 12);
    private static final int NOON = 12;
    private static final int MINUTES = 60;
    private static final double PART = 0.5;

    private InWords() {
    }

    /** Whether the passages have what a number and the words after it come to. */
    static boolean told(Figure figure, Statement statement, List<Figure> has) {
        String after = statement.claim().text().substring(figure.end());
        Matcher hour = HOUR.matcher(after);
        if (figure.value() >= 1 && figure.value() <= NOON && hour.find()) {
            boolean late = hour.group(1) == null ? figure.value() > NOON / 2 : !hour.group(1).equalsIgnoreCase("morning");
            double minutes = (figure.value() % NOON + (late && figure.value() < NOON ? NOON : 0)) * MINUTES;
            return has.stream().anyMatch(f -> f.kind() == Figure.Kind.CLOCK && f.value() == minutes);
        }
        Matcher half = HALF.matcher(after);
        return figure.value() == PART && half.find() && has.stream().anyMatch(f -> f.kind() == Figure.Kind.COUNT
                && f.value() == PART * WHOLE.get(half.group(1).toLowerCase(Locale.ROOT))
                && (half.group(1).equalsIgnoreCase("dozen") || f.unit().equals("year")));
    }
}
