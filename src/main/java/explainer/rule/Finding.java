package explainer.rule;

import java.util.Comparator;

/**
 * Something a rule found.
 *
 * @param path     the file, relative to the root, with forward slashes
 * @param line     from 1
 * @param column   from 1, in UTF-16 code units
 * @param severity how grave it is
 * @param ruleId   the rule
 * @param message  what is wrong: one sentence, small first letter unless it is a name, no full stop
 * @param hint     what to do about it: one sentence or two, with full stops
 */
public record Finding(String path, int line, int column, Severity severity, String ruleId, String message, String hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparingInt(Finding::line).thenComparingInt(Finding::column)
            .thenComparing(Finding::ruleId).thenComparing(Finding::message).thenComparing(Finding::hint)
            .thenComparing(Finding::severity);

    public Finding {
        path = printable(path);
        message = printable(message);
        hint = printable(hint);
        if (line < 1 || column < 1 || message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a finding needs a place, a message and a hint: " + message);
        }
    }

    /** Messages show what a file holds, and a file can hold anything: no sign may break a line or steer a terminal. */
    private static String printable(String text) {
        return text.replace('\n', ' ').replace('\t', ' ').replaceAll("[\\p{Cntrl}\\p{Cs}\u0080-\u009F\u202A-\u202E\u2066-\u2069]", "\uFFFD");
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
