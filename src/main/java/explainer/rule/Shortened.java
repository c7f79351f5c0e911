package explainer.rule;

/** Values as messages show them. */
final class Shortened {

    private static final int LONGEST = 60;

    private Shortened() {
    }

    /** A value, cut where it is too long to be read in a message. */
    static String of(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
