package explainer.cli;

import explainer.text.Nearest;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code java -jar target/explainer.jar}. */
@Command(name = "explainer", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Holds every statement of an explainer site to the passage of the source that carries it.",
        subcommands = {NewCommand.class, CheckCommand.class, SealCommand.class, ReportCommand.class, FinishCommand.class,
            PagesCommand.class, ExplainCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  explainer new ../the-dam --title \"The dam that held\" --key gazette",
            "  explainer check                      check the site in this folder",
            "  explainer check --watch              again on each save",
            "  explainer check --only claim-cited   one rule alone",
            "  explainer check --format sarif --output target/check.sarif",
            "  explainer explain claim-cited        what a rule wants, with examples",
            "  explainer seal echo --original ~/article.txt",
            "",
            "Exit status: 0 nothing found, 1 errors found, 2 could not run."})
public final class Main implements Runnable {

    /** Everything is fine. */
    static final int CLEAN = 0;
    /** Errors were found. */
    static final int FOUND = 1;
    /** It could not run. */
    static final int FAILED = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the command line and ends the program. */
    public static void main(String[] args) {
        // Messages carry quotation marks and names that no locale but UTF-8 may spoil
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8), args));
    }

    /**
     * Runs the command line.
     *
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, arguments) -> {
            err.println("explainer: " + oneLine(mistake(e)));
            err.println("Try: explainer " + (e.getCommandLine().getCommandName().equals("explainer") ? ""
                    : e.getCommandLine().getCommandName() + " ") + "--help");
            return FAILED;
        });
        line.setExecutionExceptionHandler((e, command, result) -> {
            err.println("explainer: " + oneLine(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
            return FAILED;
        });
        line.registerConverter(Path.class, Main::path);
        int status = line.execute(args);
        err.flush();
        // A full disk, or a reader that went away: half a report must not pass for a whole one
        if (out.checkError() && status != FAILED) {
            err.println("explainer: the output could not be written to its end");
            err.flush();
            return FAILED;
        }
        return status;
    }

    /** What is wrong on the command line, with the word that was meant where one is near. */
    private static String mistake(CommandLine.ParameterException e) {
        if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return e.getMessage();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine at = e.getCommandLine();
        String near = Nearest.of(word, word.startsWith("-") ? at.getCommandSpec().optionsMap().keySet() : at.getSubcommands().keySet())
                .map(meant -> "; did you mean " + meant + "?").orElse("");
        String what = word.startsWith("-") ? "option" : at.getSubcommands().isEmpty() ? "word that belongs" : "command";
        return "there is no " + what + " '" + word + "' here" + near;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + name + "' cannot be the name of a file here"
                    + (name.indexOf('\uFFFD') < 0 ? "" : ": the locale has no such letters; set LC_ALL=C.UTF-8"));
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? new, check, seal, report, finish, pages or explain");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** The version the jar was packed with. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"explainer " + (version == null ? "(not packed)" : version)};
        }
    }
}
