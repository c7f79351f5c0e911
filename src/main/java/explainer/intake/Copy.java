package explainer.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A copy of a source, read.
 *
 * @param format what it is, as a reader would say: "plain text", "an HTML page", "Markdown"
 * @param lines  its lines that are not blank, in order
 * @param about  what it says of itself by the record's keys ({@code publisher}, {@code year}, {@code language},
 *               {@code url}) and {@code title}; keys it does not say are missing
 * @param notes  what was left out of it, a sentence each
 */
public record Copy(String format, List<Line> lines, Map<String, String> about, List<String> notes) {

    public Copy {
        lines = List.copyOf(lines);
        about = Map.copyOf(about);
        notes = List.copyOf(notes);
    }

    /** Its words as plain text, one line each. */
    public String text() {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
