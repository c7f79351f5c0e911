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

    private final Path root;
    private final List<String> names;
    private Map<Path, String> seen;

    /**
     * Remembers how the files are now.
     *
     * @param names files and folders of the root to look at
     */
    Watch(Path root, List<String> names) {
        this.root = root;
        this.names = List.copyOf(names);
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
        for (String name : names) {
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
