package explainer.finish;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFilesTest {

    @TempDir
    private Path folder;

    @Test
    void refuses_a_link_among_the_baked_files() throws Exception {
        Path from = Files.createDirectories(folder.resolve("baked"));
        Files.writeString(from.resolve("index.html"), "a");
        Files.createSymbolicLink(from.resolve("b.html"), folder.resolve("elsewhere.html"));
        assertThatThrownBy(() -> SiteFiles.read(from)).hasMessageEndingWith(
                "b.html is a link in the file system; put the file itself there");
    }

    @Test
    void says_when_nothing_was_baked() throws Exception {
        assertThatThrownBy(() -> SiteFiles.read(folder.resolve("pages"))).hasMessageStartingWith("there is no folder ");
        Files.createDirectories(folder.resolve("pages"));
        assertThatThrownBy(() -> SiteFiles.read(folder.resolve("pages"))).hasMessageStartingWith("there are no pages in ")
                .hasMessageEndingWith("bake the site first: mvn jbake:generate");
    }
}
