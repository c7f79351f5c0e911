package explainer.figure;

import explainer.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English number words: "twenty-one", "two hundred and forty thousand", "a dozen", "3 million", "twenty-first". */
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();
    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "dozen", 12.0,
            "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12, "bn", 1e9, "mn", 1e6, "tn", 1e12);
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> DECADES = new HashMap<>();

    static {
        String[] small = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        String[] first = {"zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"};
        for (int i = 0; i < small.length; i++) {
            SMALL.put(small[i], i);
            ORDINALS.put(i < first.length ? first[i] : small[i].equals("twelve") ? "twelfth" : small[i] + "th", i);
        }
        for (int i = 0; i < tens.length; i++) {
            TENS.put(tens[i], 20 + 10 * i);
            ORDINALS.put(tens[i].replaceFirst("y$", "ieth"), 20 + 10 * i);
            DECADES.put(tens[i].replaceFirst("y$", "ies"), 20 + 10 * i);
        }
        ORDINALS.put("hundredth", 100);
        ORDINALS.put("thousandth", 1000);
    }

    private NumberWords() {
    }

    /**
     * A number read from a row of tokens.
     *
     * @param to      index after its last token
     * @param value   its value
     * @param ordinal whether it says which in a row
     */
    record Read(int to, double value, boolean ordinal) {
    }

    /** Whether a word is a number by itself. */
    static boolean isNumber(Token token) {
        return SMALL.containsKey(token.lower()) || TENS.containsKey(token.lower());
    }

    /** Whether a word multiplies the number before it. */
    static boolean isScale(Token token) {
        return SCALES.containsKey(token.lower());
    }

    /** What a word multiplies the number before it by, 1 for most. */
    static double scale(Token token) {
        return token == null ? 1 : SCALES.getOrDefault(token.lower(), 1.0);
    }

    /** Where the ten years of a word begin, "sixties" at 60; 0 for other words. */
    static int decade(Token token) {
        return DECADES.getOrDefault(token.lower(), 0);
    }

    /** Whether a word says which in a row. */
    static boolean isOrdinal(Token token) {
        return ORDINALS.containsKey(token.lower());
    }

    /** The number that starts at a token, or null. */
    static Read read(List<Token> tokens, int start) {
        int i = start;
        double total = 0;
        double group = 0;
        boolean any = false;
        boolean ten = false;
        boolean closed = false;
        if (i + 1 < tokens.size() && (tokens.get(i).is("a") || tokens.get(i).is("an"))
                && isScale(tokens.get(i + 1))) {
            group = 1;
            any = true;
            i++;
        }
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int at = i;
            if (any && token.isHyphen() && !token.spaced() && i + 1 < tokens.size() && !tokens.get(i + 1).spaced()
                    || any && token.is("and") && group % 100 == 0 && group + total > 0 && i + 1 < tokens.size()
                    && (isNumber(tokens.get(i + 1)))) {
                at = i + 1;
                token = tokens.get(at);
            }
            String word = token.lower();
            boolean fresh = !any || group % 100 == 0 && !closed;
            if (token.kind() == Token.Kind.NUMBER && !any) {
                group = value(token);
                any = true;
                closed = true;
            } else if (SMALL.containsKey(word) && (fresh || ten && SMALL.get(word) > 0 && SMALL.get(word) < 10)) {
                group += SMALL.get(word);
                any = true;
                ten = false;
                closed = true;
            } else if (TENS.containsKey(word) && fresh) {
                group += TENS.get(word);
                any = true;
                ten = true;
                closed = true;
            } else if (SCALES.containsKey(word) && any && group > 0) {
                double scale = SCALES.get(word);
                if (scale < 1000) {
                    group *= scale;
                } else {
                    total += group * scale;
                    group = 0;
                }
                ten = false;
                closed = false;
            } else if (ORDINALS.containsKey(word) && any && ten && ORDINALS.get(word) < 10) {
                return new Read(at + 1, total + group + ORDINALS.get(word), true);
            } else {
                break;
            }
            i = at + 1;
        }
        return any ? new Read(i, total + group, false) : null;
    }

    /** The value of a word that says which in a row. */
    static int ordinal(Token token) {
        return ORDINALS.get(token.lower());
    }

    /** The value of a token of digits; one too long for a number is infinite and equals nothing. */
    static double value(Token token) {
        try {
            return Double.parseDouble(token.text());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
