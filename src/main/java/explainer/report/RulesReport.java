package explainer.report;

import explainer.rule.Described;
import explainer.rule.Severity;
import java.util.List;

/** The list of all rules, in their own words, as a page of the project's own documentation. */
public final class RulesReport {

    private RulesReport() { }

    /**
     * The page.
     *
     * @param content rules of the content and its records
     * @param pages   rules of the published pages
     */
    public static String of(List<? extends Described> content, List<? extends Described> pages) {
        StringBuilder out = new StringBuilder("# The rules\n\n");
        out.append("A finding is printed as `path:line: error rule-id: message`, with a hint on the next line. All are listed, ")
                .append("never only the first. `explain RULE` prints a rule's page. The exit status is 0 where nothing was found, ")
                .append("1 where there are errors, and 2 where the tool could not run or there was nothing to check.\n\n");
        out.append("**Found is not the same as true.** The rules can tell that a statement is in the source; not that the ")
                .append("source is right. What they miss is measured: [Mutations](mutation.html).\n\n");
        out.append("## Of the content\n\n`java -jar target/explainer.jar check` holds documents and records to these, and ")
                .append("`mvn verify` before it bakes.\n\n");
        table(content, out);
        out.append("## Of the published pages\n\n`finish` holds what it made to these before it publishes, and `pages` any ")
                .append("folder.\n\n");
        table(pages, out);
        return out.toString();
    }

    private static void table(List<? extends Described> rules, StringBuilder out) {
        out.append("| rule | finds | |\n|---|---|---|\n");
        for (Described rule : rules) {
            out.append("| [").append(rule.id()).append("](rules/").append(rule.id()).append(".html) | ")
                    .append(Markdown.text(rule.summary())).append(" | ")
                    .append(rule.severity() == Severity.ERROR ? "" : rule.severity().id()).append(" |\n");
        }
        out.append('\n');
    }
}
