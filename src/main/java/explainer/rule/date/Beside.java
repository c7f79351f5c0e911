package explainer.rule.date;

import explainer.date.DateMention;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands beside a date and says whose date it is: the evening of a day is a day of the passages that tell of an
 * evening, the spring of a year a year of those that tell of a spring, and 10 p.m. on a day a day of those that have the
 * time. Where no passage with a date has it, all of them may carry the date.
 */
public final class Beside {

    private static final int NEAR = 40;
    /** What may stand between a time and its day. */
    private static final Pattern JOINT = Pattern.compile("(?i),? ?(?:(?:on|in|at|of|the|night|evening|morning|afternoon) ){0,5}");

    private final DayParts parts;
    private final Map<String, Facts> facts;
    private final Figures figures = new Figures();

    /** For passages of these facts, by id. */
    public Beside(DayParts parts, Map<String, Facts> facts) {
        this.parts = parts;
        this.facts = facts;
    }

    /** A statement with those of its passages that may carry one of its dates. */
    public Statement of(DateMention mention, Statement statement) {
        if (mention.kind() != DateMention.Kind.DATE) {
            return statement;
        }
        String text = statement.claim().text();
        if (mention.day() == 0) {
            String season = Seasons.before(text, mention);
            return season.isEmpty() ? statement : narrowed(statement, Seasons.naming(season, statement.passages()));
        }
        Statement narrowed = narrowed(statement, parts.saying(parts.carriersBefore(text, mention.start()), statement.passages()));
        return atTime(text, mention, narrowed);
    }

    /** The same for the date of an event and what its note says of it. */
    public Statement ofNote(String note, Statement statement) {
        if (note.isEmpty()) {
            return statement;
        }
        List<Figure> times = times(note);
        Statement narrowed = narrowed(statement, parts.saying(parts.carriers(note), statement.passages()));
        return times.size() == 1 ? withTime(times.get(0), narrowed) : narrowed;
    }

    private Statement atTime(String text, DateMention mention, Statement statement) {
        int from = Math.max(0, mention.start() - NEAR);
        int to = Math.min(text.length(), mention.end() + NEAR);
        if (statement.passages().size() < 2 || text.substring(from, to).indexOf("m.") < 0 && text.substring(from, to).indexOf(':') < 0) {
            return statement;
        }
        String before = text.substring(from, mention.start());
        String after = text.substring(mention.end(), to);
        return times(before).stream().filter(time -> joins(before.substring(time.end())))
                .findFirst().or(() -> times(after).stream().filter(time -> joins(after.substring(0, time.start()))).findFirst())
                .map(time -> withTime(time, statement)).orElse(statement);
    }

    private static boolean joins(String between) {
        return JOINT.matcher(between.replaceFirst("^\\.", "")).matches();
    }

    private Statement withTime(Figure time, Statement statement) {
        return narrowed(statement, statement.passages().stream()
                .filter(p -> facts.get(p.id()).figures().stream().anyMatch(figure -> figure.supports(time))).toList());
    }

    private List<Figure> times(String text) {
        return figures.inSource(text, at -> false).stream().filter(figure -> figure.kind() == Figure.Kind.CLOCK).toList();
    }

    private Statement narrowed(Statement statement, List<Passage> to) {
        List<Passage> dated = to.stream().filter(p -> !facts.get(p.id()).dates().isEmpty()).toList();
        return dated.isEmpty() ? statement : statement.on(dated);
    }
}
