package explainer.finish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the workflow publishes, put together by {@code .ci/assemble}: the site, and the project's documents in it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the workflow runs there")
class AssembleTest {

    @TempDir
    private Path root;

    @BeforeEach
    void build() throws Exception {
        write("pages/index.html", "home");
        write("pages/.nojekyll", "");
        write("pages/manifest.sha256", "of the pages alone\n");
        write("site/index.html", "documents");
        write("site/rules/claim-cited.html", "a rule");
    }

    @Test
    void lists_every_file_that_is_published_with_its_digest() throws Exception {
        assertThat(assemble()).isEqualTo("4 files in target/publication\n");

        Path publication = root.resolve("target/publication");
        assertThat(Files.readAllLines(publication.resolve("manifest.sha256"))).extracting(line -> line.substring(66))
                .containsExactly(".nojekyll", "index.html", "project/index.html", "project/rules/claim-cited.html");
        assertThat(run(publication, "sha256sum", "--check", "--strict", "--quiet", "manifest.sha256")).isEmpty();
    }

    @Test
    void leaves_the_finished_pages_as_they_are_and_nothing_of_an_earlier_run() throws Exception {
        write("publication/old.html", "old");
        assemble();
        assertThat(root.resolve("target/publication/old.html")).doesNotExist();
        assertThat(root.resolve("target/pages/manifest.sha256")).hasContent("of the pages alone");
        assertThat(root.resolve("target/pages/project")).doesNotExist();
    }

    @Test
    void says_what_is_missing_or_in_the_way() throws Exception {
        write("pages/project/index.html", "a page of the story");
        assertThat(assemble()).isEqualTo("assemble: the site has a folder project of its own; give it another name in content or assets\n");
        Files.delete(root.resolve("target/site/index.html"));
        assertThat(assemble()).isEqualTo("assemble: there is no target/pages or no target/site; run mvn verify site\n");
        assertThat(root.resolve("target/publication")).doesNotExist();
    }

    private void write(String path, String text) throws Exception {
        Path file = root.resolve("target").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String assemble() throws Exception {
        return run(Path.of("").toAbsolutePath(), "bash", ".ci/assemble", root.toString());
    }

    private static String run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }
}
