package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.rule.support.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers that a claim puts in words of its own: "half a century" for 50 years. */
final class InWords {

    private static final Pattern HALF = Pattern.compile("(?i)^ an? (century|decade|dozen)\\b");
    private static final Map<String, Integer> WHOLE = Map.of("century", 100, "decade", 10, "dozen", 12);
    private static final double PART = 0.5;

    private InWords() {
    }

    /** Whether the passages have what a number and the words after it come to. */
    static boolean told(Figure figure, Statement statement, List<Figure> has) {
        String after = statement.claim().text().substring(figure.end());
        Matcher half = HALF.matcher(after);
        return figure.value() == PART && half.find() && has.stream().anyMatch(f -> f.kind() == Figure.Kind.COUNT
                && f.value() == PART * WHOLE.get(half.group(1).toLowerCase(Locale.ROOT))
                && (half.group(1).equalsIgnoreCase("dozen") || f.unit().equals("year")));
    }
}
