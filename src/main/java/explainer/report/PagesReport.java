package explainer.report;

import explainer.rule.Described;
import explainer.rule.Result;
import java.util.List;

/** What was checked and found in the published pages, as a page of the project's own documentation. */
public final class PagesReport implements Report {

    @Override
    public String of(Result result, List<? extends Described> rules) {
        StringBuilder out = new StringBuilder("# The published pages\n\n");
        out.append(Markdown.text(TextReport.summary(result, rules))).append("\n\n");
        Markdown.findings(result, out);
        out.append("## What they were held to\n\n| rule | finds | here |\n|---|---|---:|\n");
        for (Described rule : rules) {
            long found = result.findings().stream().filter(finding -> finding.ruleId().equals(rule.id())).count();
            out.append("| [").append(rule.id()).append("](rules/").append(rule.id()).append(".html) | ")
                    .append(Markdown.text(rule.summary())).append(" | ").append(found).append(" |\n");
        }
        return out.append('\n').toString();
    }
}
