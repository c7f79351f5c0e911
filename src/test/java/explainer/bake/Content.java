package explainer.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One document of a content folder, as far as tests need it.
 *
 * @param path   its path below the content folder
 * @param header its keys and values
 */
record Content(String path, Map<String, String> header) {

    /** Every document below a content folder, in order. */
    static List<Content> of(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new Content(folder.relativize(file).toString().replace('\\', '/'), header(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String type() {
        return header.get("type");
    }

    boolean published() {
        return "published".equals(header.get("status"));
    }

    /** Where the bake must put what comes of it. */
    String output(Settings settings) {
        return path.replaceFirst("\\.md$", "") + settings.ending(type());
    }

    private static Map<String, String> header(Path file) {
        try {
            Map<String, String> header = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.equals("~~~~~~")) {
                    break;
                }
                String[] parts = line.split("=", 2);
                header.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
            return header;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
