package explainer.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A baked site, as files.
 *
 * @param root the folder that a host would serve
 */
record Site(Path root) {

    /** Paths of all files from the root on, with slashes, in order. */
    List<String> files() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of all pages, 404 included. */
    List<String> pages() {
        return files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    /** Every page, parsed, by its path. */
    Map<String, Document> documents() {
        Map<String, Document> out = new TreeMap<>();
        pages().forEach(page -> out.put(page, document(page)));
        return out;
    }

    Document document(String page) {
        return Jsoup.parse(read(page), "");
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
