package explainer.report;

import explainer.rule.Finding;
import explainer.rule.Result;

/** What reports in Markdown share. */
final class Markdown {

    private Markdown() { }

    /** A row of a table. */
    static void row(StringBuilder out, String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(text(cell)).append(" |");
        }
        out.append('\n');
    }

    /** A heading and the findings, or that there are none. */
    static void findings(Result result, StringBuilder out) {
        out.append("## Findings\n\n");
        if (result.findings().isEmpty()) {
            out.append("None.\n\n");
            return;
        }
        out.append("| where | rule | what | hint |\n|---|---|---|---|\n");
        for (Finding finding : result.findings()) {
            row(out, finding.path() + ":" + finding.line(), finding.severity().id() + " " + finding.ruleId(),
                    finding.message(), finding.hint());
        }
        out.append('\n');
    }

    /** What a site holds is shown, never obeyed: no sign of it is markup. */
    static String text(String plain) {
        return plain.replaceAll("[\\p{Cntrl}]", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|!~&])", "\\\\$1");
    }
}
