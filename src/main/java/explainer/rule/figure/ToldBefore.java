package explainer.rule.figure;

import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Site;
import explainer.figure.Figure;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import explainer.source.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that point back: "the nine leaves" where another passage of the page counts nine leaves, and "the two", "two of
 * them" of two who are told of.
 */
public final class ToldBefore {

    private static final int NEAR = 12;
    private static final Pattern THE = Pattern.compile("(?i)(?<!\\p{L})(?:the|these|those) $");
    private static final Pattern OF_THEM = Pattern.compile(" of (?:them|these|those)(?!\\p{L})");
    /** What follows "the two" where no noun does. */
    private static final Pattern ALONE = Pattern.compile("(?i) (?:is|are|was|were|has|have|had|did|do|say|says|said|will|would|could|never"
            + "|contradict|disagree|differ)(?!\\p{L})|[.,;:?]|$");
    /** What follows "the fourth" where no noun does. */
    private static final Pattern LAST = Pattern.compile("(?i) (?:is|are|was|were|has|had|did|does|says|said|will|would|could|never|open|alone|too"
            + "|also)(?!\\p{L})|[.,;:?]|$");
    private static final Pattern PAIR = Pattern.compile("(?i)(?<!\\p{L})(?:neither|either|both|each other|one another)(?!\\p{L})");

    private final Site site;
    private final Map<String, Facts> facts;
    private final Map<String, String> kinds = new HashMap<>();

    /**
     * For the statements of a site.
     *
     * @param facts those of all passages, by id
     */
    public ToldBefore(Site site, Map<String, Facts> facts) {
        this.site = site;
        this.facts = facts;
        site.records().forEach(record -> record.entities().forEach(entity -> kinds.putIfAbsent(entity.id(), entity.kind())));
    }

    /** Whether a number of a statement points back to what the page, or the statement's passages, tell of as many. */
    boolean has(Figure figure, Statement statement, Document document) {
        String text = statement.claim().text();
        if (figure.value() < 2 || figure.kind() != Figure.Kind.COUNT) {
            return false;
        }
        boolean the = THE.matcher(text.substring(Math.max(0, figure.start() - NEAR), figure.start())).find();
        boolean them = OF_THEM.matcher(text).region(figure.end(), text.length()).lookingAt();
        if ((the || them) && isOfSpeakers(figure, statement.passages(), !them)) {
            return true;
        }
        if (statement.claim().has(Citation.Mark.EDITOR)) {
            return false;
        }
        if (figure.value() == 2 && (them || the && ALONE.matcher(text).region(figure.end(), text.length()).lookingAt())) {
            return isOfTwo(statement.passages());
        }
        return the && !figure.noun().isEmpty() && Statement.cited(site, document).stream().map(passage -> facts.get(passage.id()))
                .flatMap(each -> each.figures().stream()).anyMatch(f -> f.kind() == Figure.Kind.COUNT && f.supports(figure)
                        && f.noun().equals(figure.noun()));
    }

    /** Whether "the fourth" may well be one more than those that the page counts, or the last of them. */
    public boolean mayFollow(Figure figure, Statement statement, Document document) {
        return figure.kind() == Figure.Kind.ORDINAL && figure.value() > 2 && isLast(figure, statement.claim().text())
                && (isOfPage(figure.value(), document) || isOfPage(figure.value() - 1, document));
    }

    private static boolean isLast(Figure figure, String text) {
        return THE.matcher(text.substring(Math.max(0, figure.start() - NEAR), figure.start())).find()
                && LAST.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** Whether a passage of the page counts so many. */
    private boolean isOfPage(double count, Document document) {
        return Statement.cited(site, document).stream().map(passage -> facts.get(passage.id())).flatMap(each -> each.figures().stream())
                .anyMatch(f -> f.kind() == Figure.Kind.COUNT && (f.unit().equals("person") || f.unit().equals(Figure.OTHER)) && f.value() == count);
    }

    /** "The two ministers contradict each other", "two of them": as many speak under their names, and no passage counts ministers. */
    private boolean isOfSpeakers(Figure figure, List<Passage> passages, boolean noun) {
        return (!noun || !figure.noun().isEmpty()) && passages.stream()
                .filter(passage -> passage.voice().filter(Voice.NAMED::equals).isPresent()).map(Passage::who).distinct().count() == figure.value()
                && passages.stream().flatMap(passage -> facts.get(passage.id()).figures().stream()).noneMatch(f -> f.nouns().contains(figure.noun()));
    }

    /** Whether passages tell of two people or two voices, and count nobody. */
    private boolean isOfTwo(List<Passage> passages) {
        boolean counted = passages.stream().flatMap(passage -> facts.get(passage.id()).figures().stream())
                .anyMatch(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals("person"));
        return !counted && (passages.stream().map(Passage::who).distinct().count() > 1
                || passages.stream().anyMatch(passage -> PAIR.matcher(passage.gist()).find())
                || passages.stream().flatMap(passage -> passage.entities().stream()).filter(id -> "person".equals(kinds.get(id)))
                        .collect(Collectors.toSet()).size() == 2);
    }
}
