package explainer.text;

/**
 * The letters and digits that nearly all of a text is of, told without Unicode's tables: texts are split into words very
 * often. Who splits one takes its characters out of the string first, since a string looks up its own form for each.
 */
final class Ascii {

    private Ascii() {
    }

    static boolean isLetter(char c) {
        return isLower(c) || c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }
}
