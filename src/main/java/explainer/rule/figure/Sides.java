package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On which side a number is: "81 for it, 88 against" is no vote that a passage has the other way round. */
final class Sides {

    private static final int NEAR = 40;
    private static final Pattern SIDE = Pattern.compile("(?i)^(?: (?!for|against|in|to|and)[\\p{L}-]+){0,2} (for|against|in favou?r)\\b");
    private static final Figures FIGURES = new Figures();

    private Sides() {
    }

    /** Whether a number of a claim stands on no side, or on the one that a passage has it on, or where no passage says which. */
    static boolean keep(Figure figure, Statement statement) {
        String told = figure.kind() == Figure.Kind.COUNT ? side(statement.claim().text(), figure) : "";
        if (told.isEmpty()) {
            return true;
        }
        boolean against = told.equals("against");
        Set<Boolean> sides = new HashSet<>();
        for (Passage passage : statement.passages()) {
            Stream.concat(Stream.of(passage.gist()), passage.figures().stream()).filter(text -> text.contains("against"))
                    .forEach(text -> FIGURES.inSource(text, at -> false).stream().filter(f -> f.supports(figure))
                            .map(f -> side(text, f)).filter(side -> !side.isEmpty()).forEach(side -> sides.add(side.equals("against"))));
        }
        // "88 rooms for guests" takes no side
        return sides.isEmpty() || sides.contains(against) || !statement.claim().text().contains("against");
    }

    private static String side(String text, Figure figure) {
        Matcher matcher = SIDE.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
