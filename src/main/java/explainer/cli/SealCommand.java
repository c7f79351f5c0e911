package explainer.cli;

import explainer.content.Config;
import explainer.source.Seal;
import explainer.source.SealFile;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the fingerprint of a source's wording. */
@Command(name = "seal", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Makes seeds/KEY.seal from a local copy of the source, one paragraph a line.",
            "The seal holds hashes of runs of five words and of each piece of direct speech, nothing readable. With it, check "
                + "tells verbatim from changed, and copied from own, where the text itself is not. It is a fingerprint, not "
                + "encryption."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  explainer seal echo --original ~/article.txt",
            "  explainer seal echo --original ~/article.txt --skip-line \"Continues after advertising\"",
            "",
            "Passages are the lines that are not blank and start with no --skip-line; the seal remembers those."})
final class SealCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", description = "The record's key, as in seeds/KEY.yaml.")
    private String key;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--original", required = true, paramLabel = "PATH", description = "The source's text, UTF-8.")
    private Path original;

    @Option(names = "--skip-line", paramLabel = "START",
            description = "Lines that start so are no passages: advertising, navigation. Repeat for more. Default: those "
                + "of the seal there is.")
    private List<String> skipLines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!isKey(key)) {
            throw new ParameterException(spec.commandLine(), "'" + key + "' is not a key: small letters, digits, hyphens");
        }
        if (!Files.isRegularFile(original)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + original);
        }
        TextFile text = TextFile.read(original, original.toString());
        if (!text.problems().isEmpty()) {
            throw new IOException(original + ": " + text.problems().get(0).message());
        }
        Path settings = site.root().resolve(Config.FILE);
        Config config = Files.isRegularFile(settings) ? Config.of(TextFile.read(settings, Config.FILE)) : Config.defaults();
        Path folder = site.root().resolve(config.dataFolder()).normalize();
        if (!Files.isDirectory(folder) || !folder.toRealPath().startsWith(site.root().toRealPath())) {
            throw new IOException("there is no folder " + config.dataFolder() + " in " + site.root());
        }
        Path file = folder.resolve(key + ".seal");
        Seal seal = Seal.of(key, skipLines(file), text.text());
        if (seal.prints().isEmpty()) {
            throw new IOException(original + " has no passages");
        }
        SiteOptions.write(file, SealFile.write(seal));
        spec.commandLine().getOut().printf(java.util.Locale.ENGLISH, "%s: %,d passages, %,d words%n", file,
                seal.prints().size(), seal.words());
        return Main.CLEAN;
    }

    /** Whether a record may have this key. */
    static boolean isKey(String key) {
        return key.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private List<String> skipLines(Path file) {
        if (skipLines != null) {
            return skipLines.stream().filter(line -> !line.isBlank()).map(line -> line.replaceAll("\\R.*", "")).toList();
        }
        Seal before = Files.isRegularFile(file) ? SealFile.read(TextFile.read(file, file.toString()), new ArrayList<>()) : null;
        return before == null ? List.of() : before.skipLines();
    }
}
