package explainer.content;

import explainer.content.Header.Field;
import explainer.text.FlatText;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the header of one file line by line, and goes on as far as it can. */
final class HeaderReader {

    private static final Pattern MEANT = Pattern.compile("~{3,}|-{3,}");
    private static final String DROPPED = "JBake drops the page. ";

    private final TextFile file;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    HeaderReader(TextFile file) {
        this.file = file;
    }

    Header read() {
        int separator = separatorLine();
        int last = separator > 0 ? separator - 1 : endOfKeys();
        for (int n = 1; n <= last; n++) {
            line(n);
        }
        int bodyStart = separator > 0 && separator < file.lineCount() ? file.lineStart(separator + 1)
                : file.text().length();
        if (separator > 0 && bodyStart == file.text().length()) {
            problem(new Position(separator, 1), "nothing follows the header",
                    "Write a body: JBake prints the header itself in place of an empty one.");
        }
        return new Header(fields, problems, bodyStart);
    }

    /** The line of the separator, or of what was meant to be it (a problem), or 0 (a problem too). */
    private int separatorLine() {
        int meant = 0;
        for (int n = 1; n <= file.lineCount(); n++) {
            String line = file.line(n);
            if (line.equals(Header.SEPARATOR)) {
                return n;
            }
            if (meant == 0 && MEANT.matcher(line.strip()).matches() && n > 1) {
                meant = n;
            }
        }
        if (meant > 0) {
            problem(new Position(meant, 1), "this line is not exactly six tildes",
                    DROPPED + "End the header with ~~~~~~ and nothing else on the line.");
        } else {
            problem(Position.START, "no line of six tildes ends the header",
                    DROPPED + "Put key=value lines first, then a line ~~~~~~, then the text.");
        }
        return meant;
    }

    private int endOfKeys() {
        int n = 1;
        while (n <= file.lineCount() && file.line(n).indexOf('=') > 0) {
            n++;
        }
        return n - 1;
    }

    private void line(int n) {
        String line = file.line(n);
        if (line.isEmpty()) {
            return;
        }
        int start = file.lineStart(n);
        int equals = line.indexOf('=');
        if (equals < 0) {
            lineProblem(new Position(n, 1), "this header line has no '='",
                    DROPPED + "Write it as key=value; a header has no comments and no front matter.");
            return;
        }
        String rawKey = line.substring(0, equals);
        String key = rawKey.trim();
        if (!key.equals(rawKey) || key.isEmpty()) {
            lineProblem(new Position(n, 1), key.isEmpty() ? "this header line has no key"
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
            lineProblem(new Position(n, from + 1), "the value of '" + Shorten.plain(key) + "' stands in braces",
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

    private void lineProblem(Position at, String message, String hint) {
        problems.add(new Problem(Problem.Kind.HEADER_LINE, file.path(), at, message, hint));
    }

    private void problem(Position at, String message, String hint) {
        problems.add(new Problem(Problem.Kind.HEADER, file.path(), at, message, hint));
    }
}
