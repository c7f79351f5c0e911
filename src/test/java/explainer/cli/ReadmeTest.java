package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern SHOWN = Pattern.compile("`(content/[\\w./-]+\\.md)`:\n\n```\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void a_page_that_it_shows_begins_so() throws Exception {
        assertThat(SHOWN.matcher(Files.readString(Path.of("README.md"))).results()).allSatisfy(shown ->
                assertThat(Files.readString(Path.of(shown.group(1)))).startsWith(shown.group(2)));
    }
}
