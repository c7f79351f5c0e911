package explainer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Waits until a file of a site changes. It looks several times a second: notices from the system differ between systems,
 * do not cross some file shares, and miss editors that save by renaming.
 */
final class Watch {

    private static final long PAUSE_MILLIS = 300;
    private static final List<String> WATCHED = List.of("content", "seeds", "assets", "jbake.properties");

    private final Path root;
    private Map<Path, String> seen;

    Watch(Path root) {
        this.root = root;
        this.seen = snapshot();
    }

    /**
     * Waits for the next change.
     *
     * @return false when the thread was interrupted
     */
    boolean await() {
        while (true) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            Map<Path, String> now = snapshot();
            if (!now.equals(seen)) {
                seen = now;
                return true;
            }
        }
    }

    private Map<Path, String> snapshot() {
        Map<Path, String> files = new TreeMap<>();
        for (String name : WATCHED) {
            Path start = root.resolve(name);
            if (Files.exists(start)) {
                try (Stream<Path> walk = Files.walk(start)) {
                    walk.filter(Files::isRegularFile).forEach(file -> files.put(file, stamp(file)));
                } catch (IOException | UncheckedIOException e) {
                    files.put(start, "unreadable");
                }
            }
        }
        return files;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "gone";
        }
    }
}
