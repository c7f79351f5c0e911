package explainer.cli;

import explainer.pages.PageRule;
import explainer.pages.PageRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which of the rules of the published pages run. */
final class PageRuleOptions {

    @Option(names = "--only", split = ",", paramLabel = "RULE", description = "Run these rules alone.")
    private List<String> only = List.of();

    @Option(names = "--skip", split = ",", paramLabel = "RULE",
            description = "Leave these rules out: those whose validators are not there, or that hold of finished pages only.")
    private List<String> skip = List.of();

    /** The rules to run; a rule that cannot run here is an error, because a check left out must not pass. */
    List<PageRule> rules(CommandLine line) {
        Set<String> wanted = new TreeSet<>();
        (only.isEmpty() ? PageRules.all().stream().map(PageRule::id).toList() : only).forEach(id -> wanted.add(rule(id, line).id()));
        skip.forEach(id -> wanted.remove(rule(id, line).id()));
        List<PageRule> rules = PageRules.all().stream().filter(rule -> wanted.contains(rule.id())).toList();
        if (rules.isEmpty()) {
            throw new CommandLine.ParameterException(line, "no rule is left to run");
        }
        List<PageRule> missing = rules.stream().filter(rule -> !rule.missing().isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new CommandLine.ParameterException(line, missing.get(0).id() + " cannot run: " + missing.get(0).missing()
                    + "; or leave it out with --skip " + String.join(",", missing.stream().map(PageRule::id).toList()));
        }
        return rules;
    }

    private static PageRule rule(String id, CommandLine line) {
        return PageRules.byId(id.strip()).orElseThrow(() -> new CommandLine.ParameterException(line, "there is no rule '" + id
                + "' of pages; the rules are " + String.join(", ", PageRules.all().stream().map(PageRule::id).toList())));
    }
}
