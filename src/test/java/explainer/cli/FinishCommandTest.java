package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishCommandTest {

    private static final String PAGE = "<!doctype html><html lang=en><meta charset=utf-8><title>A</title>"
            + "<meta name=description content=A><link rel=canonical href=https://example.org/>"
            + "<script type=application/ld+json>{\"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"A\", "
            + "\"@id\": \"https://example.org/\", \"url\": \"https://example.org/\", \"description\": \"A\"}</script>"
            + "<main><h1>A</h1></main>";
    private static final String MAP = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>"
            + "<loc>https://example.org/</loc></url></urlset>\n";

    @TempDir
    private Path root;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void bake() throws Exception {
        Files.createDirectories(root.resolve("target/microsite"));
        Files.writeString(root.resolve("target/microsite/index.html"), PAGE);
        Files.writeString(root.resolve("target/microsite/sitemap.xml"), MAP);
    }

    private int finish(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "finish";
        args[1] = "--root";
        args[2] = root.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return terminal.run(args);
    }

    @Test
    void finishes_a_site_and_reports_its_sizes() {
        assertThat(finish()).as(terminal.err()).isZero();
        assertThat(root.resolve("target/pages/index.html")).content().contains("content-security-policy");
        assertThat(terminal.out()).contains("page ", "index.html ").contains("1 pages, the largest ");
        assertThat(root.resolve("target/pages-report.md")).content().contains("| index |");
        assertThat(root.resolve("target/pages-report.json")).content().contains("\"path\" : \"index.html\"");
    }

    @Test
    void keeps_the_last_site_when_something_is_wrong_and_shows_what_was_refused() throws Exception {
        finish();
        Files.writeString(root.resolve("target/microsite/index.html"), PAGE + "<p style='a:b'>");
        assertThat(finish()).isEqualTo(1);
        assertThat(terminal.out()).contains("target/pages-refused/index.html:1: error self-contained: a style attribute on <p>, "
                + "which the page's policy blocks, at <p style=", "\n    Write it as a class");
        assertThat(root.resolve("target/pages/index.html")).content().doesNotContain("a:b");
        assertThat(root.resolve("target/pages-refused/index.html")).content().contains("a:b");

        Files.writeString(root.resolve("target/microsite/index.html"), PAGE);
        assertThat(finish()).isZero();
        assertThat(root.resolve("target/pages-refused")).doesNotExist();
    }

    @Test
    void counts_the_findings_about_each_page() throws Exception {
        Files.writeString(root.resolve("target/microsite/index.html"), PAGE + "<p style='a:b'><a href=b.html>b</a>");
        finish("--skip", "html-valid,css-valid");
        assertThat(terminal.out()).containsPattern("index\\.html .* 2\\n");
        assertThat(root.resolve("target/pages-report.json")).content().contains("\"findings\" : 2");
        assertThat(root.resolve("target/pages.sarif")).content().contains("\"ruleId\" : \"link-resolves\"");
    }

    @Test
    void stops_before_the_checks_when_the_baked_site_cannot_be_finished() throws Exception {
        Files.writeString(root.resolve("target/microsite/index.html"), PAGE.replace("<main>", "<link rel=stylesheet href=no.css><main>"));
        assertThat(finish()).isEqualTo(1);
        assertThat(terminal.out()).isEqualTo("target/microsite/index.html:1: error finish: there is no style sheet no.css\n"
                + "    Make it under assets/css, or take the link out of the template.\n");
    }

    @Test
    void says_in_one_line_why_it_could_not_run() {
        assertThat(finish("--from", "nowhere")).isEqualTo(2);
        assertThat(terminal.err().lines()).singleElement().asString().startsWith("explainer: there is no folder ")
                .endsWith("nowhere; bake the site first: mvn jbake:generate");
    }

    @Test
    void refuses_to_write_into_what_it_reads() {
        assertThat(finish("--to", "target/microsite/pages")).isEqualTo(2);
        assertThat(terminal.err()).contains("two folders, neither in the other");
    }

    @Test
    void asks_for_a_number_of_bytes() throws Exception {
        Files.writeString(root.resolve("jbake.properties"), "budget.page=14 KB\n");
        assertThat(finish()).isEqualTo(2);
        assertThat(terminal.err()).contains("jbake.properties: budget.page is '14 KB'; write a number of bytes");
    }
}
