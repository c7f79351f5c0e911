package explainer.figure;

/** Reads one way in which a text gives a number. */
interface FigureReader {

    /**
     * The number that starts at a token.
     *
     * @param i      index of the token
     * @param number the plain number that starts there, or null
     * @return what was read, or null when the words there are no number of this way
     */
    Read read(int i, NumberWords.Read number);

    /**
     * A number that was read.
     *
     * @param to    index after its last token
     * @param kind  how it is used, or null for words that count nothing
     * @param value its value, as {@link Figure#value}
     * @param unit  what it counts, as {@link Figure#unit}
     * @param open  whether the words at the same token are another number as well
     */
    record Read(int to, Figure.Kind kind, double value, String unit, boolean open) {

        Read(int to, Figure.Kind kind, double value, String unit) {
            this(to, kind, value, unit, false);
        }

        /** How many or how much. */
        static Read count(int to, double value, String unit) {
            return new Read(to, Figure.Kind.COUNT, value, unit);
        }

        /** Which in a row. */
        static Read ordinal(int to, double value) {
            return new Read(to, Figure.Kind.ORDINAL, value, "");
        }

        /** Words that count nothing. */
        static Read nothing(int to) {
            return new Read(to, null, 0, "");
        }
    }
}
