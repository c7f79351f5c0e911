package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import explainer.content.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutFileTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"content/about.md", "content/people/../about.md", "content/new.txt", "data/echo.yaml", "assets/site.css",
        "templates/page.ftl", "jbake.properties", "README.md", "here/about.md"})
    void a_report_takes_no_file_of_the_sites_place(String name) throws IOException {
        Files.createDirectories(root.resolve("content/people"));
        Files.createSymbolicLink(root.resolve("here"), root.resolve("content"));
        Files.writeString(root.resolve("content/about.md"), "Mine");

        assertThatThrownBy(() -> OutFile.report(root, Config.defaults(), root.resolve(name), "0 errors"))
                .isInstanceOf(IOException.class).hasMessageContaining(
                        " is where the site's own files are; write the report elsewhere, as to target/");
        assertThat(root.resolve("content/about.md")).hasContent("Mine");
    }

    @Test
    void a_report_may_be_written_beside_the_site_and_again() throws IOException {
        OutFile.report(root, Config.defaults(), root.resolve("evidence.md"), "one");
        OutFile.report(root, Config.defaults(), root.resolve("evidence.md"), "two");
        OutFile.report(root, Config.defaults(), root.resolve("target/deep/check.txt"), "three");

        assertThat(root.resolve("evidence.md")).hasContent("two");
        assertThat(root.resolve("target/deep/check.txt")).hasContent("three");
    }

    @Test
    void a_folder_is_refused_and_stays() throws IOException {
        Files.createDirectory(root.resolve("empty"));

        assertThatThrownBy(() -> OutFile.write(root.resolve("empty"), "text")).hasMessageContaining("which is a folder; name a file");
        assertThatThrownBy(() -> OutFile.write(Path.of(""), "text")).hasMessage("cannot write to no name; name a file");
        assertThatThrownBy(() -> OutFile.write(Path.of("/"), "text")).hasMessageContaining("which is a folder");
        assertThat(root.resolve("empty")).isDirectory();
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_written() throws IOException {
        Files.writeString(root.resolve("real.txt"), "before");
        Files.createSymbolicLink(root.resolve("link.txt"), root.resolve("real.txt"));

        OutFile.write(root.resolve("link.txt"), "after");

        assertThat(root.resolve("link.txt")).isSymbolicLink();
        assertThat(root.resolve("real.txt")).hasContent("after");
    }

    @Test
    void what_is_no_plain_file_is_written_to_and_never_replaced() throws Exception {
        Path pipe = root.resolve("pipe");
        assumeTrue(made(pipe), "no mkfifo here");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });

        OutFile.write(pipe, "0 errors");

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("0 errors");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void the_reason_is_in_words() throws IOException {
        Files.writeString(root.resolve("plain"), "");

        assertThatThrownBy(() -> OutFile.write(root.resolve("plain/check.txt"), "text"))
                .hasMessage("cannot write " + root.resolve("plain/check.txt") + ": " + root.resolve("plain") + " is a file, not a folder");
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
