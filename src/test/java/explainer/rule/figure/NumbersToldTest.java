package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.DateSupported;
import explainer.rule.FigureSupported;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers, times and dates as reporters write them, against a passage that has them in other words. Each file lists sound
 * sentences and faulty ones side by side, most of these off by one, by a half, by half a day or by a month.
 */
class NumbersToldTest {

    private static final Path FOLDER = Path.of("src/test/resources/numbers-told");
    private static final List<Rule> RULES = List.of(new FigureSupported(), new DateSupported());

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void passes_what_is_sound_and_flags_what_is_not(Path file) throws IOException {
        String passages = "";
        List<String> wrong = new ArrayList<>();
        int sentences = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("= ")) {
                passages = line.substring(2);
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                sentences++;
                String sentence = line.substring(2).split(" \\| ")[0];
                String expected = line.startsWith("+ ") ? "" : line.substring(line.lastIndexOf(" | ") + 3) + " ";
                List<String> messages = messages(passages, sentence);
                if (messages.isEmpty() != expected.isEmpty() || !messages.isEmpty() && !messages.get(0).startsWith(expected)) {
                    wrong.add(passages + "\n" + line + "\n" + messages);
                }
            }
        }
        assertThat(sentences).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static List<String> messages(String passages, String sentence) {
        MadeUp source = new MadeUp();
        for (String passage : passages.split(" @@ ")) {
            source.passage(passage.contains("voice: ") ? passage : "voice: reporting, who: \"the newspaper\", " + passage);
        }
        boolean cites = sentence.contains("](#");
        return RULES.stream().flatMap(rule -> cites ? source.findings(rule, sentence).stream().map(found -> found.replaceFirst("^\\d+: ", ""))
                : source.messages(rule, sentence).stream()).toList();
    }
}
