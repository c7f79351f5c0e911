package explainer.cli;

import explainer.content.Site;
import explainer.content.SiteLoader;
import explainer.finish.SiteFiles;
import explainer.pages.PageChecker;
import explainer.pages.PageRule;
import explainer.pages.Published;
import explainer.report.Format;
import explainer.report.PagesReport;
import explainer.report.SarifReport;
import explainer.report.TextReport;
import explainer.rule.Result;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks published pages. */
@Command(name = "pages", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Checks pages as readers get them: every address leads somewhere, every file is valid, every quotation "
            + "is to the letter, nothing is too large or left in.",
            "finish does the same before it publishes. mvn verify brings along the validators of HTML, JSON and calendars; "
                + "without them, leave their rules out with --skip."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  explainer pages --skip calendar-valid,css-valid,html-valid,json-valid",
            "  explainer pages target/site --only link-resolves",
            "",
            "Exit status: 0 no errors, 1 errors found, 2 could not run or nothing to check."})
final class PagesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FOLDER", defaultValue = "target/pages",
            description = "The pages, in the site's folder. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private PageRuleOptions options = new PageRuleOptions();

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the report there; the terminal then shows the last line.")
    private Path output;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Besides, write the findings as SARIF there.")
    private Path sarif;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<PageRule> rules = options.rules(spec.commandLine());
        SiteOptions.differ(output, sarif, spec.commandLine());
        Site source = SiteLoader.load(site.root());
        Published pages = Published.of(folder.toString().replace('\\', '/'), SiteFiles.read(site.root().resolve(folder)), source);
        Result result = new PageChecker(rules).run(pages);
        if (sarif != null) {
            OutFile.report(site.root(), source.config(), sarif, new SarifReport().of(result, rules));
        }
        String report = format.report(PagesReport::new).of(result, rules);
        PrintWriter out = spec.commandLine().getOut();
        if (output == null) {
            out.print(report);
        } else {
            OutFile.report(site.root(), source.config(), output, report);
            out.println(TextReport.summary(result, rules));
        }
        out.flush();
        return result.failed() ? Main.FOUND : Main.CLEAN;
    }
}
