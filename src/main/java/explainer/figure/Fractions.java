package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of one: "half of", "a third of", "two-thirds", 1/3, ½. */
final class Fractions implements FigureReader {

    private static final Map<String, Integer> PARTS = parts();
    /** The words for a part. */
    static final Set<String> WORDS = PARTS.keySet();
    private static final Map<String, Double> SIGNS = Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);
    /** "More than a third were" is a share, "a third was" may be the third one. */
    private static final Set<String> AMOUNT = Set.of("by", "than", "over", "under", "about", "around", "roughly", "nearly", "almost");
    private static final Set<String> HALVED = Set.of("of", "the", "a", "an", "its", "his", "her", "their", "all");
    /** What a fraction with a stroke may be divided by. */
    private static final int MOST_PARTS = 20;

    private final TokenRow row;
    private final boolean claim;
    private final Set<String> stops;
    private final CountedThings things;

    Fractions(FigureText in, CountedThings things) {
        row = in.row();
        claim = in.claim();
        stops = in.tables().stops();
        this.things = things;
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4));
        List<String> names = List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
        for (String name : names) {
            parts.put(name, names.indexOf(name) + 3);
            parts.put(name + "s", names.indexOf(name) + 3);
        }
        return Map.copyOf(parts);
    }

    /** How many of a part make one: of "third" 3, of other words 0. */
    static int parts(String word) {
        return PARTS.getOrDefault(word, 0);
    }

    /** Whether a token is one sign for a part. */
    static boolean isSign(Token token) {
        return SIGNS.containsKey(token.text());
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        Read slash = slash(i);
        if (slash != null) {
            return slash;
        }
        if (number != null) {
            return several(number);
        }
        if (isSign(row.get(i))) {
            return Read.count(i + 1, SIGNS.get(row.get(i).text()), things.unit(i + 1));
        }
        int parts = parts(row.lower(i));
        return parts > 0 && isPart(i) ? Read.count(i + 1, 1.0 / parts, things.parted(i + 1)) : null;
    }

    /** 1/3, 2/5; 24/7 and 2/5/2021 are none. */
    private Read slash(int i) {
        boolean shape = row.is(i, Token.Kind.NUMBER) && row.is(i + 1, "/") && row.isJoined(i + 1) && row.is(i + 2, Token.Kind.NUMBER)
                && row.isJoined(i + 2) && !row.is(i + 3, "/") && !row.is(i - 1, "/");
        double part = shape ? NumberWords.value(row.get(i)) : 0;
        double whole = shape ? NumberWords.value(row.get(i + 2)) : 0;
        boolean share = part >= 1 && part < whole && whole <= MOST_PARTS;
        return share ? Read.count(i + 3, part / whole, things.knownUnit(i + 3)) : null;
    }

    /** "Two thirds", "two-thirds", "one tenth". */
    private Read several(NumberWords.Read number) {
        int at = row.isTied(number.to()) ? number.to() + 1 : number.to();
        String word = row.lower(at);
        boolean one = row.is(number.to() - 1, "one");
        boolean part = parts(word) > 0 && (word.endsWith("s") || one) && !word.equals("half");
        return part ? Read.count(at + 1, number.value() / parts(word), things.parted(at + 1)) : null;
    }

    /** "half of", "a third of", "a quarter of": not "the other half", "the third of them". */
    private boolean isPart(int i) {
        if (row.is(i, "half")) {
            boolean of = HALVED.contains(row.lower(i + 1))
                    && (i == 0 || !NumberWords.isOrdinal(row.get(i - 1)) && !row.is(i - 1, "other"));
            boolean and = row.is(i - 1, "a") && row.is(i - 2, "and");
            return of || and || !claim;
        }
        boolean ends = !row.has(i + 1) || row.is(i + 1, Token.Kind.SIGN) && !row.isHyphen(i + 1) || stops.contains(row.lower(i + 1));
        return (row.is(i - 1, "a") || row.is(i - 1, "an"))
                && (row.is(i + 1, "of") || ends && (AMOUNT.contains(row.lower(i - 2)) || !claim));
    }
}
