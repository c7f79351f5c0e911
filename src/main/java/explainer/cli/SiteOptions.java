package explainer.cli;

import explainer.rule.Rule;
import explainer.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class SiteOptions {

    @Option(names = "--root", defaultValue = ".", paramLabel = "FOLDER",
            description = "The site: the folder of jbake.properties, content and seeds. Default: this one.")
    private Path root;

    Path root() {
        return root;
    }

    /** Two reports in one file would leave the second alone. */
    static void differ(Path output, Path sarif, CommandLine line) {
        if (output != null && sarif != null && output.toAbsolutePath().normalize().equals(sarif.toAbsolutePath().normalize())) {
            throw new CommandLine.ParameterException(line, "--output and --sarif name the same file; name two");
        }
    }

    /** The rules of a list of ids; all of them where there is no list. */
    static List<Rule> rules(List<String> ids, CommandLine line) {
        if (ids == null) {
            return Rules.all();
        }
        if (ids.isEmpty()) {
            throw new CommandLine.ParameterException(line, "--only names no rule; name one, or leave it out");
        }
        List<Rule> rules = new ArrayList<>();
        for (String id : ids) {
            rules.add(rule(id, line));
        }
        rules.sort(Comparator.comparing(Rule::id));
        return rules.stream().distinct().toList();
    }

    /** The rule with an id. */
    static Rule rule(String id, CommandLine line) {
        return Rules.byId(id.strip()).orElseThrow(() -> new CommandLine.ParameterException(line,
                "there is no rule '" + id + "'; the rules are "
                        + String.join(", ", Rules.all().stream().map(Rule::id).toList())));
    }
}
