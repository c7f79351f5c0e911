package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the numbers of a text count, by the words that follow them: a unit of the table, a noun, a word it has not. */
final class CountedThings {

    private static final Set<String> POINTING = Set.of("these", "those", "the", "its", "his", "her", "their");
    /** How many words after a number are looked at for what it counts. */
    private static final int NEAR = 3;

    private final TokenRow row;
    private final boolean claim;
    private final Map<String, String> units;
    private final Set<String> stops;

    CountedThings(FigureText in) {
        row = in.row();
        claim = in.claim();
        units = in.tables().units();
        stops = in.tables().stops();
    }

    /** What the number before a token counts, as {@link Figure#unit}; a range takes the unit of its end. */
    String unit(int i) {
        int after = row.is(i, "%") || row.is(i, "°") ? i : afterRange(i);
        if (row.is(after, "%")) {
            return "percent";
        }
        if (row.is(after, "°")) {
            return "degree";
        }
        if (row.is(after, "per") && row.is(after + 1, "cent")) {
            return "percent";
        }
        int at = row.isTied(after) ? after + 1 : after;
        for (int k = at; k < at + 2; k++) {
            if (!isNoun(k)) {
                return k == at ? "" : Figure.OTHER;
            }
            if (!known(k).isEmpty()) {
                return known(k);
            }
        }
        return Figure.OTHER;
    }

    /** The same, with "" for a word that the table has not. */
    String knownUnit(int i) {
        String unit = unit(i);
        return unit.equals(Figure.OTHER) ? "" : unit;
    }

    /** What is parted by a fraction before a token: "half an hour", "three quarters of a century"; or "". */
    String parted(int i) {
        int article = row.is(i, "of") ? i + 1 : i;
        return row.is(article, "an") || row.is(article, "a") ? known(article + 1) : "";
    }

    /** The unit that a token itself is a word for, or "". */
    String known(int i) {
        return row.has(i) ? units.getOrDefault(row.get(i).lower(), "") : "";
    }

    /** The plurals among the words after a number, or after the range it begins, without their s: an adjective is none. */
    List<String> nouns(int i) {
        return nouns(i, false);
    }

    /**
     * The same.
     *
     * @param single whether the word after the number, which is no plural, is one as well: of a source's "1 place"
     */
    List<String> nouns(int i, boolean single) {
        List<String> nouns = new ArrayList<>();
        int at = afterRange(i);
        // Of a source's "two of these patients" the patients are counted
        at += !claim && row.is(at, "of") && POINTING.contains(row.lower(at + 1)) ? 2 : 0;
        at += row.isTied(at) ? 1 : 0;
        for (int end = at + NEAR; at < end && isNoun(at); at++) {
            String word = row.lower(at);
            if (single && nouns.isEmpty()) {
                nouns.add(word);
            } else if (isPlural(at)) {
                nouns.add(singular(at));
            }
        }
        return nouns;
    }

    /** Whether a token is a word that can be counted: none of the small ones. */
    boolean isNoun(int i) {
        return row.is(i, Token.Kind.WORD) && !stops.contains(row.get(i).lower());
    }

    boolean isPlural(int i) {
        String word = row.lower(i);
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    /** A plural without its s. */
    String singular(int i) {
        return row.lower(i).substring(0, row.lower(i).length() - 1);
    }

    /** Up to which offset a figure is shown that is followed by a token and ends at an offset: with a unit of the table. */
    int shownTo(int i, int end) {
        if (row.isHyphen(i) && !known(i + 1).isEmpty()) {
            return row.get(i + 1).end();
        }
        return !known(i).isEmpty() || row.is(i, "%") ? row.get(i).end() : end;
    }

    /** After the other end of a range ("12 to 15", "two or three") whose first end stands before a token, or that token. */
    private int afterRange(int i) {
        boolean range = row.isTied(i) || row.is(i, "to") || row.is(i, "or") || row.is(i, "and");
        NumberWords.Read read = !range || !row.has(i + 1) || row.is(i + 1, "a") ? null : NumberWords.read(row.tokens(), i + 1);
        return read == null ? i : read.to();
    }
}
