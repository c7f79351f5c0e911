package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How often, or for how long each time: "two times a month" is no number of a passage that has two times a week. */
final class Rates {

    private static final int NEAR = 40;
    private static final Pattern PER =
            Pattern.compile("(?i)^(?:[ -][\\p{L}-]+){0,2}? (?:(?:an?|per|each|every) )?(hour|day|night|week|month|year|hourly|daily|nightly|weekly"
                    + "|monthly|yearly|annually)\\b");
    private static final Pattern SPAN = Pattern.compile("(?i)(?:an?|per|each|every) \\p{L}+$|ly$");
    private static final Map<String, String> ADVERBS = Map.of("hourly", "hour", "daily", "day", "nightly", "night", "weekly", "week", "monthly", "month",
            "yearly", "year", "annually", "year");
    private static final Figures FIGURES = new Figures();

    private Rates() {
    }

    /** Whether a number of a claim is told for each span that a passage tells it for, or one of the two tells none. */
    static boolean keep(Figure figure, Statement statement) {
        String told = figure.kind() == Figure.Kind.COUNT ? span(statement.claim().text(), figure) : "";
        if (told.isEmpty()) {
            return true;
        }
        Set<String> spans = new HashSet<>();
        for (Passage passage : statement.passages()) {
            Stream.concat(Stream.of(passage.gist()), passage.figures().stream()).forEach(text -> FIGURES.inSource(text, at -> false).stream()
                    .filter(f -> f.supports(figure)).map(f -> span(text, f)).filter(span -> !span.isEmpty()).forEach(spans::add));
        }
        return spans.isEmpty() || spans.contains(told);
    }

    /** The span that follows a number, "a week" or "weekly" as "week"; or "". */
    private static String span(String text, Figure figure) {
        Matcher matcher = PER.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)));
        if (!matcher.find() || !SPAN.matcher(matcher.group()).find()) {
            return "";
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        return ADVERBS.getOrDefault(word, word);
    }
}
