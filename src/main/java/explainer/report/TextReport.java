package explainer.report;

import explainer.rule.Described;
import explainer.rule.Finding;
import explainer.rule.Result;
import explainer.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * As a compiler writes: {@code path:line: error rule-id: message}, the hint indented on the next line, and at the end how
 * much was found and checked.
 */
public final class TextReport implements Report {

    @Override
    public String of(Result result, List<? extends Described> rules) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : result.findings()) {
            out.append(finding.path()).append(':').append(finding.line()).append(": ")
                    .append(finding.severity().id()).append(' ').append(finding.ruleId()).append(": ")
                    .append(finding.message()).append("\n    ").append(finding.hint()).append('\n');
        }
        return out.append(summary(result, rules)).append('\n').toString();
    }

    /** The last line alone. */
    public static String summary(Result result, List<? extends Described> rules) {
        List<String> found = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = result.findings().stream().filter(f -> f.severity() == severity).count();
            if (number > 0 || severity == Severity.ERROR) {
                found.add(number(number, switch (severity) {
                    case ERROR -> "errors";
                    case WARNING -> "warnings";
                    case INFO -> "notes";
                }));
            }
        }
        List<String> checked = new ArrayList<>();
        for (Map.Entry<String, Integer> count : result.counts().entrySet()) {
            checked.add(number(count.getValue(), count.getKey()));
        }
        return String.join(", ", found) + ". Checked by " + number(rules.size(), "rules") + ": "
                + String.join(", ", checked) + ".";
    }

    private static String number(long number, String plural) {
        String words = number == 1 && plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        return String.format(Locale.ENGLISH, "%,d %s", number, words);
    }
}
