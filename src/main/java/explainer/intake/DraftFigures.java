package explainer.intake;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.text.Token;
import explainer.text.WordList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** The numbers of a passage as the record writes them: digits, and what they count. */
final class DraftFigures {

    private static final int MOST_WORDS = 2;

    private final Figures figures = new Figures();
    private final Set<String> stops = Set.copyOf(WordList.load("small-words").entries());

    /**
     * What one passage has.
     *
     * @param written those in digits
     * @param loose   the words of the others
     */
    record Of(List<String> written, List<String> loose) {
    }

    /** @param hidden which offsets belong to a date or a name */
    Of in(String text, IntPredicate hidden) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        for (Figure figure : figures.inClaim(text, hidden)) {
            String digits = digits(figure, text);
            // What is written has to carry what was read: the check will go by it
            boolean carries = !digits.isEmpty() && figures.inSource(digits, offset -> false).stream().anyMatch(made -> made.supports(figure));
            if (carries) {
                written.add(digits);
            } else {
                loose.add(figure.text());
            }
        }
        return new Of(List.copyOf(written), List.copyOf(loose));
    }

    private String digits(Figure figure, String text) {
        String number = text.substring(figure.start(), figure.end());
        String sign = figure.start() > 0 && "$€£¥₽₴".indexOf(text.charAt(figure.start() - 1)) >= 0 ? text.substring(figure.start() - 1, figure.start()) : "";
        boolean whole = figure.value() == Math.rint(figure.value());
        return switch (figure.kind()) {
            case VAGUE -> "";
            case AGE -> "their " + number;
            // The full stop of "a.m." is not the sentence's
            case CLOCK -> number + (number.endsWith(".m") && text.startsWith(".", figure.end()) ? "." : after(text, figure.end(), 1));
            case ORDINAL -> (Character.isDigit(number.charAt(0)) ? number : ordinal((long) figure.value())) + after(text, figure.end(), MOST_WORDS);
            case COUNT -> Character.isDigit(number.charAt(0)) ? sign + number + after(text, figure.end(), MOST_WORDS)
                    : whole && figure.value() < 1e15 ? format(figure.value()) + after(text, figure.end(), MOST_WORDS) : "";
        };
    }

    private static String format(double value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    private static String ordinal(long value) {
        long last = value % 10;
        boolean teen = value % 100 / 10 == 1;
        return value + (teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }

    /** The words that follow, up to a small word or a sign; the hyphen of "eight-hour" parts like a space. */
    private String after(String text, int end, int most) {
        StringBuilder words = new StringBuilder();
        int taken = 0;
        List<Token> tokens = Token.of(text.substring(end, Math.min(text.length(), end + 80)));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isHyphen() && token.start() == 0) {
                continue;
            }
            if (token.is("%")) {
                return "%";
            }
            if (token.kind() != Token.Kind.WORD || stops.contains(token.lower()) || taken == most) {
                break;
            }
            // "re" of "re-election" is half a word
            boolean half = i + 1 < tokens.size() && tokens.get(i + 1).isHyphen() && !tokens.get(i + 1).spaced();
            if (half) {
                break;
            }
            words.append(' ').append(token.text());
            taken++;
            if (token.lower().matches(".*s|people|men|women")) {
                break;
            }
        }
        return words.toString();
    }
}
