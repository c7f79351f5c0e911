package explainer.rule;

import java.util.Locale;

/** How grave a finding is. Only errors stop a build. */
public enum Severity {
    /** The page may not be published. */
    ERROR,
    /** Somebody ought to look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word reports use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
