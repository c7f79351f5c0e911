package explainer.content;

import explainer.text.FlatText;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document's header as JBake 2.7 reads it: lines {@code key=value}, empty lines, then a line of exactly six tildes.
 * What JBake would lose a page for is a problem here, and reading goes on as far as it can.
 */
public final class Header {

    /** The line that ends a header. */
    public static final String SEPARATOR = "~~~~~~";

    /**
     * One key with its value.
     *
     * @param key   without white space round it
     * @param value without white space round it; literal text, not Markdown
     * @param keyAt where the key starts
     * @param text  the value with its places
     * @param at    where the value starts
     */
    public record Field(String key, String value, Position keyAt, FlatText text, Position at) {
    }

    /**
     * An entry of a list value.
     *
     * @param value without white space round it; may be empty
     * @param at    where it starts
     */
    public record Item(String value, Position at) {
    }

    private final Map<String, Field> fields;
    private final List<Field> list;
    private final List<Problem> problems;
    private final int bodyStart;

    Header(Map<String, Field> fields, List<Problem> problems, int bodyStart) {
        this.fields = fields;
        this.list = List.copyOf(fields.values());
        this.problems = List.copyOf(problems);
        this.bodyStart = bodyStart;
    }

    /** Reads the header of a file. */
    public static Header parse(TextFile file) {
        return new HeaderReader(file).read();
    }

    /** Every key, in the order of the file. */
    public List<Field> fields() {
        return list;
    }

    /** The field of a key. */
    public Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Whether a key stands in it, with or without a value. */
    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The value of a key, or "". */
    public String value(String key) {
        Field field = fields.get(key);
        return field == null ? "" : field.value();
    }

    /** Whether the body has to rest on passages: it does unless {@code evidence=none}. */
    boolean needsEvidence() {
        return !value("evidence").equals("none");
    }

    /** The entries of a comma-separated value; none for a missing or empty one. */
    public List<Item> list(String key) {
        return list(key, ',');
    }

    /** The entries of a value separated by another character. */
    public List<Item> list(String key, char separator) {
        Field field = fields.get(key);
        if (field == null || field.value().isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        String value = field.value();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == separator) {
                String raw = value.substring(start, i);
                int lead = raw.length() - raw.stripLeading().length();
                items.add(new Item(raw.strip(), new Position(field.at().line(), field.at().column() + start + lead)));
                start = i + 1;
            }
        }
        return items;
    }

    /** What JBake would lose the page or a value for. */
    public List<Problem> problems() {
        return problems;
    }

    /** The offset in the file's text where the body starts. */
    public int bodyStart() {
        return bodyStart;
    }
}
