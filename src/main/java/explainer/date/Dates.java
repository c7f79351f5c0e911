package explainer.date;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.List;

/** Finds the dates of a text, in English, from left to right. Any text gives an answer, in linear time. */
public final class Dates {

    private Dates() {
    }

    /** The dates of a text. */
    public static List<DateMention> in(String text) {
        return in(text, Token.of(text));
    }

    /** The same for a text whose tokens are at hand. */
    public static List<DateMention> in(String text, List<Token> tokens) {
        return new DateScan(text, new DateRow(new TokenRow(tokens))).run();
    }
}
