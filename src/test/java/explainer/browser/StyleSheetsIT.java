package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style sheets as they are written; those in the finished pages are checked with the pages. */
class StyleSheetsIT {
    static List<String> sheets() {
        return java.util.stream.Stream.of(new java.io.File("assets/css").list()).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void are_valid(String sheet) {
        assertThat(Nu.style(new java.io.File("assets/css", sheet))).isEmpty();
    }
}
