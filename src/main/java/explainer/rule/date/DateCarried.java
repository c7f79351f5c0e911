package explainer.rule.date;

import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.date.DateMention.Link;
import explainer.date.MonthPart;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.NamedDay;
import explainer.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the passages that a statement rests on give a date of it. */
public final class DateCarried {

    /** "No letter came before 2020" and "letters came after 2020" say the same. */
    private static final Set<String> NOT = Set.of("no", "not", "never", "none", "nobody", "nothing", "without", "neither", "nor");
    /** How far from a date a word is looked for that denies. */
    private static final int FAR = 100;

    private final Statement statement;
    private final String text;
    private final Map<String, Facts> facts;
    private final List<Facts> cited;

    /** For one statement; the facts are those of all passages, by id. */
    public DateCarried(Statement statement, Map<String, Facts> facts) {
        this.statement = statement;
        this.facts = facts;
        text = statement.claim().text();
        cited = statement.passages().stream().map(p -> facts.get(p.id())).toList();
    }

    /** Whether a passage gives the day that a record has a phrase for. */
    public boolean has(NamedDay day) {
        return Facts.dates(statement, facts).stream().anyMatch(date -> date.supports(day.date()));
    }

    /**
     * Whether a passage gives a date, or a shift leads to a date that one gives.
     *
     * @param apposed  the date that stands beside a shift
     * @param timeline what the page told before
     */
    public boolean has(DateMention mention, Optional<DateMention> apposed, Timeline timeline) {
        return switch (mention.kind()) {
            case UNCLEAR, IMPOSSIBLE -> false;
            case SHIFT -> timeline.reaches(mention, cited, date -> isAnchored(mention) || apposed.isEmpty()
                    || apposed.get().isCarriedBy(date), statement.claim().block())
                    || cited.stream().anyMatch(f -> Timeline.says(f, mention));
            case FROM_NOW -> timeline.now(mention).filter(this::has).isPresent();
            default -> has(mention);
        };
    }

    /** "Two years after 2019" counts from the date that follows it and does not lead there. */
    private boolean isAnchored(DateMention shift) {
        return (shift.text().endsWith("after") || shift.text().endsWith("before")) && text.startsWith(" ", shift.end());
    }

    private boolean has(DateMention mention) {
        if (cited.stream().anyMatch(f -> turns(mention, f)) && cited.stream().noneMatch(f -> !turns(mention, f)
                && f.dates().stream().anyMatch(mention::isCarriedBy))) {
            return false;
        }
        boolean year = mention.kind() == Kind.DATE && mention.month() == 0;
        MonthPart part = MonthPart.before(text, mention);
        return cited.stream().anyMatch(f -> f.dates().stream().anyMatch(date -> mention.isCarriedBy(date) && part.has(date))
                || f.mentions().stream().anyMatch(m -> isSameWithoutYear(mention, m, part))
                || year && (f.words().contains(Integer.toString(mention.year()))
                        || f.figures().stream().anyMatch(n -> n.value() == mention.year())));
    }

    private static boolean isSameWithoutYear(DateMention claimed, DateMention given, MonthPart part) {
        return given.kind() == claimed.kind() && given.year() == 0 && claimed.year() == 0 && (given.isPoint() || claimed.link() != Link.AT)
                && given.month() == claimed.month() && (claimed.day() == 0 ? part.has(given.day()) : given.day() == claimed.day());
    }

    /** Whether a passage says "before" such a date, and nothing else of it, where a claim says "after", or the other way round. */
    private boolean turns(DateMention mention, Facts facts) {
        Link other = mention.link() == Link.BEFORE ? Link.AFTER : mention.link() == Link.AFTER ? Link.BEFORE : null;
        List<DateMention> same = other == null ? List.of() : facts.mentions().stream().filter(m -> m.kind() == mention.kind()
                && m.year() == mention.year() && m.month() == mention.month() && m.day() == mention.day()).toList();
        return !same.isEmpty() && same.stream().allMatch(m -> m.link() == other)
                && denies(Token.of(text.substring(Math.max(0, mention.start() - FAR), Math.min(text.length(), mention.end() + FAR)))
                        .stream().map(Token::lower)) == denies(facts.words().stream().map(word -> word.toLowerCase(Locale.ROOT)));
    }

    private static boolean denies(Stream<String> words) {
        return words.anyMatch(NOT::contains);
    }
}
