package explainer.cli;

import explainer.content.Config;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The files that commands write. */
final class OutFile {

    /** Besides the folders of the settings, what a site is made of and no report may take the place of. */
    private static final List<String> OWN = List.of(Config.FILE, "pom.xml", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore",
            "templates", "src", ".mvn", ".github", ".git");

    private OutFile() {
    }

    /**
     * Writes a report, never over or among the files that the site is made of.
     *
     * @param root   the site
     * @param config its settings
     * @throws IOException when it may not or cannot; its message is one line for the user
     */
    static void report(Path root, Config config, Path file, String text) throws IOException {
        Path site = root.toRealPath();
        Path there = file.toAbsolutePath().normalize();
        // By the way of its folder: a link in the file system may lead into the site
        Path folder = there.getParent();
        Path at = folder != null && Files.isDirectory(folder) ? folder.toRealPath().resolve(there.getFileName()) : there;
        boolean own = Stream.concat(OWN.stream(), Stream.of(config.contentFolder(), config.dataFolder(), config.assetFolder()))
                .anyMatch(each -> at.startsWith(site.resolve(each).normalize()));
        if (own) {
            throw new IOException(file + " is where the site's own files are; write the report elsewhere, as to target/" + at.getFileName());
        }
        write(file, text);
    }

    /**
     * Writes a file by way of another beside it, so that nobody ever reads half of one. What a link in the file system leads
     * to is written, and the link stays; a device or a pipe is written to, and never replaced.
     *
     * @throws IOException when it cannot; its message is one line for the user
     */
    static void write(Path file, String text) throws IOException {
        if (file.toString().isEmpty() || Files.isDirectory(file)) {
            throw new IOException("cannot write " + (file.toString().isEmpty() ? "to no name" : file + ", which is a folder") + "; name a file");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), text);
            }
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + reason(e), e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path half = folder.resolve("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(half, text, StandardCharsets.UTF_8);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file, not a folder";
        }
        boolean told = e instanceof FileSystemException system && system.getReason() != null;
        return told ? ((FileSystemException) e).getReason() : "its folder cannot be made or written to";
    }
}
