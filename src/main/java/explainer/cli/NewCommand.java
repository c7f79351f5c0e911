package explainer.cli;

import explainer.start.Carried;
import explainer.start.Choices;
import explainer.start.NewFolder;
import explainer.start.NewProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a project for another article. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Writes a whole project into a new or an empty folder: templates, styles, settings, this tool, and a "
            + "small invented story that shows how each kind of page is written and passes the check.",
            "It asks for nothing else, downloads nothing and overwrites nothing."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  explainer new ../the-dam --title \"The dam that held\" --key gazette",
            "  explainer new . --title \"Das Wehr\" --key bote --language de",
            "",
            "Exit status: 0 written, 2 nothing was written."})
final class NewCommand implements Callable<Integer> {

    private static final Pattern WORDS = Pattern.compile("templates/words/([^/]+)\\.ftl");

    @Parameters(paramLabel = "DIR", description = "The folder: a new one, or an empty one (a .git in it does not count).")
    private Path folder;

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "The site's name.")
    private String title;

    @Option(names = "--key", required = true, paramLabel = "KEY",
            description = "A short name for the source, such as the newspaper's: small letters, digits, hyphens. Citations start "
                + "with it, as in [3](#gazette-3).")
    private String key;

    @Option(names = "--language", defaultValue = "en", paramLabel = "LANGUAGE",
            description = "The language of the pages' own words: en, de. The check reads English prose, whatever is "
                + "chosen. Default: ${DEFAULT-VALUE}.")
    private String language;

    @Option(names = "--host", paramLabel = "ADDRESS",
            description = "Where the site will be published; can be set later. Default: https://example.github.io/ and the folder's name.")
    private String host;

    @Option(names = "--group", defaultValue = "org.example", paramLabel = "GROUP",
            description = "The project's group for Maven. Default: ${DEFAULT-VALUE}.")
    private String group;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SortedMap<String, byte[]> carried = Carried.files();
        NewFolder.refusal(folder).ifPresent(this::refuse);
        Map<String, byte[]> files = NewProject.of(carried, choices(carried));
        NewFolder.write(folder, files);
        say(files.size());
        return Main.CLEAN;
    }

    private Choices choices(SortedMap<String, byte[]> carried) {
        if (title.isBlank() || title.strip().length() > 100 || !title.strip().matches("[^\\p{Cntrl}\\p{Cs}]+")) {
            refuse("--title is one line of up to 100 characters");
        }
        if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse("--title has no letter in it");
        }
        if (title.contains("${")) {
            refuse("--title has ${ in it, which Maven and JBake would take for a setting");
        }
        if (!SealCommand.isKey(key)) {
            refuse("'" + key + "' is not a key: " + SealCommand.KEY);
        }
        TreeSet<String> languages = new TreeSet<>();
        carried.keySet().stream().map(WORDS::matcher).filter(Matcher::matches).forEach(match -> languages.add(match.group(1)));
        if (!languages.contains(language)) {
            refuse("there are no words for '" + language + "'; the languages are " + String.join(", ", languages));
        }
        if (host != null && !host.matches("https?://[\\p{L}\\p{N}.:\\[\\]-]+(/[\\p{L}\\p{N}._~/%-]*[\\p{L}\\p{N}._~%-])?")) {
            refuse("'" + host + "' is not an address such as https://you.github.io/your-site, without a slash at the end");
        }
        if (!group.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
            refuse("'" + group + "' is not a group such as org.example");
        }
        String artifact = Choices.artifact(folder.toAbsolutePath().normalize().getFileName().toString(), key);
        // The build runs in UTC: a day that has begun only here would be one to come
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Choices(title.strip(), key, language, group, artifact, host == null ? Choices.host(artifact) : host, today);
    }

    private void refuse(String why) {
        throw new ParameterException(spec.commandLine(), why);
    }

    private void say(int files) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(folder + ": " + files + " files");
        if (!language.equals("en")) {
            out.println("The pages' own words are in the language " + language + ", the starter's text is English, and so is all that the");
            out.println("check knows of language: README.md says what that means.");
        }
        out.println("Next:");
        out.println("  cd " + folder);
        out.println("  mvn jbake:generate     bakes the site: open target/microsite/index.html");
        out.println("  mvn verify             checks it, and finishes it for publishing in target/pages");
        out.println("It explains an invented article. README.md says how to put yours in its place.");
    }
}
