package explainer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that a project is written into: a new one, or one with nothing in it. */
public final class NewFolder {

    private NewFolder() {
    }

    /** Why nothing can be written there; empty when it can. An empty repository counts as nothing. */
    public static Optional<String> refusal(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.equals(".git")).sorted()
                        .findFirst().map(name -> folder + " is not empty: there is " + name
                                + " in it. Take a new or an empty folder; nothing is overwritten");
            }
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(folder + " is a file. Take the name of a new or an empty folder");
        }
        return parent != null && Files.isDirectory(parent) ? Optional.empty()
                : Optional.of("there is no folder " + parent + " to make " + folder.getFileName() + " in: make it first");
    }

    /**
     * Writes files. Where one cannot be written, those written before are taken away again.
     *
     * @param files path, with slashes, to content
     * @throws IOException if a file cannot be written, or is there already
     */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeFolder(folder, made);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                makeFolder(path.getParent(), made);
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                made.push(path);
                if (startsLikeScript(file.getValue())) {
                    path.toFile().setExecutable(true, false);
                }
            }
        } catch (IOException e) {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw new IOException("cannot write into " + folder + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                    + "); nothing is left there", e);
        }
    }

    private static void makeFolder(Path folder, Deque<Path> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.toAbsolutePath().getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private static boolean startsLikeScript(byte[] content) {
        return content.length > 2 && content[0] == '#' && content[1] == '!';
    }
}
