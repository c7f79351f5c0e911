package explainer.cli;

import explainer.content.Config;
import explainer.content.Site;
import explainer.content.SiteException;
import explainer.content.SiteLoader;
import explainer.report.EvidenceReport;
import explainer.report.Format;
import explainer.report.SarifReport;
import explainer.report.TextReport;
import explainer.rule.Checker;
import explainer.rule.Result;
import explainer.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a site. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Checks that every statement of the site stands in the passages it cites.",
            "Each finding is a line path:line: error rule: message, with a hint below it. All are listed, never only the "
                + "first. explainer explain RULE says what a rule wants."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  explainer check --root ../my-site",
            "  explainer check --only quote-verbatim,figure-supported",
            "  explainer check --format json | jq '.findings[].message'",
            "",
            "Exit status: 0 no errors, 1 errors found, 2 could not run or nothing to check."})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format;

    @Option(names = "--only", split = ",", paramLabel = "RULE", description = "Run these rules alone.")
    private List<String> only;

    @Option(names = "--output", paramLabel = "FILE",
            description = "Write the report there; the terminal then shows the last line.")
    private Path output;

    @Option(names = "--sarif", paramLabel = "FILE",
            description = "Besides, write the findings as SARIF there, for the annotations of a pull request.")
    private Path sarif;

    @Option(names = "--watch", description = "Check again whenever a file of the site is saved; end with Ctrl+C.")
    private boolean watch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Rule> rules = SiteOptions.rules(only, spec.commandLine());
        SiteOptions.differ(output, sarif, spec.commandLine());
        if (!watch) {
            return check(rules);
        }
        // Looked at before the first check: what is saved during it must not be missed
        Watch changes = new Watch(site.root(), watched());
        do {
            try {
                check(rules);
            } catch (SiteException | IOException e) {
                spec.commandLine().getErr().println("explainer: " + e.getMessage());
            }
            out().println();
            out().flush();
        } while (changes.await());
        return Main.CLEAN;
    }

    private int check(List<Rule> rules) throws SiteException, IOException {
        Site checked = SiteLoader.load(site.root());
        Result result = new Checker(rules).run(checked);
        if (sarif != null) {
            OutFile.report(site.root(), checked.config(), sarif, new SarifReport().of(result, rules));
        }
        String report = format.report(() -> new EvidenceReport(checked)).of(result, rules);
        if (output == null) {
            out().print(report);
        } else {
            OutFile.report(site.root(), checked.config(), output, report);
            out().println(TextReport.summary(result, rules));
        }
        out().flush();
        Optional<String> nothing = result.nothingChecked();
        nothing.ifPresent(why -> spec.commandLine().getErr().println("explainer: " + why + " in " + site.root()));
        return result.failed() ? Main.FOUND : nothing.isPresent() ? Main.FAILED : Main.CLEAN;
    }

    private List<String> watched() throws SiteException {
        Config config = SiteLoader.load(site.root()).config();
        return List.of(Config.FILE, config.contentFolder(), config.dataFolder(), config.assetFolder());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
