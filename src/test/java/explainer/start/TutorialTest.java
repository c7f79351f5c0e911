package explainer.start;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.start.Tutorial.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorialTest {

    @Test
    void says_of_each_block_what_to_do_with_it_and_names_the_file_where_readers_see_it() throws Exception {
        for (Step step : Tutorial.read(TutorialIT.PAGE).steps()) {
            assertThat(step.kind()).as("the mark of the block at %s:%d", TutorialIT.PAGE, step.line()).isNotEmpty();
            if (step.kind().equals("write") || step.kind().equals("edit")) {
                assertThat(step.before()).as("%s:%d", TutorialIT.PAGE, step.line()).contains("`" + step.about() + "`");
            }
        }
    }

    @Test
    void reads_marks_files_and_texts(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), """
                The file `a.txt`:

                <!-- write a.txt -->
                ```
                one

                two
                ```
                <!-- run, fails -->
                ```
                false
                ```

                ```
                unmarked
                ```
                """);

        assertThat(Tutorial.read(page).steps()).containsExactly(
                new Step(4, "write", "a.txt", "The file `a.txt`:", "one\n\ntwo\n"),
                new Step(10, "run, fails", "", "The file `a.txt`:", "false\n"),
                new Step(14, "", "", "The file `a.txt`:", "unmarked\n"));
    }

    @Test
    void takes_what_is_shown_for_whole_lines_in_order_with_gaps_where_it_says_so() {
        assertThat("noise\n3 files\nmore\nNext:\n").matches(Tutorial.pattern("… files\nNext:\n"));
        assertThat("13 files\n").doesNotMatch(Tutorial.pattern("3 files\n"));
        assertThat("3 files too many\n").doesNotMatch(Tutorial.pattern("3 files\n"));
        assertThat("Next:\n3 files\n").doesNotMatch(Tutorial.pattern("… files\nNext:\n"));
        assertThat("a.md:1: (wrong)\n").matches(Tutorial.pattern("a.md:…: (wrong)\n"));
    }
}
