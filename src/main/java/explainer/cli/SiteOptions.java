package explainer.cli;

import explainer.rule.Rule;
import explainer.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class SiteOptions {

    @Option(names = "--root", defaultValue = ".", paramLabel = "FOLDER",
            description = "The site: the folder of jbake.properties, content and seeds. Default: this one.")
    private Path root;

    Path root() {
        return root;
    }

    /** The rules of a list of ids; all of them for an empty list. */
    static List<Rule> rules(List<String> ids, CommandLine line) {
        if (ids == null || ids.isEmpty()) {
            return Rules.all();
        }
        List<Rule> rules = new ArrayList<>();
        for (String id : ids) {
            rules.add(rule(id, line));
        }
        rules.sort(java.util.Comparator.comparing(Rule::id));
        return rules.stream().distinct().toList();
    }

    /** The rule with an id. */
    static Rule rule(String id, CommandLine line) {
        return Rules.byId(id.strip()).orElseThrow(() -> new CommandLine.ParameterException(line,
                "there is no rule '" + id + "'; the rules are "
                        + String.join(", ", Rules.all().stream().map(Rule::id).toList())));
    }

    /** Writes a file by way of another beside it, so that nobody ever reads half of one. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path half = folder.resolve("." + file.getFileName() + ".tmp");
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8);
                Files.move(half, file.toAbsolutePath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new IOException("cannot write " + file + " (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
