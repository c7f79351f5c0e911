package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditorConfigTest {

    private static final Pattern LONGEST = Pattern.compile("\\[\\*\\.java][^\\[]*?max_line_length = (\\d+)");

    @Test
    void no_line_of_the_tool_is_longer_than_it_says() throws Exception {
        Matcher longest = LONGEST.matcher(Files.readString(Path.of(".editorconfig")));
        assertThat(longest.find()).isTrue();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java")).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines).as(file.toString()).allMatch(line -> line.length() <= Integer.parseInt(longest.group(1)));
            }
        }
    }
}
