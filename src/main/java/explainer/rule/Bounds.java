package explainer.rule;

import explainer.figure.Figure;
import explainer.source.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** "More than 300" and "fewer than 300" say something else than 300: the passage has to say it too, or have a number that is so. */
final class Bounds {

    private static final int NEAR = 24;
    private static final Pattern ABOVE = Pattern.compile("(?i)(?<!no |not |little )\\b(?:more than|over|above|at least|upwards of|in excess of) (?:[$£€]|an? )?$");
    private static final Pattern BELOW = Pattern.compile("(?i)(?<!no |not |little )\\b(?:less than|fewer than|under|below|at most|nearly|almost) (?:[$£€]|an? )?$");
    private static final Pattern ABOVE_SAID = Pattern.compile("(?i)\\b(?:more|over|above|at least|upwards|excess|exceed\\p{L}*|minimum|plus|several|past)\\b|\\+");
    private static final Pattern BELOW_SAID = Pattern.compile(
            "(?i)\\b(?:less|fewer|under|below|at most|nearly|almost|up to|within|maximum|not quite|only|just|some|about|around|approximately)\\b");

    private Bounds() {
    }

    /** Whether a number of a claim is bound by no word, or by one that a passage has too, or that its numbers bear out. */
    static boolean keep(Figure figure, Statement statement, List<Figure> has) {
        if (figure.kind() != Figure.Kind.COUNT) {
            return true;
        }
        String text = statement.claim().text();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        boolean above = ABOVE.matcher(before).find();
        if (!above && !BELOW.matcher(before).find()) {
            return true;
        }
        Pattern said = above ? ABOVE_SAID : BELOW_SAID;
        return statement.passages().stream().anyMatch(passage -> said.matcher(text(passage)).find())
                || has.stream().filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(figure.unit()))
                        .anyMatch(f -> above ? f.value() > figure.value() : f.value() < figure.value() && f.value() > 0);
    }

    private static String text(Passage passage) {
        StringBuilder text = new StringBuilder(passage.gist());
        passage.figures().forEach(figure -> text.append("; ").append(figure));
        passage.quotes().forEach(quote -> text.append("; ").append(quote.text()));
        return text.toString();
    }
}
