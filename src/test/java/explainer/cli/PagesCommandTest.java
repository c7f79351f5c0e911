package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesCommandTest {

    private static final String PAGE = "<!doctype html>\n<html lang=en>\n<meta charset=utf-8>\n<title>A</title>\n<main>\n<h1>A</h1>\n"
            + "<p><a href=\"b.html\">B</a>\n</main>\n";

    @TempDir
    private Path root;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void publish() throws Exception {
        Files.createDirectories(root.resolve("target/pages"));
        Files.writeString(root.resolve("target/pages/index.html"), PAGE);
        Files.writeString(root.resolve("target/pages/b.html"), PAGE.replace("<h1>A", "<h1>B").replace("<title>A", "<title>B"));
    }

    private int pages(String... more) {
        List<String> args = new ArrayList<>(List.of("pages", "--root", root.toString()));
        args.addAll(List.of(more));
        return terminal.run(args.toArray(String[]::new));
    }

    @Test
    void finds_nothing_wrong_with_sound_pages_and_says_how_much_it_looked_at() {
        assertThat(pages("--only", "html-valid,link-resolves")).as(terminal.out() + terminal.err()).isZero();
        assertThat(terminal.out()).isEqualTo("0 errors. Checked by 2 rules: 2 files, 2 links, 2 pages.\n");
    }

    @Test
    void tells_where_the_html_of_a_page_was_spoiled_and_what_to_do() throws Exception {
        Files.writeString(root.resolve("target/pages/b.html"), PAGE.replace("<p>", "<p></i>"));
        assertThat(pages("--only", "html-valid")).isEqualTo(1);
        assertThat(terminal.out()).startsWith("target/pages/b.html:7: error html-valid: Stray end tag “i”, at </i><a href=\"b.html\">B</a>\n"
                + "    Correct the template or the content that writes it; finishing changes no element.\n").contains("1 error. ");
    }

    @Test
    void looks_at_another_folder_and_runs_one_rule_alone() throws Exception {
        Files.createDirectories(root.resolve("other"));
        Files.writeString(root.resolve("other/index.html"), PAGE);
        assertThat(pages("other", "--only", "link-resolves")).isEqualTo(1);
        assertThat(terminal.out()).startsWith("other/index.html:7: error link-resolves: “b.html” leads to b.html, which is no file");
    }

    @Test
    void writes_json_sarif_and_markdown() throws Exception {
        Files.delete(root.resolve("target/pages/b.html"));
        Path sarif = root.resolve("target/pages.sarif");
        assertThat(pages("--only", "link-resolves", "--format", "json", "--sarif", sarif.toString())).isEqualTo(1);
        var json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.at("/findings/0/rule").asText()).isEqualTo("link-resolves");
        assertThat(json.at("/checked/links").asInt()).isEqualTo(1);
        var run = new ObjectMapper().readTree(Files.readString(sarif)).at("/runs/0");
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText()).isEqualTo("target/pages/index.html");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asText()).startsWith("# link-resolves");
        pages("--only", "link-resolves", "--format", "markdown");
        assertThat(terminal.out()).startsWith("# The published pages\n").contains("| target/pages/index.html:7 | error link-resolves |")
                .contains("| [link-resolves](rules/link-resolves.html) |");
    }

    @Test
    void does_not_take_nothing_for_sound() throws Exception {
        Files.createDirectories(root.resolve("empty"));
        assertThat(pages("empty")).isEqualTo(2);
        assertThat(terminal.err()).contains("there are no pages in ");
        assertThat(pages("--only", "html-valid", "--skip", "html-valid")).isEqualTo(2);
        assertThat(terminal.err()).contains("explainer: no rule is left to run");
    }

    @Test
    void knows_its_rules_by_name() {
        assertThat(pages("--only", "claim-cited")).isEqualTo(2);
        assertThat(terminal.err()).contains("there is no rule 'claim-cited' of pages; the rules are address-resolves, ");
    }
}
