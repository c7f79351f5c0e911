package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishCommandTest {

    private static final String PAGE = "<!doctype html><html lang=en><meta charset=utf-8><title>A</title>"
            + "<link rel=canonical href=https://example.org/><h1>A</h1>";

    @TempDir
    private Path root;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void bake() throws Exception {
        Files.createDirectories(root.resolve("target/microsite"));
        Files.writeString(root.resolve("target/microsite/index.html"), PAGE);
    }

    private int finish(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "finish";
        args[1] = "--root";
        args[2] = root.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void finishes_a_site_and_reports_its_sizes() {
        assertThat(finish()).as(err.toString()).isZero();
        assertThat(root.resolve("target/pages/index.html")).content().contains("content-security-policy");
        assertThat(out.toString()).contains("page ", "index.html ").contains("1 pages, the largest ");
        assertThat(root.resolve("target/pages-report.md")).content().contains("| index |");
        assertThat(root.resolve("target/pages-report.json")).content().contains("\"path\" : \"index.html\"");
    }

    @Test
    void keeps_the_last_site_when_something_is_wrong() throws Exception {
        finish();
        Files.writeString(root.resolve("target/microsite/index.html"), PAGE + "<p style='a:b'>");
        assertThat(finish()).isEqualTo(1);
        assertThat(out.toString()).contains("target/microsite/index.html:1: error finish: a style attribute on <p>, which the "
                + "page's policy blocks\n    Write it as a class");
        assertThat(root.resolve("target/pages/index.html")).content().doesNotContain("style");
    }

    @Test
    void says_in_one_line_why_it_could_not_run() {
        assertThat(finish("--from", "nowhere")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("explainer: there is no folder ")
                .endsWith("nowhere; bake the site first: mvn jbake:generate");
    }

    @Test
    void refuses_to_write_into_what_it_reads() {
        assertThat(finish("--to", "target/microsite/pages")).isEqualTo(2);
        assertThat(err.toString()).contains("two folders, neither in the other");
    }

    @Test
    void asks_for_a_number_of_bytes() throws Exception {
        Files.writeString(root.resolve("jbake.properties"), "budget.page=14 KB\n");
        assertThat(finish()).isEqualTo(2);
        assertThat(err.toString()).contains("jbake.properties: budget.page is '14 KB'; write a number of bytes");
    }
}
