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
import explainer.source.Entity;
import explainer.source.NamedDay;
import explainer.source.Passage;
import explainer.text.Phrases;
import explainer.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
        Names names = new Names(site.records().stream().flatMap(r -> r.entities().stream()).toList());
        Phrases<NamedDay> days = DateSupported.days(site);
        return (document, sink) -> {
            for (Statement statement : Statement.of(site, document)) {
                if (statement.claim().field().equals("when") || statement.claim().block().kind() == Block.Kind.CODE) {
                    continue;
                }
                unexplained(statement, sink);
                List<Figure> found = figures.inClaim(statement.claim().text(), hidden(statement, facts, names, days)::get);
                sink.count("figures", found.size());
                Derivation derivation = Derivation.of(statement.claim(), figures);
                for (Figure figure : found) {
                    if (!isSupported(figure, statement, facts) && !derivation.allows(figure)
                            && !Exempt.at(site, document, statement, figure.start())) {
                        report(figure, statement, facts, sink);
                    }
                }
            }
        };
    }

    /** Dates are another rule's, and so are numbers that are part of a name which the passages have. */
    private static BitSet hidden(Statement statement, Map<String, Facts> facts, Names names, Phrases<NamedDay> days) {
        String text = statement.claim().text();
        BitSet hidden = new BitSet();
        for (DateMention date : Dates.in(text)) {
            hidden.set(date.start(), date.end());
        }
        List<Token> tokens = Token.of(text);
        days.in(tokens).forEach(m -> hidden.set(tokens.get(m.from()).start(), tokens.get(m.to() - 1).end()));
        for (Mention name : names.in(text)) {
            boolean named = name.fallback().isEmpty() && statement.passages().stream()
                    .anyMatch(p -> name.entities().stream().map(Entity::id).anyMatch(facts.get(p.id()).entities()::contains));
            if (named && name.entities().stream().noneMatch(e -> e.kind().equals("group"))) {
                hidden.set(name.start(), name.end());
            }
        }
        return hidden;
    }

    static boolean isSupported(Figure figure, Statement statement, Map<String, Facts> facts) {
        return statement.passages().stream().flatMap(p -> facts.get(p.id()).figures().stream()).anyMatch(f -> f.supports(figure));
    }

    private static void unexplained(Statement statement, Sink sink) {
        boolean bare = statement.claim().citations().stream()
                .anyMatch(c -> c.mark() == Citation.Mark.DERIVED && c.note().isBlank());
        if (bare) {
            sink.report(statement.claim(), 0, "the mark “derived” does not say how the number was reached",
                    "Say it after the colon: \"derived: 24 February minus 21 February\".");
        }
    }

    private static void report(Figure figure, Statement statement, Map<String, Facts> facts, Sink sink) {
        List<String> has = statement.passages().stream()
                .flatMap(p -> p.figures().isEmpty() ? texts(facts.get(p.id())) : p.figures().stream()).toList();
        boolean marked = statement.claim().has(Citation.Mark.DERIVED);
        sink.report(statement.claim(), figure.start(), "“" + figure.text() + "” is no number of " + statement.where()
                        + (marked ? ", nor what its mark “derived” comes to" : "")
                        + " (there: " + Statement.some(has, "no number") + ")",
                "Write the passage's number, or cite the passage that has it"
                        + elsewhere(figure, statement, facts) + "; if you worked it out, mark it: \"derived: how\".");
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
