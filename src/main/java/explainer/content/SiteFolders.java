package explainer.content;

import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** The plain files in the folders of a project. What leads out of it is refused, and becomes a problem of the site. */
final class SiteFolders {

    /** A file that makes JBake leave out its whole folder. */
    private static final String IGNORE_FILE = ".jbakeignore";

    private final Path root;
    private final SiteBuilder site;

    /** @param root the project's real folder */
    SiteFolders(Path root, SiteBuilder site) {
        this.root = root;
        this.site = site;
    }

    /** The files under a folder by path relative to the root, hidden ones left out. */
    Map<String, Path> files(String name) {
        Map<String, Path> files = new TreeMap<>();
        Path folder = inside(name);
        if (folder == null || !Files.isDirectory(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return !dir.equals(folder) && hidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = path(file);
                    if (attributes.isRegularFile()) {
                        if (!hidden(file)) {
                            files.put(path, file);
                        } else if (file.endsWith(IGNORE_FILE)) {
                            problem(path, "JBake leaves out this whole folder because of this file",
                                    "Remove it, and write status=draft into a page that is to wait.");
                        }
                    } else {
                        problem(path, attributes.isSymbolicLink()
                                        ? "this is a link in the file system, which may lead out of the project"
                                        : "this is not a plain file",
                                "Put the file itself here.");
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problem(path(file), "this cannot be read", "Check that you may read it.");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | SecurityException e) {
            problem(name, "this folder cannot be read to its end", "Check that you may read it.");
        }
        return files;
    }

    /** A folder of the settings, or null, with a problem, when it leaves the project. */
    private Path inside(String name) {
        try {
            Path folder = root.resolve(name).normalize();
            boolean real = !Files.exists(folder) || folder.toRealPath().equals(folder);
            if (!Path.of(name).isAbsolute() && folder.startsWith(root) && !folder.equals(root) && real) {
                return folder;
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            // Reported below with the others
        }
        site.problem(new Problem(Problem.Kind.CONFIG, Config.FILE, Position.START,
                "the folder '" + Shorten.plain(name) + "' lies outside the project",
                "Name a folder inside the project, relative to its root."));
        return null;
    }

    private static boolean hidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void problem(String path, String message, String hint) {
        site.problem(new Problem(Problem.Kind.FILE, path, Position.START, message, hint));
    }
}
