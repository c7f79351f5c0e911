package explainer.start;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's own files, which the build packs beside the classes: what a new project is made of. */
public final class Carried {

    private static final String FOLDER = "/explainer/project/";
    /** The way to the folder leads over a file of it: a jar need not have entries for folders. */
    private static final String LANDMARK = FOLDER + "pom.xml";

    private Carried() {
    }

    /**
     * All of them.
     *
     * @return path, with slashes, to content
     * @throws IOException if the jar cannot be read, or carries none
     */
    public static SortedMap<String, byte[]> files() throws IOException {
        URL landmark = Carried.class.getResource(LANDMARK);
        if (landmark == null) {
            throw new IOException("this explainer.jar was built without the files of a project: build it with mvn package");
        }
        try {
            URI address = landmark.toURI();
            if (!address.getScheme().equals("jar")) {
                return below(Path.of(address).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return below(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IOException("cannot read " + landmark, e);
        }
    }

    private static SortedMap<String, byte[]> below(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
