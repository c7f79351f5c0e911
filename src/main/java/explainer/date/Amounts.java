package explainer.date;

import explainer.text.Token;
import explainer.text.WordList;
import java.util.Set;

/** Tells a number that counts something from a day or a year: "14 people", "around 2010 bags", "a 2000-page report". */
final class Amounts {

    private static final Set<String> THINGS = Set.of(("people persons men women percent hours hour days weeks months "
            + "minutes seconds years metres meters feet miles km kilometres kilometers euros dollars pounds roubles rubles "
            + "tonnes tons kg times pages").split(" "));
    /** After one of these a number may be an amount. */
    private static final Set<String> ABOUT = Set.of(("about some nearly almost over than least around exactly only "
            + "another roughly approximately").split(" "));
    /** After "around 2010" these begin something new, and are counted by no number: not "around 2010 bags". */
    private static final Set<String> ENDS = Set.copyOf(WordList.load("small-words").entries());
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children");
    private static final int TEN = 10;

    private final DateRow row;

    Amounts(DateRow row) {
        this.row = row;
    }

    /** Whether a token is a word that numbers mostly count. */
    boolean isCounted(int i) {
        return THINGS.contains(row.lower(i));
    }

    /** Whether a token is a word that a number before it could count. */
    boolean isThing(int i) {
        return i < row.size() && row.get(i).kind() == Token.Kind.WORD && !ENDS.contains(row.lower(i));
    }

    /** Whether a token may be the plural that a number counts. */
    boolean isPlural(int i) {
        String word = i < row.size() && !row.get(i).isCapitalised() ? row.lower(i) : "";
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") || PLURALS.contains(word);
    }

    /** Whether a number measures: "2000 miles", "2000 %", "2000-day", "2000-page". */
    boolean isMeasure(int i) {
        boolean tied = row.isHyphen(i + 1) && (TimeUnits.isSingular(row.lower(i + 2)) || row.is(i + 2, "page"));
        return isCounted(i + 1) || row.is(i + 1, "%") || tied;
    }

    /** Whether the word before a number says about how many there are, and plurals follow: "over 2010 bags". */
    boolean isAmount(int i) {
        String before = row.lower(i - 1);
        boolean round = row.number(i) % TEN == 0;
        return ABOUT.contains(before) && !ENDS.contains(row.lower(i + 1))
                && (isPlural(i + 1) || isPlural(i + 2) && (round || !Mentions.ABOUT.contains(before)));
    }
}
