package explainer.finish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a baked or finished site. */
public final class SiteFiles {

    private SiteFiles() {
    }

    /**
     * Reads all files of a folder, by path.
     *
     * @throws FinishException when there is no folder, no page in it, or something that is no plain file or folder
     */
    public static SortedMap<String, byte[]> read(Path from) throws FinishException {
        if (!Files.isDirectory(from)) {
            throw new FinishException("there is no folder " + from + "; bake the site first: mvn jbake:generate");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.sorted().toList()) {
                String path = from.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(path, Files.readAllBytes(file));
                } else if (!path.isEmpty() && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FinishException(file + " is a link in the file system; put the file itself there");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new FinishException("cannot read " + from + " (" + FinishException.reason(e) + ")");
        }
        if (files.keySet().stream().noneMatch(path -> path.endsWith(".html"))) {
            throw new FinishException("there are no pages in " + from + "; bake the site first: mvn jbake:generate");
        }
        return files;
    }
}
