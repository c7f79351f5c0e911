package explainer.text;

import java.util.Objects;

/**
 * Something that went wrong while a file was read. Readers collect problems and go on; a rule turns them into findings.
 *
 * @param kind    what went wrong, so that a rule can choose the problems it is about
 * @param path    the file, relative to the site's root, with forward slashes
 * @param at      where in it
 * @param message what is wrong, one sentence without its full stop
 * @param hint    what the author can do about it
 */
public record Problem(Kind kind, String path, Position at, String message, String hint) {

    /** The kinds of problem, grouped by who meets them. */
    public enum Kind {
        /** The file's bytes: unreadable, too large, not UTF-8, outside the project, too deeply nested. */
        FILE,
        /** The line that ends the header, or what follows it; JBake drops such a page. */
        HEADER,
        /** A line of a header; JBake drops such a page or loses the value. */
        HEADER_LINE,
        /** A key that stands twice in a header; JBake keeps the first value. */
        DUPLICATE_KEY,
        /** The text below the header: something a page would lose, hide or show as it is typed. */
        TEXT,
        /** A source record: not YAML, or not of the shape of a record. */
        RECORD,
        /** A seal file that does not read as one. */
        SEAL,
        /** jbake.properties. */
        CONFIG
    }

    public Problem {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(path);
        Objects.requireNonNull(at);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
    }
}
