package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose age a number is: "Ruth Hale, who is 26" of a passage with "Tom Brandt, 26" is another's. */
public final class Ages {

    /** What stands between a name and an age. */
    private static final Pattern JOINT = Pattern.compile("(?:, | \\(|, (?:now |then )?aged |,? (?:who )?(?:is|was) (?:now |then )?(?:aged )?)");
    private static final Pattern ENDS = Pattern.compile("(?:, | \\(|aged | is | was | now | then )$");
    private static final int NEAR = 25;
    private static final int WINDOW = 100;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 115;

    private final Figures figures = new Figures();
    private final Names names;

    /** Ages stand beside these names. */
    public Ages(Names names) {
        this.names = names;
    }

    /** Whether a number of a statement is no age, or may be that of the one it is told of. */
    public boolean fit(Figure figure, Statement statement) {
        String text = statement.claim().text();
        if (!isAge(figure, text)) {
            return true;
        }
        // What stands next to it, and not the whole text: one of nothing but ages would be read once for each
        int from = Math.max(0, figure.start() - WINDOW);
        String near = text.substring(from, figure.start());
        Set<String> whose = ENDS.matcher(near).find() ? whose(near, names.in(near), figure.start() - from) : Set.of();
        if (whose.isEmpty()) {
            return true;
        }
        boolean others = false;
        for (Passage passage : statement.passages()) {
            String gist = passage.gist();
            List<Mention> mentions = names.in(gist);
            for (Figure f : figures.inSource(gist, at -> false)) {
                Set<String> its = f.value() == figure.value() && isAge(f, gist) ? whose(gist, mentions, f.start()) : Set.of();
                if (its.stream().anyMatch(whose::contains)) {
                    return true;
                }
                others |= !its.isEmpty();
            }
        }
        return !others;
    }

    private static boolean isAge(Figure figure, String text) {
        return figure.kind() == Figure.Kind.COUNT && figure.value() >= YOUNGEST && figure.value() <= OLDEST
                && (figure.unit().isEmpty() || figure.unit().equals("year") && text.startsWith(" old", figure.start() + figure.text().length()));
    }

    /** The people whom a number follows as their age. */
    private static Set<String> whose(String text, List<Mention> mentions, int at) {
        return mentions.stream().filter(mention -> mention.end() < at && at - mention.end() < NEAR
                        && JOINT.matcher(text.substring(mention.end(), at)).matches())
                .flatMap(mention -> mention.entities().stream()).filter(entity -> entity.kind().equals("person")).map(Entity::id).collect(Collectors.toSet());
    }
}
