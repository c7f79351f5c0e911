package explainer.cli;

import explainer.intake.Copy;
import explainer.intake.CopyReader;
import explainer.intake.Intake;
import explainer.source.Seal;
import explainer.source.SealFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The way in for a source: its record to fill in, the fingerprint of its wording, and what a newer copy changes. */
@Command(name = "seal", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Takes a source in from a local copy of it: plain text with a paragraph a line, HTML (.html, .htm) or Markdown (.md).",
            "", "It writes seeds/KEY.seal: hashes of runs of five words and of each piece of direct speech, nothing readable. "
                + "With it, check tells verbatim from changed, and copied from own, where the text itself is not. It is a "
                + "fingerprint, not encryption.",
            "", "Where there is no seeds/KEY.yaml, it writes that too: a record to fill in, with the passages numbered and names, "
                + "dates, numbers and direct speech listed. What it guessed it says; a record that is there it leaves as it is.",
            "", "With --update, from a newer copy: a passage that still stands keeps its number, wherever it has moved; a new one "
                + "gets a new number; one that is gone keeps its notes as kind: gone. It lists what changed, and which claims "
                + "rest on that."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  explainer seal echo --original ~/article.html --keep",
            "  explainer seal echo --original ~/article.txt --skip-line \"Continues after advertising\"",
            "  explainer seal echo --original ~/article-of-today.html --update --dry-run",
            "",
            "Passages are the lines, or the blocks of HTML and Markdown, that are not blank and start with no --skip-line; the seal "
                + "remembers those. Then: explainer check --only record-sound lists what is left to fill in.",
            "",
            "Exit status: 0 written, or nothing to do; 2 could not run."})
final class SealCommand implements Callable<Integer> {

    /** What a key is, for a message. */
    static final String KEY = "small letters, digits, hyphens, at most 40, and neither lang nor editor";
    private static final int LONGEST_KEY = 40;

    @Parameters(paramLabel = "KEY", description = "The record's key, as in seeds/KEY.yaml.")
    private String key;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--original", required = true, paramLabel = "PATH", description = "The copy of the source, UTF-8; HTML may say otherwise.")
    private Path original;

    @Option(names = "--skip-line", paramLabel = "START",
            description = "Lines that start so are no passages: advertising, navigation. Repeat for more. Default: those "
                + "of the seal there is.")
    private List<String> skipLines;

    @Option(names = "--keep", description = "Also keep the passages as plain text in seeds/originals/KEY.txt, which Git ignores: "
            + "with it check holds the seal to the text, and a later update can name the words that changed.")
    private boolean keep;

    @Option(names = "--update", description = "The copy is a newer one of a source that has a record and a seal.")
    private boolean update;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!isKey(key)) {
            throw new ParameterException(spec.commandLine(), "'" + key + "' is not a key: " + KEY);
        }
        SealFiles files = SealFiles.of(site.root(), key);
        for (Path own : List.of(files.record(), files.seal())) {
            if (Files.exists(own) && Files.exists(original) && Files.isSameFile(own, original)) {
                throw new IOException(original + " is what is made of the source, not a copy of it");
            }
        }
        Copy copy = CopyReader.read(original);
        if (update) {
            return new SealUpdate(files, out(), dryRun, keep, original).run(copy, skipLines(files));
        }
        Path yml = files.record().resolveSibling(key + ".yml");
        if (Files.exists(yml)) {
            throw new IOException(yml + " is not read as a record; name it " + key + ".yaml");
        }
        if (Files.exists(files.record())) {
            seal(files, copy);
        } else {
            takeIn(files, copy);
        }
        return Main.CLEAN;
    }

    /** Whether a record may have this key. */
    static boolean isKey(String key) {
        // A fragment that begins with lang- names a language, one that is editor a note of the editors
        return key.length() <= LONGEST_KEY && key.matches("[a-z0-9]+(-[a-z0-9]+)*") && !key.matches("lang|lang-.*|editor");
    }

    private void seal(SealFiles files, Copy copy) throws IOException {
        Seal before = files.readSeal().orElse(null);
        List<Integer> numbers = before == null ? List.of() : before.numbers();
        boolean ordered = numbers.stream().sorted().toList().equals(numbers) && (numbers.isEmpty() || numbers.get(numbers.size() - 1) == numbers.size());
        Seal seal = Seal.of(key, skipLines(files), copy.text(), ordered ? List.of() : numbers);
        if (seal.prints().isEmpty()) {
            throw new IOException(original + " has no passages");
        }
        List<Integer> differ = before == null || !before.key().equals(key) ? List.of() : before.differences(copy.text());
        if (!ordered && !differ.isEmpty()) {
            throw new IOException(original + " is not the copy that " + files.seal() + " was made from, and its passages have numbers of "
                    + "their own; use --update");
        }
        mayKeep(files, copy);
        write(files.seal(), SealFile.write(seal));
        keep(files, copy);
        out().printf(Locale.ENGLISH, "%s: %,d passages, %,d words%n", files.seal(), seal.prints().size(), seal.words());
        copy.notes().forEach(out()::println);
        if (!differ.isEmpty()) {
            out().printf(Locale.ENGLISH, "%d of them are not as in the seal before. Is the copy a newer one? Then bring that seal back, and use --update: "
                    + "it keeps the numbers.%n", differ.size());
        }
    }

    private void takeIn(SealFiles files, Copy copy) throws IOException {
        Intake intake;
        try {
            intake = Intake.of(key, copy, skipLines(files));
        } catch (IllegalArgumentException e) {
            throw new IOException(original + " " + e.getMessage(), e);
        }
        mayKeep(files, copy);
        write(files.record(), intake.record());
        write(files.seal(), SealFile.write(intake.seal()));
        keep(files, copy);
        out().printf(Locale.ENGLISH, "%s: a record to fill in, of %,d passages%n", files.record(), intake.seal().prints().size());
        out().printf(Locale.ENGLISH, "%s: their seal, of %,d words%n", files.seal(), intake.seal().words());
        out().println();
        out().println("Guessed or left out; look it over:");
        intake.guesses().forEach(guess -> out().println("  " + guess));
        out().println();
        out().println("Next: read the copy beside " + files.recordName() + ", and fill in what is empty. This lists it, line by line:");
        out().println("  explainer check --only record-sound");
        if (dryRun) {
            out().println("Nothing was written.");
        }
    }

    /** Looked at before anything is written: never over another text. */
    private void mayKeep(SealFiles files, Copy copy) throws IOException {
        Path file = files.original();
        if (keep && Files.exists(file) && !Files.isSameFile(file, original) && !Files.readString(file).equals(copy.text())) {
            throw new IOException(file + " holds another text; move it away, or use --update");
        }
    }

    /** The passages as plain text. */
    private void keep(SealFiles files, Copy copy) throws IOException {
        if (!keep || dryRun) {
            return;
        }
        Path file = files.original();
        if (!Files.exists(file)) {
            OutFile.write(file, copy.text());
        }
        out().println(file + ": the passages as plain text, for this machine alone");
    }

    private void write(Path file, String text) throws IOException {
        if (!dryRun) {
            OutFile.write(file, text);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private List<String> skipLines(SealFiles files) {
        if (skipLines != null) {
            return skipLines.stream().filter(line -> !line.isBlank()).map(line -> line.replaceAll("\\R.*", "")).toList();
        }
        return files.readSeal().map(Seal::skipLines).orElse(List.of());
    }
}
