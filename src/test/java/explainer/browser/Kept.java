package explainer.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What earlier runs found on pages, by what the findings depend on: a page's bytes and address, what looks at it, and the
 * browser. A finished page has its style in it and names its scripts by what is in them, so the same bytes look the same,
 * and are not looked at again until {@code mvn clean}. A page with a fault is never kept.
 */
final class Kept {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final byte[] looking;

    /**
     * @param folder where findings are kept; made when there is something to keep
     * @param browser the browser and its version
     */
    Kept(Path folder, String browser) {
        this.folder = folder;
        MessageDigest digest = sha256();
        digest.update(browser.getBytes(StandardCharsets.UTF_8));
        for (Script script : Script.values()) {
            digest.update(script.text().getBytes(StandardCharsets.UTF_8));
        }
        for (Class<?> type : new Class<?>[] {Visits.class, Visits.Visit.class, Axe.class, Look.class, Browser.class}) {
            digest.update(bytes(type));
        }
        looking = digest.digest();
    }

    /** What was found on a page of these bytes, with the addresses that it asked for relative to the site's origin. */
    Optional<Visits.Visit> found(String page, byte[] bytes) {
        try {
            Path file = file(page, bytes);
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Visits.Visit.class)) : Optional.empty();
        } catch (IOException halfWritten) {
            return Optional.empty();
        }
    }

    void keep(Visits.Visit visit, byte[] bytes) {
        if (!visit.sound()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.write(file(visit.page(), bytes), JSON.writeValueAsBytes(visit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String page, byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(looking);
        digest.update(page.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return folder.resolve(HexFormat.of().formatHex(digest.digest(bytes)) + ".json");
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceAll(".*\\.", "") + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
