package explainer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The site as it was built: finished where it has been, else as it was baked. */
final class BuiltSite {
    private static final Path FOLDER = find();
    private static final Map<String, String> TYPES = richest();

    private BuiltSite() {}

    static Path folder() {
        return FOLDER;
    }

    /** The finishing step puts each page's style into the page. */
    static boolean finished() {
        return FOLDER.endsWith("pages");
    }

    /** The address of every page within the site, sorted. */
    static List<String> pages() {
        return files(".html");
    }

    /** One page of each type, the one with the most citations: a type is the class of a page's body. */
    static Map<String, String> types() {
        return TYPES;
    }

    /** The page of that type with the most citations. */
    static String richest(String type) {
        return Objects.requireNonNull(TYPES.get(type), () -> "no page of the type " + type);
    }

    private static Map<String, String> richest() {
        Map<String, String> out = new TreeMap<>();
        Map<String, Integer> most = new HashMap<>();
        for (String page : pages()) {
            Document parsed = parsed(page);
            String type = parsed.body().className();
            int cites = parsed.select("a.cite").size();
            if (cites > most.getOrDefault(type, -1)) {
                most.put(type, cites);
                out.put(type, page);
            }
        }
        return out;
    }

    private static List<String> files(String ending) {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parsed(String page) {
        return Jsoup.parse(text(page));
    }

    static String text(String page) {
        return new String(bytes(page), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String page) {
        try {
            return Files.readAllBytes(FOLDER.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of its host that the site is published in, with a slash at both ends. */
    static String base() {
        String first = Jsoup.parse(text("sitemap.xml"), Parser.xmlParser()).selectFirst("loc").text();
        return URI.create(first).resolve(".").getPath();
    }

    private static Path find() {
        String given = System.getProperty("site.folder", "target/pages");
        return Stream.of(given, "target/pages", "target/microsite").map(Path::of)
                .filter(Files::isDirectory).map(Path::toAbsolutePath).findFirst()
                .orElseThrow(() -> new IllegalStateException("no site in " + given + ": run mvn jbake:generate first"));
    }
}
