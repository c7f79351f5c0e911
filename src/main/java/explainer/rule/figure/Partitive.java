package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of those told before: "two of these had been there for weeks", where the passage says it of one of those. */
final class Partitive {

    private static final Pattern OF_THEM = Pattern.compile("(?i) of (?:these|those|them)\\b(?! \\p{Ll}+s\\b)");
    private static final Pattern IN_GIST = Pattern.compile("(?i)\\b([\\p{L}\\d-]+) of (?:these|those|them)\\b");
    private static final Figures FIGURES = new Figures();

    private Partitive() {
    }

    /** Whether a number of a claim is not such a one, or a share, or as many as a passage says, or no passage says any. */
    static boolean fits(Figure figure, Statement statement) {
        String text = statement.claim().text();
        if (figure.kind() != Figure.Kind.COUNT || figure.value() < 1 || !OF_THEM.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return true;
        }
        Set<Double> values = new HashSet<>();
        for (Passage passage : statement.passages()) {
            Matcher matcher = IN_GIST.matcher(passage.gist());
            while (matcher.find()) {
                FIGURES.inSource(matcher.group(1), at -> false).forEach(found -> values.add(found.value()));
            }
        }
        return values.isEmpty() || values.contains(figure.value());
    }
}
