package explainer.mutation;

import explainer.text.TextFile;
import java.util.Comparator;
import java.util.List;

/**
 * A site's document with one fault put into it.
 *
 * @param file  the document before
 * @param edits what was changed, from left to right, without overlap
 * @param what  the change, in words a reader of the table understands
 */
record Mutant(TextFile file, List<Edit> edits, String what) {

    /**
     * Characters of a file that are replaced by others.
     *
     * @param start offset of the first
     * @param end   offset after the last
     * @param text  what stands there now
     */
    record Edit(int start, int end, String text) {
    }

    Mutant {
        edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
    }

    static Mutant of(TextFile file, int start, int end, String text, String what) {
        return new Mutant(file, List.of(new Edit(start, end, text)), what);
    }

    /** The document after. */
    TextFile mutated() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            text.append(file.text(), from, edit.start()).append(edit.text());
            from = edit.end();
        }
        return TextFile.of(file.path(), text.append(file.text().substring(from)).toString());
    }

    int line() {
        return file.position(edits.get(0).start()).line();
    }

    /** Whether anything is different. */
    boolean isChange() {
        return !mutated().text().equals(file.text());
    }

    /** Place and change. */
    @Override
    public String toString() {
        return file.path() + ":" + line() + ": " + what;
    }
}
