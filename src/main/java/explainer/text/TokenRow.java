package explainer.text;

import java.util.List;

/**
 * The tokens of a text in a row, to be asked at any index: before the first and after the last there is nothing, and
 * every question about nothing is answered with no.
 *
 * @param tokens the tokens, in order
 */
public record TokenRow(List<Token> tokens) {

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /** The token at an index; it has to be there. */
    public Token get(int i) {
        return tokens.get(i);
    }

    /** The token at an index, or null. */
    public Token at(int i) {
        return has(i) ? tokens.get(i) : null;
    }

    /** The token at an index in lower case, or "". */
    public String lower(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    /** Whether an index has a token. */
    public boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** Whether this word, whatever its case, or this sign stands at an index. */
    public boolean is(int i, String form) {
        return has(i) && tokens.get(i).is(form);
    }

    /** Whether a token of this kind stands at an index. */
    public boolean is(int i, Token.Kind kind) {
        return has(i) && tokens.get(i).kind() == kind;
    }

    /** Whether a token stands at an index without white space before it. */
    public boolean isJoined(int i) {
        return has(i) && !tokens.get(i).spaced();
    }

    /** Whether a hyphen, or the dash of a range, stands at an index. */
    public boolean isHyphen(int i) {
        return has(i) && tokens.get(i).isHyphen();
    }

    /** Whether a hyphen ties what stands at an index to what stands before it. */
    public boolean isTied(int i) {
        return isHyphen(i) && isJoined(i);
    }

    /** Whether a word with a capital letter stands at an index. */
    public boolean isCapitalised(int i) {
        return has(i) && tokens.get(i).isCapitalised();
    }

    /** Whether an apostrophe stands at an index. */
    public boolean isApostrophe(int i) {
        return has(i) && tokens.get(i).isApostrophe();
    }
}
