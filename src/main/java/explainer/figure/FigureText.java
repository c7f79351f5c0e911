package explainer.figure;

import explainer.text.TokenRow;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A text whose numbers are read.
 *
 * @param row     its tokens
 * @param claim   whether it is a claim, of which is left out what counts nothing, and not the words of a source
 * @param hidden  which offsets belong to something else
 * @param counted whether the passages of a claim count something, as {@link Figure#noun}
 * @param tables  the word lists
 */
record FigureText(TokenRow row, boolean claim, IntPredicate hidden, Predicate<String> counted, FigureTables tables) {
}
