package explainer.proven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What tests can depend on: files and folders, and what was said of the machine. */
final class Inputs {

    private final Collection<Path> roots;
    private final Collection<Path> without;
    private final Instant read = Instant.now();
    private final String digest;

    /**
     * Reads them.
     *
     * @param roots   files and folders; those that are not there count as empty
     * @param without folders below them that do not count
     * @param machine what else counts
     */
    Inputs(Collection<Path> roots, Collection<Path> without, List<String> machine) {
        this.roots = roots;
        this.without = without;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            machine.forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            for (Path file : files()) {
                sha.update((file + " " + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
            digest = HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of all of it. */
    String digest() {
        return digest;
    }

    /** Whether a file was written since: what is found then is not found of these bytes. */
    boolean changed() {
        return files().stream().anyMatch(file -> {
            try {
                return Files.getLastModifiedTime(file).toInstant().isAfter(read);
            } catch (IOException gone) {
                return true;
            }
        });
    }

    private Collection<Path> files() {
        TreeSet<Path> out = new TreeSet<>();
        for (Path root : roots) {
            add(root, out);
        }
        return out;
    }

    private void add(Path path, Collection<Path> out) {
        if (Files.isRegularFile(path)) {
            out.add(path);
        } else if (Files.isDirectory(path) && !without.contains(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                inside.forEach(each -> add(each, out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
