package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Site;
import explainer.date.DateMention;
import explainer.date.Dates;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.date.DateOfClaim;
import explainer.rule.figure.Ages;
import explainer.rule.figure.Carrying;
import explainer.rule.figure.CountedHere;
import explainer.rule.figure.Derivation;
import explainer.rule.figure.NumberTold;
import explainer.rule.figure.OtherSpan;
import explainer.rule.figure.Slips;
import explainer.rule.figure.ToldBefore;
import explainer.rule.figure.SmallCounts;
import explainer.rule.name.NamedPeople;
import explainer.rule.support.Exempt;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.rule.support.Statements;
import explainer.source.Entity;
import explainer.source.NamedDay;
import explainer.source.Passage;
import explainer.text.Phrases;
import explainer.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** A number of a claim, in digits or words, is one that no cited passage has and that is not marked as computed. */
public final class FigureSupported implements Rule {

    @Override
    public String id() {
        return "figure-supported";
    }

    @Override
    public String summary() {
        return "A number stands in no cited passage and is not marked as derived.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Map<String, Facts> facts = Facts.of(site);
        Figures figures = new Figures();
        Names names = NamedPeople.names(site);
        Phrases<NamedDay> days = DateOfClaim.days(site);
        Map<String, List<Figure>> subjects = subjects(site, figures);
        Ages ages = new Ages(names);
        CountedHere here = new CountedHere(site, names);
        ToldBefore before = new ToldBefore(site, facts);
        return (document, sink) -> {
            Derivation page = Derivation.ofPage(document, figures);
            for (Statement statement : Statements.of(site, document).cited()) {
                if (statement.claim().field().equals("when") || statement.claim().block().kind() == Block.Kind.CODE) {
                    continue;
                }
                unexplained(statement, sink);
                Derivation derivation = Derivation.of(statement.claim(), figures);
                List<Figure> has = new ArrayList<>(derivation.figures());
                statement.passages().forEach(p -> has.addAll(facts.get(p.id()).figures()));
                IntPredicate hidden = new IntPredicate() {
                    private BitSet offsets;

                    @Override
                    public boolean test(int offset) {
                        offsets = offsets == null ? hidden(statement, facts, names, days) : offsets;
                        return offsets.get(offset);
                    }
                };
                Slips.words(statement).filter(slip -> !Exempt.at(site, document, statement, slip.start()))
                        .ifPresent(slip -> sink.report(statement.claim(), slip.start(), "“" + slip.group() + "” is a slip of the pen",
                                "Write the number that the words round it allow."));
                SmallCounts.wrong(statement, has).filter(count -> !Exempt.at(site, document, statement, count.start()))
                        .ifPresent(count -> sink.report(statement.claim(), count.start(), "“" + count.group() + "” is not how many "
                                + statement.where() + " tells of", "Say of how many the passage tells it."));
                OtherSpan.in(statement).filter(span -> !Exempt.at(site, document, statement, span.start()))
                        .ifPresent(span -> sink.report(statement.claim(), span.start(), "“" + span.group() + "” is no span of "
                                + statement.where(), "Say how long the passage has it."));
                List<Figure> found = figures.inClaim(statement.claim().text(), statement.tokens(), hidden,
                        noun -> has.stream().anyMatch(f -> f.nouns().contains(noun)));
                sink.count("figures", found.size());
                int headed = subject(statement, document, figures, subjects, sink);
                Carrying carrying = new Carrying(statement, document, facts, has, found, derivation, page);
                for (Figure figure : found) {
                    boolean carried = carrying.carries(figure, here, before) && ages.fit(figure, statement);
                    if (!carried && figure.start() != headed && !Exempt.at(site, document, statement, figure.start())) {
                        report(figure, statement, facts, sink, NumberTold.mayBeFirst(figure, statement, has) || before.mayFollow(figure, statement, document));
                    }
                }
            }
        };
    }

    /** Dates are another rule's, and so are numbers that are part of a name which the passages have. */
    private static BitSet hidden(Statement statement, Map<String, Facts> facts, Names names, Phrases<NamedDay> days) {
        String text = statement.claim().text();
        BitSet hidden = new BitSet();
        List<Token> tokens = statement.tokens();
        for (DateMention date : Dates.in(text, tokens)) {
            hidden.set(date.start(), date.end());
        }
        days.in(tokens).forEach(m -> hidden.set(tokens.get(m.from()).start(), tokens.get(m.to() - 1).end()));
        for (Mention name : names.in(text, tokens)) {
            boolean named = name.fallback().isEmpty() && statement.passages().stream()
                    .anyMatch(p -> name.entities().stream().map(Entity::id).anyMatch(facts.get(p.id()).entities()::contains));
            if (named && name.entities().stream().noneMatch(e -> e.kind().equals("group"))) {
                hidden.set(name.start(), name.end());
            }
        }
        return hidden;
    }

    /** The page of a group that the record counts by its name ("Three clerks") is headed by no other number; where that stands, or -1. */
    private static int subject(Statement statement, Document document, Figures figures, Map<String, List<Figure>> subjects,
                                Sink sink) {
        List<Figure> own = document.type().equals("person") && statement.claim().field().equals("title")
                ? subjects.getOrDefault(document.slug(), List.of()) : List.of();
        if (own.isEmpty()) {
            return -1;
        }
        Optional<Figure> wrong = figures.inSource(statement.claim().text(), at -> false).stream()
                .filter(figure -> own.stream().noneMatch(f -> f.supports(figure))).findFirst();
        wrong.ifPresent(figure -> sink.report(statement.claim(), figure.start(), "“" + figure.text() + "” is not how many the "
                + "record has of '" + document.slug() + "' (there: " + own.get(0).text() + ")",
                "Write the number that the record has in the group's name."));
        return wrong.map(Figure::start).orElse(-1);
    }

    private static Map<String, List<Figure>> subjects(Site site, Figures figures) {
        Map<String, List<Figure>> subjects = new HashMap<>();
        site.records().stream().flatMap(r -> r.entities().stream()).filter(e -> e.kind().equals("group"))
                .forEach(e -> subjects.put(e.id(), figures.inSource(e.name(), at -> false)));
        return subjects;
    }

    private static void unexplained(Statement statement, Sink sink) {
        boolean bare = statement.claim().citations().stream()
                .anyMatch(c -> c.mark() == Citation.Mark.DERIVED && c.note().isBlank());
        if (bare) {
            sink.report(statement.claim(), 0, "the mark “derived” does not say how the number was reached",
                    "Say it after the colon: \"derived: 24 February minus 21 February\".");
        }
    }

    /** {@code open}: whether the number may be right all the same. */
    private static void report(Figure figure, Statement statement, Map<String, Facts> facts, Sink sink, boolean open) {
        List<String> has = statement.passages().stream()
                .flatMap(p -> p.figures().isEmpty() ? texts(facts.get(p.id())) : p.figures().stream()).toList();
        boolean marked = statement.claim().has(Citation.Mark.DERIVED);
        String message = "“" + figure.text() + "” is no number of " + statement.where()
                + (marked ? ", nor what its mark “derived” comes to" : "") + " (there: " + Statement.some(has, "no number") + ")";
        String hint = "Write the passage's number, or cite the passage that has it"
                + elsewhere(figure, statement, facts) + "; if you worked it out, mark it: \"derived: how\".";
        if (open) {
            sink.doubt(statement.claim(), figure.start(), message, hint);
        } else {
            sink.report(statement.claim(), figure.start(), message, hint);
        }
    }

    private static Stream<String> texts(Facts facts) {
        return facts.figures().stream().map(Figure::text);
    }

    /** The first passage of the same record that does have the number. */
    private static String elsewhere(Figure figure, Statement statement, Map<String, Facts> facts) {
        String key = statement.passages().stream().map(Passage::key).findFirst().orElse("");
        for (int n = 1; n <= 200; n++) {
            Facts other = facts.get(key + "-" + n);
            if (other != null && other.figures().stream().anyMatch(f -> f.supports(figure))) {
                return " (" + key + "-" + n + " has)";
            }
        }
        return "";
    }
}
