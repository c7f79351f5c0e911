package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar as an archetype: what Maven's archetype plugin finds in it, and what its script does when it is run. */
class ArchetypeIT {

    private static final Path JAR = Path.of("target/explainer.jar");

    @TempDir
    private Path place;

    @Test
    void writes_what_new_writes() throws Exception {
        Path jar = place.resolve("repository/io/github/explainer/explainer/1/explainer-1.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(JAR, jar);
        Path project = Files.createDirectory(place.resolve("the-weir"));
        Files.writeString(project.resolve("pom.xml"), entry("archetype-resources/pom.xml"));
        Map<String, Object> request = Map.of(
                "outputDirectory", place.toString(), "artifactId", "the-weir",
                "archetypeGroupId", "io.github.explainer", "archetypeArtifactId", "explainer", "archetypeVersion", "1",
                "localRepository", Map.of("basedir", place.resolve("repository").toString()),
                "properties", Map.of("title", "The weir’s “end”", "key", "post", "language", "de", "groupId", "org.weir"));

        new GroovyShell(new Binding(Map.of("request", request))).evaluate(entry("META-INF/archetype-post-generate.groovy"));

        SortedMap<String, byte[]> expected = NewProject.of(Carried.files(), new Choices("The weir’s “end”", "post", "de", "org.weir",
                "the-weir", Choices.host("the-weir"), LocalDate.now(ZoneOffset.UTC)));
        SortedMap<String, byte[]> written = read(project);
        assertThat(written.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, content) -> assertThat(written.get(path)).as(path).isEqualTo(content));
    }

    @Test
    void asks_for_a_title_and_a_key() throws IOException {
        assertThat(entry("META-INF/maven/archetype-metadata.xml"))
                .contains("<requiredProperty key=\"title\"/>", "<requiredProperty key=\"key\">", "<defaultValue>en</defaultValue>");
    }

    private static String entry(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), UTF_8);
        }
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
