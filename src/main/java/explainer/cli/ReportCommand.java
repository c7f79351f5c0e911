package explainer.cli;

import explainer.content.Site;
import explainer.content.SiteLoader;
import explainer.report.EvidenceReport;
import explainer.rule.Checker;
import explainer.rule.Result;
import explainer.rule.Rules;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the evidence report. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes the evidence report in Markdown: what each passage carries, how much rests on which voice, "
            + "the claims page by page, the findings. It reports; check judges.",
        footerHeading = "%nExample:%n",
        footer = {
            "  explainer report --output target/generated-site/markdown/evidence.md",
            "",
            "Exit status: 0 written, whatever was found; 2 could not run or nothing to report."})
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--output", paramLabel = "FILE", description = "Write it there. Default: the terminal.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Site checked = SiteLoader.load(site.root());
        Result result = new Checker(Rules.all()).run(checked);
        if (checked.documents().isEmpty()) {
            throw new java.io.IOException("nothing to report: there are no documents in " + site.root());
        }
        String report = new EvidenceReport(checked).of(result, Rules.all());
        if (output == null) {
            spec.commandLine().getOut().print(report);
        } else {
            SiteOptions.write(output, report);
        }
        return Main.CLEAN;
    }
}
