package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

    @TempDir
    private Path place;

    @Test
    void takes_a_new_folder_an_empty_one_and_an_empty_repository() throws IOException {
        assertThat(NewFolder.refusal(place.resolve("new"))).isEmpty();
        assertThat(NewFolder.refusal(place)).isEmpty();
        Files.createDirectory(place.resolve(".git"));
        assertThat(NewFolder.refusal(place)).isEmpty();
    }

    @Test
    void refuses_a_folder_with_anything_in_it_a_file_and_a_place_that_is_not_there() throws IOException {
        Path file = Files.writeString(place.resolve("notes.txt"), "mine");

        assertThat(NewFolder.refusal(place)).hasValueSatisfying(why -> assertThat(why).contains("is not empty: there is notes.txt"));
        assertThat(NewFolder.refusal(file)).hasValueSatisfying(why -> assertThat(why).contains("notes.txt is a file"));
        assertThat(NewFolder.refusal(place.resolve("no/such")))
                .hasValueSatisfying(why -> assertThat(why).contains("there is no folder", "to make such in: make it first"));
        Files.createSymbolicLink(place.resolve("dead"), place.resolve("nowhere"));
        assertThat(NewFolder.refusal(place.resolve("dead"))).isPresent();
    }

    @Test
    void makes_what_starts_like_a_script_a_program() throws IOException {
        NewFolder.write(place, files("run", "#!/bin/sh\n", "read.me", "# a heading\n"));

        assertThat(place.resolve("run")).isExecutable();
        assertThat(Files.getPosixFilePermissions(place.resolve("read.me")).toString()).doesNotContain("EXECUTE");
    }

    @Test
    void takes_away_what_it_wrote_when_it_cannot_go_on() throws IOException {
        Path folder = place.resolve("new");

        assertThatThrownBy(() -> NewFolder.write(folder, files("a/one", "1", "b", "2", "b/two", "3")))
                .isInstanceOf(IOException.class).hasMessageContaining("cannot write into " + folder);

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void overwrites_nothing_even_then() throws IOException {
        Files.writeString(place.resolve("b"), "mine");

        assertThatThrownBy(() -> NewFolder.write(place, files("a", "1", "b", "2"))).isInstanceOf(IOException.class);

        assertThat(place.resolve("b")).hasContent("mine");
        assertThat(place.resolve("a")).doesNotExist();
    }

    private static Map<String, byte[]> files(String... pathsAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }
}
