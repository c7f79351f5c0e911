package explainer.text;

/**
 * A place in a text file as an editor shows it.
 *
 * @param line   from 1
 * @param column from 1, in UTF-16 code units; a byte order mark is not counted
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a file: the place of what concerns the file as a whole. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
