package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTrueTest {

    private final ManifestTrue rule = new ManifestTrue();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_a_list_of_exactly_the_files() {
        assertThat(pages.found(rule)).isEmpty();
    }

    @Test
    void flags_a_file_that_was_changed_added_or_taken_away_later() {
        Map<String, byte[]> files = pages.files();
        files.put("robots.txt", "User-agent: none\n".getBytes(StandardCharsets.UTF_8));
        files.put("new.txt", new byte[] {65});
        files.remove("days.ics");
        assertThat(new PageChecker(List.of(rule)).run(pages.published(files)).findings())
                .extracting(finding -> finding.path() + ": " + finding.message().replaceAll(", at .*", ""))
                .containsExactly("out/manifest.sha256: it lists “days.ics”, and there is no such file",
                        "out/new.txt: it is not in the list of files",
                        "out/robots.txt: it was changed after the list of files was made");
    }

    @Test
    void flags_a_site_without_a_list() {
        Map<String, byte[]> files = pages.files();
        files.remove("manifest.sha256");
        assertThat(new PageChecker(List.of(rule)).run(pages.published(files)).findings()).extracting(Finding::message).containsExactly("there is no list of files");
    }
}
