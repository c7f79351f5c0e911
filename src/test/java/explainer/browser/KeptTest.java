package explainer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    private static final byte[] PAGE = "<p>A lamp".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void knows_a_page_again_by_its_bytes_its_address_and_the_browser() {
        Visits.Visit visit = visit(List.of());
        kept("chrome 1").keep(visit, PAGE);

        assertThat(kept("chrome 1").found("lamp.html", PAGE)).contains(visit);
        assertThat(kept("chrome 1").found("lamp.html", "<p>A lamb".getBytes(UTF_8))).isEmpty();
        assertThat(kept("chrome 1").found("other.html", PAGE)).isEmpty();
        assertThat(kept("chrome 2").found("lamp.html", PAGE)).isEmpty();
    }

    @Test
    void keeps_no_page_with_a_fault() {
        kept("chrome 1").keep(visit(List.of("LIGHT 360: image-alt img (no words)")), PAGE);

        assertThat(kept("chrome 1").found("lamp.html", PAGE)).isEmpty();
    }

    @Test
    void looks_again_where_a_run_was_cut_off() throws IOException {
        kept("chrome 1").keep(visit(List.of()), PAGE);
        try (Stream<Path> files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"page\":\"la");
        }

        assertThat(kept("chrome 1").found("lamp.html", PAGE)).isEmpty();
    }

    private Kept kept(String browser) {
        return new Kept(folder, browser);
    }

    private static Visits.Visit visit(List<String> axe) {
        return new Visits.Visit("lamp.html", axe, List.of("unsure"), List.of(), List.of("/x/y/lamp.html"), 1, List.of());
    }
}
