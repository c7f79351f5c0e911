package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Site;
import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.date.Dates;
import explainer.figure.Figures;
import explainer.source.Edtf;
import explainer.source.NamedDay;
import explainer.source.Passage;
import explainer.text.Phrases;
import explainer.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date of a claim is one that no cited passage gives, or it is more precise than the passage gives it. */
public final class DateSupported implements Rule {

    private static final int FAR = 100;
    private static final Pattern APPOSED = Pattern.compile("(?:,| \\(|:| -| \u2013| \u2014)? ?(?:on |in )?(?:the )?");
    /** "No letter came before 2020" and "letters came after 2020" say the same. */
    private static final Set<String> NOT = Set.of("no", "not", "never", "none", "nobody", "nothing", "without", "neither", "nor");

    @Override
    public String id() {
        return "date-supported";
    }

    @Override
    public String summary() {
        return "A date stands in no cited passage, or is more precise than there, and is not marked as derived.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Map<String, Facts> facts = Facts.of(site);
        Phrases<NamedDay> days = days(site);
        DayParts parts = new DayParts();
        Beside beside = new Beside(parts, facts);
        Figures figures = new Figures();
        CalledByDate called = new CalledByDate(site, facts);
        return (document, sink) -> {
            Timeline timeline = new Timeline(document);
            Set<Passage> cited = new HashSet<>();
            Derivation page = Derivation.ofPage(document, figures);
            for (Statement statement : Statement.of(site, document)) {
                if (statement.claim().block().kind() == Block.Kind.CODE) {
                    continue;
                }
                if (statement.claim().field().equals("when")) {
                    if (Edtf.tryParse(statement.claim().text()).filter(page::allows).isEmpty()) {
                        EventDate.check(beside.ofNote(document.header().value("when_note"), statement), facts, sink);
                    }
                    continue;
                }
                statement.passages().forEach(p -> timeline.passage(facts.get(p.id())));
                Derivation derivation = Derivation.of(statement.claim(), figures);
                boolean sound = true;
                astray(statement, timeline, facts, sink);
                List<Told> all = told(statement, days);
                for (Told told : all) {
                    sink.count("dates", 1);
                    boolean fine = told.named != null ? isCarried(told.named, statement, facts)
                            : isCarried(told.mention, beside.of(told.mention, statement), apposed(told.mention, all, statement), timeline, facts)
                                    || statement.claim().inHeader() && page.allows(told.mention);
                    timeline.told(told.mention, statement.claim().block());
                    if (fine && !Seasons.fits(told.mention, statement, facts) && !derivation.allows(told.mention)) {
                        season(told.mention, statement, sink);
                    }
                    if (!fine && !derivation.allows(told.mention) && !called.is(told.mention, statement) && !Exempt.at(site, document, statement, told.mention.start())) {
                        report(told, statement, facts, sink);
                        sound = false;
                    }
                }
                if (sound) {
                    unused(statement, derivation, sink);
                }
                parts.check(statement, cited, sink);
            }
        };
    }

    /** A date of a claim; {@code named} is the record's phrase for it, or null. */
    private record Told(DateMention mention, NamedDay named) {
    }

    /** The phrases of all records that stand for a day. */
    static Phrases<NamedDay> days(Site site) {
        Phrases<NamedDay> days = new Phrases<>(false);
        site.records().forEach(record -> record.days().forEach(day -> days.add(day.phrase(), day)));
        return days;
    }

    /** What a shift counts in, as the table of units names it. */
    static String unit(DateMention mention) {
        return mention.unit().name().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    private static List<Told> told(Statement statement, Phrases<NamedDay> days) {
        String text = statement.claim().text();
        List<Told> told = new ArrayList<>();
        BitSet named = new BitSet();
        List<Token> tokens = statement.tokens();
        for (Phrases.Match<NamedDay> match : days.in(tokens)) {
            int start = tokens.get(match.from()).start();
            int end = tokens.get(match.to() - 1).end();
            NamedDay day = match.values().get(0);
            named.set(start, end);
            told.add(new Told(new DateMention(start, end, text.substring(start, end), Kind.DATE, day.date().earliest().getYear(),
                    day.date().earliest().getMonthValue(), day.date().earliest().getDayOfMonth(), null,
                    DateMention.Link.NONE, false), day));
        }
        Dates.in(text, tokens).stream().filter(m -> named.get(m.start(), m.end()).isEmpty()).forEach(m -> told.add(new Told(m, null)));
        told.sort(Comparator.comparingInt(each -> each.mention.start()));
        return told;
    }

    private static boolean isCarried(NamedDay day, Statement statement, Map<String, Facts> facts) {
        return dates(statement, facts).stream().anyMatch(date -> date.supports(day.date()));
    }

    /** A date that a mark leads to has to be told. */
    private static void unused(Statement statement, Derivation derivation, Sink sink) {
        List<DateMention> told = derivation.computed().isEmpty() ? List.of() : Dates.in(statement.claim().text(), statement.tokens());
        if (derivation.computed().stream().anyMatch(date -> told.stream().noneMatch(m -> m.isCarriedBy(date)
                || m.kind() == Kind.SHIFT && derivation.allows(m)))) {
            sink.report(statement.claim(), 0, "the mark “derived” comes to " + Statement.some(derivation.computed().stream()
                    .map(Edtf::words).toList(), "") + ", which these words do not say", "Write the date that the note leads to.");
        }
    }

    private static void season(DateMention mention, Statement statement, Sink sink) {
        sink.report(statement.claim(), mention.start(), "“" + Seasons.before(statement.claim().text(), mention) + "” is no season of "
                + mention.text() + " in " + statement.where(), "Say what the passage says of the season, or leave it out.");
    }

    private static void astray(Statement statement, Timeline timeline, Map<String, Facts> facts, Sink sink) {
        Seasons.astray(statement, timeline.last(), facts).ifPresent(phrase -> sink.report(statement.claim(), phrase.start(), "“"
                + phrase.group().replaceFirst("[,.;]$", "") + "” leads to no date of " + statement.where() + " (there: "
                + Statement.some(dates(statement, facts).stream().map(Edtf::words).toList(), "no date") + ")",
                "Count from the date that the page has told last, or write the season’s year."));
    }

    /** The date that a statement sets beside a shift: "a week later, on 21 March", "on 21 March, a week later". */
    private static Optional<DateMention> apposed(DateMention shift, List<Told> all, Statement statement) {
        String text = statement.claim().text();
        return shift.kind() != Kind.SHIFT ? Optional.empty() : all.stream().map(Told::mention).filter(date -> date.kind() == Kind.DATE
                && Math.abs(date.start() - shift.end()) < FAR && (date.start() > shift.end() && APPOSED.matcher(text.substring(shift.end(), date.start())).matches()
                        || date.end() < shift.start() && text.substring(date.end(), shift.start()).equals(", "))).findFirst();
    }

    /** "Two years after 2019" counts from the date that follows it and does not lead there. */
    private static boolean isAnchored(DateMention shift, Statement statement) {
        return (shift.text().endsWith("after") || shift.text().endsWith("before")) && statement.claim().text().startsWith(" ", shift.end());
    }

    private static boolean isCarried(DateMention mention, Statement statement, Optional<DateMention> apposed, Timeline timeline,
                                     Map<String, Facts> facts) {
        List<Facts> cited = statement.passages().stream().map(p -> facts.get(p.id())).toList();
        return switch (mention.kind()) {
            case UNCLEAR, IMPOSSIBLE -> false;
            case SHIFT -> timeline.reaches(mention, cited, date -> isAnchored(mention, statement) || apposed.isEmpty() || apposed.get().isCarriedBy(date), statement.claim().block())
                    || cited.stream().anyMatch(f -> Timeline.says(f, mention));
            case FROM_NOW -> timeline.now(mention).filter(m -> carries(statement, cited, m)).isPresent();
            default -> carries(statement, cited, mention);
        };
    }

    private static boolean carries(Statement statement, List<Facts> cited, DateMention mention) {
        boolean year = mention.kind() == Kind.DATE && mention.month() == 0;
        MonthPart part = MonthPart.before(statement.claim().text(), mention);
        String text = statement.claim().text();
        if (cited.stream().anyMatch(f -> turns(mention, text, f)) && cited.stream().noneMatch(f -> !turns(mention, text, f)
                && f.dates().stream().anyMatch(mention::isCarriedBy))) {
            return false;
        }
        return cited.stream().anyMatch(f -> f.dates().stream().anyMatch(date -> mention.isCarriedBy(date) && part.has(date))
                || f.mentions().stream().anyMatch(m -> m.kind() == mention.kind() && m.year() == 0 && mention.year() == 0
                        && (m.isPoint() || mention.link() != DateMention.Link.AT)
                        && m.month() == mention.month() && (mention.day() == 0 ? part.has(m.day()) : m.day() == mention.day()))
                || year && (f.words().contains(Integer.toString(mention.year()))
                        || f.figures().stream().anyMatch(n -> n.value() == mention.year())));
    }

    /** Whether a passage says "before" such a date, and nothing else of it, where a claim says "after", or the other way round. */
    private static boolean turns(DateMention mention, String text, Facts facts) {
        DateMention.Link other = mention.link() == DateMention.Link.BEFORE ? DateMention.Link.AFTER
                : mention.link() == DateMention.Link.AFTER ? DateMention.Link.BEFORE : null;
        List<DateMention> same = other == null ? List.of() : facts.mentions().stream().filter(m -> m.kind() == mention.kind()
                && m.year() == mention.year() && m.month() == mention.month() && m.day() == mention.day()).toList();
        return !same.isEmpty() && same.stream().allMatch(m -> m.link() == other)
                && denies(Token.of(text.substring(Math.max(0, mention.start() - FAR), Math.min(text.length(), mention.end() + FAR)))
                        .stream().map(Token::lower)) == denies(facts.words().stream().map(word -> word.toLowerCase(Locale.ROOT)));
    }

    private static boolean denies(Stream<String> words) {
        return words.anyMatch(NOT::contains);
    }

    /** The dates of the passages that a statement rests on. */
    static List<Edtf> dates(Statement statement, Map<String, Facts> facts) {
        return statement.passages().stream().flatMap(p -> facts.get(p.id()).dates().stream()).toList();
    }

    private static void report(Told told, Statement statement, Map<String, Facts> facts, Sink sink) {
        DateMention mention = told.mention;
        List<Edtf> dates = dates(statement, facts);
        String has = Statement.some(dates.stream().map(Edtf::words).toList(), "no date");
        String message = switch (mention.kind()) {
            case UNCLEAR -> "does not say which of its numbers is the month";
            case IMPOSSIBLE -> "is no day of the calendar";
            case DATE, DECADE, CENTURY -> told.named == null && mention.edtf().isPresent() ? EventDate.wrong(mention.edtf().get(), statement, dates)
                    : (told.named == null ? "" : "stands for " + told.named.date().words() + ", which ")
                            + "is no date of " + statement.where() + " (there: " + has + ")";
            default -> "leads to no date of " + statement.where() + " (there: " + has + ")";
        };
        boolean style = mention.kind() == Kind.UNCLEAR || mention.kind() == Kind.IMPOSSIBLE;
        boolean marked = statement.claim().has(Citation.Mark.DERIVED);
        sink.report(statement.claim(), mention.start(), "“" + mention.text() + "” " + message
                        + (marked && !style ? ", nor what its mark “derived” comes to" : ""),
                style ? "Write the month as a word: 25 February 2022."
                        : "Write the date as exactly as the passage gives it and no more, or cite the passage that gives it; if you "
                        + "worked it out, mark it: \"derived: how\".");
    }
}
