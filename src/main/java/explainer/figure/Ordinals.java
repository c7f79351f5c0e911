package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which in a row: "the second", "twenty-first", 21st. Of a claim not "at first", "the first changes", "second, he left",
 * "a second"; "every third pound" is one in three.
 */
final class Ordinals implements FigureReader {

    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "its", "their", "our", "s", "a", "this");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> EACH = Set.of("a", "per", "each", "every");

    private final TokenRow row;
    private final boolean claim;
    private final Predicate<String> counted;
    private final CountedThings things;

    Ordinals(FigureText in, CountedThings things) {
        row = in.row();
        claim = in.claim();
        counted = in.counted();
        this.things = things;
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        if (number == null) {
            return NumberWords.isOrdinal(row.get(i)) ? ofWord(i) : null;
        }
        if (number.ordinal()) {
            return Read.ordinal(number.to(), number.value());
        }
        int to = number.to();
        boolean ending = row.is(i, Token.Kind.NUMBER) && to == i + 1 && row.isJoined(to) && ENDINGS.contains(row.lower(to));
        return ending ? Read.ordinal(to + 1, number.value()) : null;
    }

    private Read ofWord(int i) {
        boolean noun = things.isNoun(i + 1) || row.isTied(i + 1);
        int value = NumberWords.ordinal(row.get(i));
        if (claim && (row.is(i, "first") && !isOneOfRow(i, noun) || isAdverb(i) || isTime(i, noun))) {
            return null;
        }
        return row.is(i - 1, "every") && noun && value >= Shares.LEAST_WHOLE ? Read.count(i + 1, 1.0 / value, "") : Read.ordinal(i + 1, value);
    }

    /** "The first changes" are the earliest ones; the first talks of several are these and no others. */
    private boolean isOneOfRow(int i, boolean noun) {
        boolean earliest = noun && things.isPlural(i + 1) && !counted.test(things.singular(i + 1));
        return !earliest && noun && DETERMINERS.contains(row.lower(i - 1));
    }

    /** "Second, he left" counts arguments. */
    private boolean isAdverb(int i) {
        return row.is(i + 1, ",") && (i == 0 || row.is(i - 1, Token.Kind.SIGN));
    }

    /** "A second", "per second". */
    private boolean isTime(int i, boolean noun) {
        return row.is(i, "second") && !noun && EACH.contains(row.lower(i - 1));
    }
}
