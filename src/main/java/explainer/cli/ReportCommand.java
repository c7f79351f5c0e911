package explainer.cli;

import explainer.content.Site;
import explainer.content.SiteLoader;
import explainer.pages.PageRules;
import explainer.report.EvidencePictures;
import explainer.report.EvidenceReport;
import explainer.report.HeaderKeys;
import explainer.report.HeadersReport;
import explainer.report.RulesReport;
import explainer.rule.Checker;
import explainer.rule.Result;
import explainer.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
            "  explainer report --output evidence.md",
            "  explainer report --site target/generated-site",
            "",
            "Exit status: 0 written, whatever was found; 2 could not run or nothing to report."})
final class ReportCommand implements Callable<Integer> {

    private static final String PICTURES = "images/evidence";

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--output", paramLabel = "FILE", description = "Write it there. Default: the terminal.")
    private Path output;

    @Option(names = "--site", paramLabel = "FOLDER", description = "Write it there for the Maven Site instead, with its "
            + "pictures, the header keys and the list of all rules: mostly target/generated-site.")
    private Path generated;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Site checked = SiteLoader.load(site.root());
        Result result = new Checker(Rules.all()).run(checked);
        if (checked.documents().isEmpty()) {
            throw new IOException("nothing to report: there are no documents in " + site.root());
        }
        if (generated != null) {
            generate(checked, result);
            return Main.CLEAN;
        }
        String report = new EvidenceReport(checked).of(result, Rules.all());
        if (output == null) {
            spec.commandLine().getOut().print(report);
        } else {
            OutFile.report(site.root(), checked.config(), output, report);
        }
        return Main.CLEAN;
    }

    private void generate(Site checked, Result result) throws IOException {
        Path pages = generated.resolve("markdown");
        OutFile.report(site.root(), checked.config(), pages.resolve("evidence.md"), new EvidenceReport(checked, PICTURES).of(result, Rules.all()));
        OutFile.report(site.root(), checked.config(), pages.resolve("header-keys.md"), HeadersReport.of(checked.config(), HeaderKeys.load()));
        OutFile.report(site.root(), checked.config(), pages.resolve("rules.md"), RulesReport.of(Rules.all(), PageRules.all()));
        for (Map.Entry<String, String> picture : EvidencePictures.of(checked, result).entrySet()) {
            OutFile.report(site.root(), checked.config(), generated.resolve("resources").resolve(PICTURES).resolve(picture.getKey()), picture.getValue());
        }
    }
}
