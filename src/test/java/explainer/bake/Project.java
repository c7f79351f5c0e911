package explainer.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the project in a folder of its own, to bake and to spoil. */
final class Project {

    /** The project itself. Tests read it and never write to it. */
    static final Path REAL = Path.of("").toAbsolutePath();

    private static final Path TRAP_SITE = REAL.resolve("src/test/resources/trap-site");
    private static final List<String> MACHINERY = List.of("pom.xml", "jbake.properties", ".mvn", "templates", "assets");
    private static final List<String> TOOL = List.of("src/main", "src/site");
    private static final List<String> TEXTS = List.of("content", "seeds");

    private final Path root;

    private Project(Path root) {
        this.root = root;
    }

    /** The project with its own content. */
    static Project real(Path folder) {
        MACHINERY.forEach(name -> copy(REAL.resolve(name), folder.resolve(name)));
        TEXTS.forEach(name -> copy(REAL.resolve(name), folder.resolve(name)));
        return new Project(folder);
    }

    /** The project with its own content and the tool that builds it, without the tool's tests. */
    static Project whole(Path folder) {
        TOOL.forEach(name -> copy(REAL.resolve(name), folder.resolve(name)));
        return real(folder);
    }

    /** The project's templates, assets and settings around a small invented site. */
    static Project trapSite(Path folder) {
        MACHINERY.forEach(name -> copy(REAL.resolve(name), folder.resolve(name)));
        TEXTS.forEach(name -> copy(TRAP_SITE.resolve(name), folder.resolve(name)));
        return new Project(folder);
    }

    Path root() {
        return root;
    }

    Path path(String file) {
        return root.resolve(file);
    }

    Path output() {
        return path("target/microsite");
    }

    String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project write(String file, String text) {
        return write(file, text.getBytes(UTF_8));
    }

    Project write(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces the first occurrence; a test that finds nothing to replace is wrong. */
    Project replace(String file, String old, String text) {
        String before = read(file);
        assertThat(before).as("%s, which the test is about to change", file).contains(old);
        int at = before.indexOf(old);
        return write(file, before.substring(0, at) + text + before.substring(at + old.length()));
    }

    /** Adds to the end of a file. */
    Project append(String file, String text) {
        return write(file, read(file) + text);
    }

    Project move(String from, String to) {
        try {
            Files.createDirectories(path(to).getParent());
            Files.move(path(from), path(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Removes a file or a whole folder. */
    Project delete(String file) {
        files(path(file), Comparator.reverseOrder()).forEach(p -> {
            try {
                Files.delete(p);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return this;
    }

    /** Every file but what a build makes, with what is in it. */
    Map<String, String> authored() {
        Map<String, String> out = new TreeMap<>();
        for (Path file : files(root, Comparator.naturalOrder())) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (Files.isRegularFile(file) && !name.startsWith("target/")) {
                try {
                    out.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return out;
    }

    private static void copy(Path from, Path to) {
        for (Path file : files(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(file).toString());
            try {
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> files(Path folder, Comparator<Path> order) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(order).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
