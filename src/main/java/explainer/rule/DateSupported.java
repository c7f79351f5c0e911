package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Site;
import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.date.Dates;
import explainer.figure.Figures;
import explainer.rule.date.Beside;
import explainer.rule.date.CalledByDate;
import explainer.rule.date.DateCarried;
import explainer.rule.date.DateOfClaim;
import explainer.rule.date.DayParts;
import explainer.rule.date.EventDate;
import explainer.rule.date.Seasons;
import explainer.rule.date.SinceWhen;
import explainer.rule.date.Timeline;
import explainer.rule.figure.Derivation;
import explainer.rule.support.Exempt;
import explainer.rule.support.Facts;
import explainer.rule.support.GistIndex;
import explainer.rule.support.Statement;
import explainer.rule.support.Statements;
import explainer.source.Edtf;
import explainer.source.NamedDay;
import explainer.source.Passage;
import explainer.text.Phrases;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A date of a claim is one that no cited passage gives, or it is more precise than the passage gives it. */
public final class DateSupported implements Rule {

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
        Phrases<NamedDay> days = DateOfClaim.days(site);
        DayParts parts = new DayParts(GistIndex.of(site));
        Beside beside = new Beside(parts, facts);
        Figures figures = new Figures();
        SinceWhen since = new SinceWhen(site);
        CalledByDate called = new CalledByDate(site, facts);
        return (document, sink) -> {
            Timeline timeline = new Timeline(document);
            Set<Passage> cited = new HashSet<>();
            Derivation page = Derivation.ofPage(document, figures);
            for (Statement statement : Statements.of(site, document).cited()) {
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
                List<DateOfClaim> all = DateOfClaim.of(statement, days);
                for (DateOfClaim told : all) {
                    DateMention mention = told.mention();
                    sink.count("dates", 1);
                    boolean fine = told.named() != null ? new DateCarried(statement, facts).has(told.named())
                            : new DateCarried(beside.of(mention, statement), facts).has(mention, told.apposed(all, statement.claim().text()), timeline)
                                    || statement.claim().inHeader() && page.allows(mention);
                    timeline.told(mention, statement.claim().block());
                    if (fine && !Seasons.fits(mention, statement, facts) && !derivation.allows(mention)) {
                        season(mention, statement, sink);
                    }
                    if (!fine && !derivation.allows(mention) && !called.is(mention, statement) && !Exempt.at(site, document, statement, mention.start())) {
                        report(told, statement, facts, sink);
                        sound = false;
                    }
                }
                if (sound) {
                    unused(statement, derivation, sink);
                }
                parts.check(statement, cited, sink);
                since.check(statement.claim(), statement.passages(), sink);
            }
        };
    }

    /** A date that a mark leads to has to be told. */
    private static void unused(Statement statement, Derivation derivation, Sink sink) {
        List<Edtf> computed = derivation.computed();
        List<DateMention> told = computed.isEmpty() ? List.of() : Dates.in(statement.claim().text(), statement.tokens());
        if (computed.stream().anyMatch(date -> told.stream().noneMatch(m -> m.isCarriedBy(date)
                || m.kind() == Kind.SHIFT && derivation.allows(m)))) {
            sink.report(statement.claim(), 0, "the mark “derived” comes to " + Statement.some(computed.stream()
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
                + Statement.some(Facts.dates(statement, facts).stream().map(Edtf::words).toList(), "no date") + ")",
                "Count from the date that the page has told last, or write the season’s year."));
    }

    private static void report(DateOfClaim told, Statement statement, Map<String, Facts> facts, Sink sink) {
        DateMention mention = told.mention();
        List<Edtf> dates = Facts.dates(statement, facts);
        String has = Statement.some(dates.stream().map(Edtf::words).toList(), "no date");
        String message = switch (mention.kind()) {
            case UNCLEAR -> "does not say which of its numbers is the month";
            case IMPOSSIBLE -> "is no day of the calendar";
            case DATE, DECADE, CENTURY -> told.named() == null && mention.edtf().isPresent() ? EventDate.wrong(mention.edtf().get(), statement, dates)
                    : (told.named() == null ? "" : "stands for " + told.named().date().words() + ", which ")
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
