package explainer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The rules' pages of documentation, which are packed beside the classes. */
public final class RulePages {

    private RulePages() {
    }

    /** The page of a rule, in Markdown, or empty when it has none. */
    public static Optional<String> of(String ruleId) {
        try (InputStream in = RulePages.class.getResourceAsStream("/explainer/rules/" + ruleId + ".md")) {
            return in == null ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
