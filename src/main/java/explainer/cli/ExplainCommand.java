package explainer.cli;

import explainer.pages.PageRules;
import explainer.report.RulePages;
import explainer.rule.Described;
import explainer.rule.Rules;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
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
        List<Described> all = Stream.concat(Rules.all().stream(), PageRules.all().stream()).toList();
        if (id == null) {
            int width = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(1);
            all.forEach(rule -> out.printf("%-" + width + "s  %s%n", rule.id(), rule.summary()));
            return Main.CLEAN;
        }
        Described rule = all.stream().filter(each -> each.id().equals(id.strip())).findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(), "there is no rule '" + id
                        + "'; the rules are " + String.join(", ", all.stream().map(Described::id).toList())));
        out.print(RulePages.of(rule.id()).orElse(rule.summary() + "\n"));
        return Main.CLEAN;
    }
}
