package explainer.cli;

import explainer.content.Site;
import explainer.content.SiteException;
import explainer.content.SiteLoader;
import explainer.finish.CardPainter;
import explainer.finish.Fault;
import explainer.finish.FinishException;
import explainer.finish.Finished;
import explainer.finish.Finisher;
import explainer.finish.Minifier;
import explainer.finish.Publication;
import explainer.finish.SiteFiles;
import explainer.finish.SizeReport;
import explainer.pages.Budget;
import explainer.pages.PageChecker;
import explainer.pages.PageRule;
import explainer.pages.Published;
import explainer.report.PagesReport;
import explainer.report.SarifReport;
import explainer.report.TextReport;
import explainer.rule.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finishes a baked site. */
@Command(name = "finish", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Makes the published site of the baked one: styles into the page, all of it smaller, assets named by "
            + "what they hold, a security policy and a card in each page, a manifest.",
            "No word of a page is changed. Before it is published, the result is checked as pages does it; the folder is "
                + "replaced only when nothing is wrong. mvn verify runs this with the minifiers and validators it needs."},
        footerHeading = "%nExit status:%n", footer = "  0 finished, 1 something in the pages is wrong, 2 could not run.")
final class FinishCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--from", defaultValue = "target/microsite", paramLabel = "FOLDER",
            description = "The baked site, in the site's folder. Default: ${DEFAULT-VALUE}.")
    private Path from;

    @Option(names = "--to", defaultValue = "target/pages", paramLabel = "FOLDER",
            description = "The finished site. Sizes go beside it, as FOLDER-report.md and .json. Default: ${DEFAULT-VALUE}.")
    private Path to;

    @Mixin
    private PageRuleOptions options = new PageRuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws FinishException, SiteException, IOException {
        List<PageRule> rules = options.rules(spec.commandLine());
        Path baked = site.root().resolve(from).normalize();
        Path pages = site.root().resolve(to).normalize();
        if (pages.toAbsolutePath().startsWith(baked.toAbsolutePath()) || baked.toAbsolutePath().startsWith(pages.toAbsolutePath())) {
            throw new FinishException("--from and --to must be two folders, neither in the other");
        }
        Site source = SiteLoader.load(site.root());
        Path refused = pages.resolveSibling(pages.getFileName() + "-refused");
        try (Publication publication = Publication.open(pages)) {
            Finished finished = Finisher.finish(SiteFiles.read(baked), Minifier.load(),
                    source.config().value("site.cname", ""), CardPainter::with);
            if (!finished.faults().isEmpty()) {
                faults(finished);
                return Main.FOUND;
            }
            Published published = Published.of(name(pages), finished.files(), source);
            Result result = new PageChecker(rules).run(published);
            if (result.failed()) {
                // Kept where it can be looked at; what was published before stays
                result = result.moved(name(pages), name(refused));
                try (Publication other = Publication.open(refused)) {
                    other.publish(finished.files());
                }
            } else {
                publication.publish(finished.files());
                Publication.remove(refused);
            }
            report(finished, result, rules, published.budget(), result.failed() ? refused : pages, pages);
            return result.failed() ? Main.FOUND : Main.CLEAN;
        }
    }

    private String name(Path folder) {
        return site.root().normalize().relativize(folder).toString().replace('\\', '/');
    }

    private void faults(Finished finished) {
        PrintWriter out = spec.commandLine().getOut();
        for (Fault fault : finished.faults()) {
            out.println(from + "/" + fault.path() + ":" + fault.line() + ": error finish: " + fault.message());
            out.println("    " + fault.hint());
        }
        out.flush();
    }

    private void report(Finished finished, Result result, List<PageRule> rules, Budget budget, Path at, Path pages)
            throws IOException {
        SizeReport sizes = new SizeReport(finished, budget, path -> result.about(name(at) + "/" + path));
        PrintWriter out = spec.commandLine().getOut();
        out.print(sizes.text());
        finished.notes().forEach(note -> out.println("note: " + note));
        out.print(new TextReport().of(result, rules));
        out.flush();
        String beside = pages.getFileName() + "-report";
        OutFile.write(pages.resolveSibling(beside + ".md"), new PagesReport().of(result, rules) + sizes.markdown());
        OutFile.write(pages.resolveSibling(beside + ".json"), sizes.json());
        OutFile.write(pages.resolveSibling(pages.getFileName() + ".sarif"), new SarifReport().of(result, rules));
    }
}
