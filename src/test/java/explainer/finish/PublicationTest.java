package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    private Path folder;
    private Path to;

    @BeforeEach
    void choose() {
        to = folder.resolve("pages");
    }

    private static Map<String, byte[]> site(String text) {
        return new TreeMap<>(Map.of("index.html", text.getBytes(), "a/b.html", text.getBytes(),
                Publication.MANIFEST, new byte[0]));
    }

    private void publish(String text) throws FinishException {
        try (Publication publication = Publication.open(to)) {
            publication.publish(site(text));
        }
    }

    @Test
    void replaces_the_last_site_whole() throws Exception {
        publish("one");
        Files.writeString(to.resolve("left-over.html"), "old");
        publish("two");
        assertThat(to.resolve("a/b.html")).hasContent("two");
        assertThat(to.resolve("left-over.html")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.{new,old}");
    }

    @Test
    void keeps_the_last_site_when_the_new_one_cannot_be_written() throws Exception {
        publish("one");
        Map<String, byte[]> clash = site("two");
        clash.put("index.html/c.html", new byte[0]);
        try (Publication publication = Publication.open(to)) {
            assertThatThrownBy(() -> publication.publish(clash)).isInstanceOf(FinishException.class)
                    .hasMessageContaining("the last site is kept");
        }
        assertThat(to.resolve("index.html")).hasContent("one");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void clears_away_what_a_killed_run_left_and_puts_the_last_site_back() throws Exception {
        publish("one");
        Files.move(to, folder.resolve(".pages.old"));
        Files.createDirectories(folder.resolve(".pages.new/half"));
        Files.writeString(folder.resolve(".pages.new/half/a.html"), "half");
        Publication.open(to).close();
        assertThat(to.resolve("index.html")).hasContent("one");
        assertThat(folder.resolve(".pages.new")).doesNotExist();
    }

    @Test
    void refuses_a_folder_of_somebody_elses_and_leaves_it() throws Exception {
        Files.createDirectories(to);
        Files.writeString(to.resolve("diary.txt"), "dear");
        assertThatThrownBy(() -> Publication.open(to)).hasMessageEndingWith(
                "pages holds something that finish did not make; empty it, or name another --to");
        assertThat(to.resolve("diary.txt")).hasContent("dear");
    }

    @Test
    void takes_an_empty_folder() throws Exception {
        Files.createDirectories(to);
        publish("one");
        assertThat(to.resolve("index.html")).hasContent("one");
    }

    @Test
    void refuses_a_link_to_a_folder() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(to, other);
        assertThatThrownBy(() -> Publication.open(to)).hasMessageContaining("finish did not make");
    }

    @Test
    void lets_one_run_at_a_time() throws Exception {
        try (Publication first = Publication.open(to)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Publication.open(to)).hasMessageStartingWith("another run is finishing ");
        }
        publish("one");
    }
}
