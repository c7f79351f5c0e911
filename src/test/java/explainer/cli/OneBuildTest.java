package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneBuildTest {

    private static final long RUNNING = ProcessHandle.current().pid();
    private static final long OVER = 999_999_999;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("target/.build");
    }

    @Test
    void enters_a_build_and_lets_the_same_enter_again() throws Exception {
        assertThat(OneBuild.enter(file, RUNNING)).isEmpty();
        assertThat(OneBuild.enter(file, RUNNING)).isEmpty();
        assertThat(file).hasContent(Long.toString(RUNNING));
    }

    @Test
    void names_the_build_that_is_running_and_leaves_it_entered() throws Exception {
        OneBuild.enter(file, RUNNING);

        assertThat(OneBuild.enter(file, OVER)).contains(RUNNING);
        assertThat(file).hasContent(Long.toString(RUNNING));
    }

    @Test
    void takes_the_place_of_a_build_that_is_over() throws Exception {
        OneBuild.enter(file, OVER);

        assertThat(OneBuild.enter(file, RUNNING)).isEmpty();
        assertThat(file).hasContent(Long.toString(RUNNING));
    }

    @Test
    void is_not_misled_by_a_younger_process_that_has_the_number_of_a_build_that_is_over() throws Exception {
        OneBuild.enter(file, RUNNING);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));

        assertThat(OneBuild.enter(file, OVER)).isEmpty();
    }

    @Test
    void takes_the_place_of_what_cannot_be_read() throws Exception {
        Files.createDirectories(file.getParent());
        for (String half : new String[] {"", "12x", "9".repeat(30)}) {
            Files.writeString(file, half);
            assertThat(OneBuild.enter(file, OVER)).as(half).isEmpty();
            assertThat(file).hasContent(Long.toString(OVER));
        }
    }
}
