package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style sheets as they are written; those in the finished pages are checked with the pages. */
class StyleSheetsIT {
    private static final Path SHEETS = Path.of("assets/css");

    static List<String> sheets() {
        return Stream.of(SHEETS.toFile().list()).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void are_valid(String sheet) throws IOException {
        assertThat(Nu.style(Files.readString(SHEETS.resolve(sheet)))).isEmpty();
    }
}
