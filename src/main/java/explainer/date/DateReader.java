package explainer.date;

/** Reads one way in which a text gives a date. */
interface DateReader {

    /**
     * Adds the dates that start at a token to the {@link Mentions}.
     *
     * @param i index of the token
     * @return the index after the last token read, or the index itself when the words there are no date of this way
     */
    int read(int i);
}
