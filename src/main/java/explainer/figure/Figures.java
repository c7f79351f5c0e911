package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Finds the numbers of a text. Of a claim it leaves out what counts nothing: "one of them", "no one", "at first", "second
 * thoughts". Of a source it takes them all, since there they can only carry more. Immutable.
 */
public final class Figures {

    private final FigureTables tables;

    /** With the tool's own tables. */
    public Figures() {
        tables = FigureTables.load();
    }

    /**
     * The numbers of a claim.
     *
     * @param hidden which offsets belong to something else: a date, a name, a verified quotation
     */
    public List<Figure> inClaim(String text, IntPredicate hidden) {
        return inClaim(text, Token.of(text), hidden, noun -> false);
    }

    /**
     * The numbers of a claim.
     *
     * @param tokens  the tokens of the text
     * @param counted whether its passages count something, as {@link Figure#noun}
     */
    public List<Figure> inClaim(String text, List<Token> tokens, IntPredicate hidden, Predicate<String> counted) {
        return new FigureScan(text, new FigureText(new TokenRow(tokens), true, hidden, counted, tables)).run();
    }

    /** The numbers of a source's words. */
    public List<Figure> inSource(String text, IntPredicate hidden) {
        return new FigureScan(text, new FigureText(new TokenRow(Token.of(text)), false, hidden, noun -> false, tables)).run();
    }

    /** The part of the day that a text begins with, as said of a time before it: "in the evening", "the next morning"; or "". */
    public static String partOfDay(String text) {
        return DayHalf.part(new TokenRow(Token.of(text)), 0);
    }
}
