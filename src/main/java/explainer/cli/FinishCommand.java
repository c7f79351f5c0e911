package explainer.cli;

import explainer.content.Config;
import explainer.finish.Budget;
import explainer.finish.CardPainter;
import explainer.finish.Fault;
import explainer.finish.FinishException;
import explainer.finish.Finished;
import explainer.finish.Finisher;
import explainer.finish.Minifier;
import explainer.finish.Publication;
import explainer.finish.SizeReport;
import explainer.text.TextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "No word of a page is changed. The folder is replaced at the end, and only when nothing is wrong. mvn verify runs "
                + "this with the minifiers it needs."},
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws FinishException, IOException {
        Path settings = site.root().resolve(Config.FILE);
        Config config = Files.isRegularFile(settings) ? Config.of(TextFile.read(settings, Config.FILE)) : Config.defaults();
        Path baked = site.root().resolve(from).normalize();
        Path pages = site.root().resolve(to).normalize();
        if (pages.toAbsolutePath().startsWith(baked.toAbsolutePath()) || baked.toAbsolutePath().startsWith(pages.toAbsolutePath())) {
            throw new FinishException("--from and --to must be two folders, neither in the other");
        }
        Budget budget = Budget.of(config);
        Minifier minifier = Minifier.load();
        try (Publication publication = Publication.open(pages)) {
            Finished finished = Finisher.finish(Publication.read(baked), minifier, budget,
                    config.value("site.cname", ""), CardPainter::with);
            report(finished, new SizeReport(finished, budget), pages);
            if (!finished.faults().isEmpty()) {
                return Main.FOUND;
            }
            publication.publish(finished.files());
        }
        return Main.CLEAN;
    }

    private void report(Finished finished, SizeReport sizes, Path pages) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(sizes.text());
        finished.notes().forEach(note -> out.println("note: " + note));
        for (Fault fault : finished.faults()) {
            out.println(from + "/" + fault.path() + ":" + fault.line() + ": error finish: " + fault.message());
            out.println("    " + fault.hint());
        }
        out.flush();
        SiteOptions.write(pages.resolveSibling(pages.getFileName() + "-report.md"), sizes.markdown());
        SiteOptions.write(pages.resolveSibling(pages.getFileName() + "-report.json"), sizes.json());
    }
}
