package explainer.report;

import java.util.Locale;
import java.util.function.Supplier;

/** The formats a result can be had in. */
public enum Format {
    /** For a terminal; see {@link TextReport}. */
    TEXT(new TextReport()),
    /** For programs; see {@link JsonReport}. */
    JSON(new JsonReport()),
    /** For pull requests; see {@link SarifReport}. */
    SARIF(new SarifReport()),
    /** For the documentation; such as {@link EvidenceReport}. */
    MARKDOWN(null);

    private final Report report;

    Format(Report report) {
        this.report = report;
    }

    /**
     * The report that writes it.
     *
     * @param markdown the one for the documentation, which each command has of its own
     */
    public Report report(Supplier<Report> markdown) {
        return this == MARKDOWN ? markdown.get() : report;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
