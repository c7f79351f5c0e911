package explainer.rule.kind;

import java.util.List;

/**
 * An entry of the list {@code kinds}.
 *
 * @param row   which row it stands in
 * @param place which of the kinds of that row it names
 * @param reach where it counts
 * @param words the words, as compared; "~" for a name
 */
record Kind(int row, int place, Reach reach, List<String> words) {

    /** Where one kind and another must stand to speak of the same thing. */
    enum Reach {
        /** Beside the same word alone. */
        BESIDE,
        /** Beside the same word, or in clauses that share enough. */
        CLAUSE,
        /** Where it is somebody's, anywhere; else beside the same word. */
        OWNED,
        /** Anywhere in sentences that share enough. */
        ANYWHERE
    }

    static final String NAME = "~";

    /** Whether this is another kind of the same row. */
    boolean excludes(Kind other) {
        return row == other.row && place != other.place;
    }

    /** Whether this is the same kind. */
    boolean is(Kind other) {
        return row == other.row && place == other.place;
    }

    /** The words as read. */
    String said() {
        return String.join(" ", words);
    }
}
