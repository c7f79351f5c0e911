package explainer.rule.figure;

import explainer.content.Document;
import explainer.figure.Figure;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a number of a statement is borne out.
 *
 * @param statement  the statement
 * @param document   whose it is
 * @param facts      those of all passages, by id
 * @param has        the numbers of its passages, and those that its marks count
 * @param found      its own numbers
 * @param derivation what its marks come to
 * @param page       what all marks of the page come to
 */
public record Carrying(Statement statement, Document document, Map<String, Facts> facts, List<Figure> has, List<Figure> found, Derivation derivation,
                       Derivation page) {

    /** Whether a number is one that the passages have, that the text counts or that the site worked out, and told as it is there. */
    public boolean carries(Figure figure, CountedHere here, ToldBefore toldBefore) {
        boolean derived = derivation.allows(figure, found) || NumberTold.rounds(figure, statement, derivation.figures());
        boolean same = derived || isCarried(figure) || isTold(figure) || here.counts(figure, statement, document, found, has)
                || toldBefore.has(figure, statement, document)
                || statement.claim().inHeader() && page.figures().stream().anyMatch(f -> f.supports(figure) && isSameThing(f, figure));
        boolean bound = same && (Bounds.keep(figure, statement, has) || derived && !Bounds.turned(figure, statement, derivation.figures()));
        return (bound || OtherTerms.nearly(figure, statement, facts) || ClockTold.told(figure, statement, has) || NumberTold.rounds(figure, statement, has))
                && !Slips.in(statement, figure, found) && Partitive.fits(figure, statement) && Rates.keep(figure, statement)
                && Sides.keep(figure, statement);
    }

    private boolean isTold(Figure figure) {
        return NumberTold.enumerates(figure, statement, has) || NumberTold.begins(figure, statement, has) || NumberTold.isQuarter(figure, statement, facts)
                || NumberTold.isDay(figure, statement, facts) || InWords.told(figure, statement, has) || OtherTerms.told(figure, statement, has, facts);
    }

    /** Where the passages count the same thing, it is their number of it that counts, not one of something else. */
    private boolean isCarried(Figure figure) {
        List<Figure> same = figure.kind() == Figure.Kind.COUNT && figure.unit().equals(Figure.OTHER) && !isOfWhom(figure) ? has.stream()
                .filter(f -> f.kind() == Figure.Kind.COUNT && f.nouns().contains(figure.noun())).toList() : List.of();
        return (same.isEmpty() ? has : same).stream().anyMatch(f -> f.supports(figure));
    }

    /** "One of the two says". */
    private boolean isOfWhom(Figure figure) {
        String before = statement.claim().text().substring(0, figure.start());
        return NumberTold.SAYING.contains(figure.noun()) && (before.endsWith(" of the ") || before.endsWith(" of these "));
    }

    private static boolean isSameThing(Figure a, Figure b) {
        return !b.noun().isEmpty() && a.nouns().contains(b.noun())
                || !a.unit().isEmpty() && !a.unit().equals(Figure.OTHER) && a.unit().equals(b.unit());
    }
}
