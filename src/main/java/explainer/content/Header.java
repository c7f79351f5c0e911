package explainer.content;

import explainer.text.FlatText;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document's header as JBake 2.7 reads it: lines {@code key=value}, empty lines, then a line of exactly six tildes.
 * What JBake would lose a page for is a problem here, and reading goes on as far as it can.
 */
public final class Header {

    /** The line that ends a header. */
    public static final String SEPARATOR = "~~~~~~";

    private static final Pattern MEANT = Pattern.compile("~{3,}|-{3,}");
    private static final String DROPPED = "JBake drops the page. ";

    /**
     * One key with its value.
     *
     * @param key   without white space round it
     * @param value without white space round it; literal text, not Markdown
     * @param keyAt where the key starts
     * @param text  the value with its places
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

    private Header(Map<String, Field> fields, List<Problem> problems, int bodyStart) {
        this.fields = fields;
        this.list = List.copyOf(fields.values());
        this.problems = List.copyOf(problems);
        this.bodyStart = bodyStart;
    }

    /** Reads the header of a file. */
    public static Header parse(TextFile file) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        int separator = separatorLine(file, problems);
        int last = separator > 0 ? separator - 1 : endOfKeys(file);
        for (int n = 1; n <= last; n++) {
            line(file, n, fields, problems);
        }
        int bodyStart = separator > 0 && separator < file.lineCount() ? file.lineStart(separator + 1)
                : file.text().length();
        if (separator > 0 && bodyStart == file.text().length()) {
            problem(problems, file, new Position(separator, 1), "nothing follows the header",
                    "Write a body: JBake prints the header itself in place of an empty one.");
        }
        return new Header(fields, problems, bodyStart);
    }

    /** The line of the separator, or of what was meant to be it (a problem), or 0 (a problem too). */
    private static int separatorLine(TextFile file, List<Problem> problems) {
        int meant = 0;
        for (int n = 1; n <= file.lineCount(); n++) {
            String line = file.line(n);
            if (line.equals(SEPARATOR)) {
                return n;
            }
            if (meant == 0 && MEANT.matcher(line.strip()).matches() && n > 1) {
                meant = n;
            }
        }
        if (meant > 0) {
            problem(problems, file, new Position(meant, 1), "this line is not exactly six tildes",
                    DROPPED + "End the header with ~~~~~~ and nothing else on the line.");
        } else {
            problem(problems, file, Position.START, "no line of six tildes ends the header",
                    DROPPED + "Put key=value lines first, then a line ~~~~~~, then the text.");
        }
        return meant;
    }

    private static int endOfKeys(TextFile file) {
        int n = 1;
        while (n <= file.lineCount() && file.line(n).indexOf('=') > 0) {
            n++;
        }
        return n - 1;
    }

    private static void line(TextFile file, int n, Map<String, Field> fields, List<Problem> problems) {
        String line = file.line(n);
        if (line.isEmpty()) {
            return;
        }
        int start = file.lineStart(n);
        int equals = line.indexOf('=');
        if (equals < 0) {
            lineProblem(problems, file, new Position(n, 1), "this header line has no '='",
                    DROPPED + "Write it as key=value; a header has no comments and no front matter.");
            return;
        }
        String rawKey = line.substring(0, equals);
        String key = rawKey.trim();
        if (!key.equals(rawKey) || key.isEmpty()) {
            lineProblem(problems, file, new Position(n, 1), key.isEmpty() ? "this header line has no key"
                    : "white space stands beside the key '" + Shorten.plain(key) + "'", DROPPED + "Write key=value without spaces.");
        }
        int from = equals + 1;
        int to = line.length();
        while (from < to && line.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && line.charAt(to - 1) <= ' ') {
            to--;
        }
        String value = line.substring(from, to);
        Position keyAt = new Position(n, 1 + rawKey.length() - rawKey.stripLeading().length());
        if (value.startsWith("{") && value.endsWith("}") && value.length() > 1) {
            lineProblem(problems, file, new Position(n, from + 1), "the value of '" + Shorten.plain(key) + "' stands in braces",
                    "JBake reads it as JSON and loses it when it is none. Leave the braces out.");
        }
        if (fields.containsKey(key)) {
            problems.add(new Problem(Problem.Kind.DUPLICATE_KEY, file.path(), keyAt,
                    "the key '" + Shorten.plain(key) + "' stands twice", "Keep one: JBake reads the first and ignores this one."));
            return;
        }
        fields.put(key, new Field(key, value, keyAt, FlatText.plain(file, start + from, start + to),
                new Position(n, from + 1)));
    }

    private static void lineProblem(List<Problem> problems, TextFile file, Position at, String message, String hint) {
        problems.add(new Problem(Problem.Kind.HEADER_LINE, file.path(), at, message, hint));
    }

    private static void problem(List<Problem> problems, TextFile file, Position at, String message, String hint) {
        problems.add(new Problem(Problem.Kind.HEADER, file.path(), at, message, hint));
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
