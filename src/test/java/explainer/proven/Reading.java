package explainer.proven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What is read from its beginning to its end, on whatever thread, as Java's flight recorder sees it. It sees no copy that is
 * left to the system, {@code Files.copy}, and nothing that another process reads: so tests copy by reading, and a process
 * that is started in the checkout counts as one that reads all of it.
 */
final class Reading {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private final Recording recording = FlightRecorder.isAvailable() ? new Recording() : null;

    /** Begins. */
    Reading() {
        if (recording != null) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO).withoutStackTrace();
            recording.enable("jdk.ProcessStart").withoutStackTrace();
            recording.start();
        }
    }

    /** Ends. Whether something of these files and folders may have been read. */
    boolean touched(Collection<Path> places) {
        if (recording == null) {
            return true;
        }
        try (recording) {
            recording.stop();
            Path seen = Files.createTempFile("reading", ".jfr");
            try {
                recording.dump(seen);
                return touched(seen, places.stream().map(Path::toAbsolutePath).toList());
            } finally {
                Files.delete(seen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean touched(Path seen, Collection<Path> places) throws IOException {
        try (RecordingFile events = new RecordingFile(seen)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                switch (event.getEventType().getName()) {
                    case "jdk.FileRead" -> {
                        Path file = path(event.getString("path"));
                        if (places.stream().anyMatch(file::startsWith)) {
                            return true;
                        }
                    }
                    case "jdk.ProcessStart" -> {
                        if (path(event.getString("directory")).startsWith(CHECKOUT)) {
                            return true;
                        }
                    }
                    case "jdk.DataLoss" -> {
                        return true;
                    }
                    default -> { }
                }
            }
        }
        return false;
    }

    /** Where nothing is said, it is the checkout. */
    private static Path path(String name) {
        return CHECKOUT.resolve(name == null ? "" : name).normalize();
    }
}
