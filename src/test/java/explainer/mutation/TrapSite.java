package explainer.mutation;

import explainer.content.Config;
import explainer.content.DocumentReader;
import explainer.content.Site;
import explainer.content.SiteBuilder;
import explainer.source.Seal;
import explainer.source.SealFile;
import explainer.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A site on a made-up source whose full text is at hand, in {@code src/test/resources/trap}. */
final class TrapSite {

    static final Path FOLDER = Path.of("src/test/resources/trap");

    private static final String KEY = "orla";
    private static final List<String> SKIPPED = List.of("Buy a torch today");

    private TrapSite() {
    }

    static Story story() {
        Site site = site(List.of());
        return new Story("trap", site, new DocumentReader(site.config()),
                List.of(String.join("\n", Seal.passages(original(), SKIPPED))));
    }

    /** The site with pages more. */
    static Site site(List<TextFile> more) {
        SiteBuilder builder = new SiteBuilder(Config.of(file(FOLDER.resolve(Config.FILE), Config.FILE)));
        List<Supplier<TextFile>> pages = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(FOLDER.resolve("content"))) {
            walk.filter(path -> path.toString().endsWith(".md")).sorted().forEach(path -> pages.add(() -> file(path, name(path))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        more.forEach(page -> pages.add(() -> page));
        String record = "seeds/" + KEY + ".yaml";
        return builder.documents(pages).record(file(FOLDER.resolve(record), record), seal()).build();
    }

    /** The files, with the seal, in a folder. */
    static void writeTo(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path path : walk.filter(Files::isRegularFile).filter(path -> !path.endsWith("original.txt")).toList()) {
                Path target = folder.resolve(name(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        Files.writeString(folder.resolve("seeds/" + KEY + ".seal"), seal().text());
    }

    private static TextFile seal() {
        return TextFile.of("seeds/" + KEY + ".seal", SealFile.write(Seal.of(KEY, SKIPPED, original())));
    }

    private static String original() {
        return file(FOLDER.resolve("original.txt"), "original.txt").text();
    }

    private static String name(Path path) {
        return FOLDER.relativize(path).toString().replace('\\', '/');
    }

    private static TextFile file(Path path, String name) {
        return TextFile.read(path, name);
    }
}
