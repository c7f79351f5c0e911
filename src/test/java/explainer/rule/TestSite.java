package explainer.rule;

import explainer.content.Config;
import explainer.content.Site;
import explainer.content.SiteBuilder;
import explainer.source.Seal;
import explainer.source.SealFile;
import explainer.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The little site that rule tests stand in: a made-up source of twelve passages, five pages, all sound. Files put on it
 * come on top, in memory.
 */
public final class TestSite {

    private static final Path FOLDER = Path.of("src/test/resources/rules/_site");

    private final Map<String, byte[]> files = new TreeMap<>();

    /** The site as it is. */
    public TestSite() {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds or replaces a file. */
    public TestSite with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds an event, {@code content/timeline/case.md}, with a sound header of nine lines and this body from line 10. */
    public TestSite withEvent(String body) {
        return with("content/timeline/case.md", """
                title=A case
                type=event
                status=published
                date=2026-11-22
                when=2019-03-12
                sources=demo-1
                people=tom-brandt
                summary=The gates stayed shut.
                ~~~~~~
                """ + body + "\n");
    }

    /** Adds a file as bytes. */
    public TestSite with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Takes a file away. */
    public TestSite without(String path) {
        files.remove(path);
        return this;
    }

    /** The text of a file. */
    public String text(String path) {
        return file(path).text();
    }

    /** The source's made-up text. */
    public String original() {
        return file("demo.txt").text();
    }

    /** The site. */
    public Site site() {
        SiteBuilder builder = new SiteBuilder(Config.of(file(Config.FILE)));
        List<Supplier<TextFile>> pages = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.startsWith("content/") && path.endsWith(".md")) {
                pages.add(() -> file(path));
            } else if (path.startsWith("assets/")) {
                builder.asset(path.substring("assets/".length()));
            } else if (path.startsWith("seeds/") && path.endsWith(".yaml")) {
                builder.record(file(path), seal(path.replace(".yaml", ".seal")));
            }
        }
        return builder.documents(pages).build();
    }

    private TextFile seal(String path) {
        if (files.containsKey(path)) {
            return file(path);
        }
        Seal seal = Seal.of("demo", List.of("Buy a raincoat"), original());
        return path.endsWith("/demo.seal") ? TextFile.of(path, SealFile.write(seal)) : null;
    }

    private TextFile file(String path) {
        return TextFile.decode(path, files.get(path));
    }

    /** Writes the files, with the seal, into a folder, for tests that need one. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        if (!files.containsKey("seeds/demo.seal")) {
            Files.writeString(folder.resolve("seeds/demo.seal"), seal("seeds/demo.seal").text());
        }
    }

    /** What one rule finds on the site, as {@code path:line: message}, in order. */
    public List<String> findings(Rule rule) {
        return findings(rule, site());
    }

    static List<String> findings(Rule rule, Site site) {
        return new Checker(List.of(rule)).run(site).findings().stream()
                .map(finding -> finding.path() + ":" + finding.line() + ": " + finding.message()).toList();
    }
}
