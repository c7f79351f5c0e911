package explainer.cli;

import explainer.report.RulePages;
import explainer.rule.Rule;
import explainer.rule.Rules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Says what a rule wants, with examples; without a rule, lists them all.",
        footerHeading = "%nExample:%n", footer = "  explainer explain claim-cited")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The rule's id, as findings show it.")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (id == null) {
            int width = Rules.all().stream().mapToInt(rule -> rule.id().length()).max().orElse(1);
            Rules.all().forEach(rule -> out.printf("%-" + width + "s  %s%n", rule.id(), rule.summary()));
            return Main.CLEAN;
        }
        Rule rule = SiteOptions.rule(id, spec.commandLine());
        out.print(RulePages.of(rule.id()).orElse(rule.summary() + "\n"));
        return Main.CLEAN;
    }
}
