package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.pages.PageRules;
import explainer.rule.Rules;
import explainer.rule.TestSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path root;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void write_the_little_site() throws IOException {
        new TestSite().writeTo(root);
    }

    private int check(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "check";
        args[1] = "--root";
        args[2] = root.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return terminal.run(args);
    }

    private void break_a_page() throws IOException {
        Path page = root.resolve("content/people/tom-brandt.md");
        Files.writeString(page, Files.readString(page) + "\nUncited.\n");
    }

    @Test
    void a_clean_site_gives_nought_and_says_what_was_checked() {
        assertThat(check()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("0 errors", "5 documents", "12 passages");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void an_error_gives_one() throws IOException {
        break_a_page();
        assertThat(check()).isEqualTo(Main.FOUND);
        assertThat(terminal.out()).startsWith("content/people/tom-brandt.md:13: error claim-cited: no passage is cited");
    }

    @Test
    void only_runs_the_rules_that_are_named() throws IOException {
        break_a_page();
        assertThat(check("--only", "file-sound")).isEqualTo(Main.CLEAN);
        assertThat(check("--only", "file-sound,claim-cited")).isEqualTo(Main.FOUND);
        assertThat(check("--only", "file-sond")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("there is no rule 'file-sond'; the rules are ", "claim-cited");
    }

    @Test
    void a_report_goes_to_a_file_and_the_last_line_to_the_terminal() throws IOException {
        Path file = root.resolve("target/deep/check.sarif");
        assertThat(check("--format", "sarif", "--output", file.toString())).isEqualTo(Main.CLEAN);
        assertThat(Files.readString(file)).contains("\"2.1.0\"");
        assertThat(terminal.out()).startsWith("0 errors").hasLineCount(1);
    }

    @Test
    void a_file_that_cannot_be_written_is_one_line() throws IOException {
        Files.writeString(root.resolve("plain"), "");
        assertThat(check("--output", root.resolve("plain/check.txt").toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).startsWith("explainer: cannot write ").hasLineCount(1);
    }

    @Test
    void nothing_checked_is_a_failure() throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));
        assertThat(terminal.run("check", "--root", empty.toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("nothing was checked: the site has no documents");
        assertThat(terminal.run("check", "--root", root.resolve("no").toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("there is no folder").hasLineCount(1);
        Files.delete(root.resolve("seeds/demo.yaml"));
        assertThat(check("--only", "claim-cited")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("the site has no passages");
    }

    @Test
    void a_site_whose_citations_are_all_taken_out_fails() throws IOException {
        try (var walk = Files.walk(root.resolve("content"))) {
            for (Path page : walk.filter(Files::isRegularFile).toList()) {
                Files.writeString(page, Files.readString(page).replaceAll(" \\[\\d+]\\([^)]*\\)", "")
                        .replaceAll("sources=.*\n", ""));
            }
        }
        assertThat(check()).isEqualTo(Main.FOUND);
        assertThat(terminal.err()).contains("the site has no citations");
    }

    @Test
    void a_mistake_on_the_command_line_is_one_line_and_a_way_to_help() {
        assertThat(terminal.run()).isEqualTo(Main.FAILED);
        assertThat(terminal.run("chek")).isEqualTo(Main.FAILED);
        assertThat(check("--format", "yaml")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).startsWith("explainer: Invalid value for option '--format'").contains("Try: explainer check --help");
        assertThat(terminal.run("seal", "demo")).isEqualTo(Main.FAILED);
    }

    @Test
    void a_word_that_is_none_is_told_with_the_one_that_was_meant() {
        assertThat(terminal.run("chekc")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).startsWith("explainer: there is no command 'chekc' here; did you mean check?");
        assertThat(check("--rot", ".")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).startsWith("explainer: there is no option '--rot' here; did you mean --root?");
        assertThat(check("--only", ",")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).startsWith("explainer: --only names no rule; name one, or leave it out");
    }

    @Test
    void a_report_is_never_written_over_a_page_nor_over_another_report() throws IOException {
        Path page = root.resolve("content/people/tom-brandt.md");
        String before = Files.readString(page);
        assertThat(check("--output", page.toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("is where the site's own files are").hasLineCount(1);
        assertThat(check("--sarif", page.toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.run("report", "--root", root.toString(), "--output", page.toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.run("report", "--root", root.toString(), "--site", root.resolve("content").toString())).isEqualTo(Main.FAILED);
        assertThat(Files.readString(page)).isEqualTo(before);
        assertThat(root.resolve("content/markdown")).doesNotExist();
        String target = root.resolve("target/one").toString();
        assertThat(check("--output", target, "--sarif", target)).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("--output and --sarif name the same file");
    }

    @Test
    void a_report_that_breaks_off_is_no_success() {
        PrintWriter full = new PrintWriter(Writer.nullWriter()) {
            @Override
            public boolean checkError() {
                return true;
            }
        };
        StringWriter err = new StringWriter();
        assertThat(Main.run(full, new PrintWriter(err), "check", "--root", root.toString())).isEqualTo(Main.FAILED);
        assertThat(err.toString()).isEqualToIgnoringNewLines("explainer: the output could not be written to its end");
    }

    @Test
    void help_teaches_with_examples() {
        for (String command : new String[] {"check", "seal", "report", "explain"}) {
            assertThat(terminal.run(command, "--help")).isEqualTo(Main.CLEAN);
            assertThat(terminal.out()).contains("Example").contains("explainer " + command);
        }
        assertThat(terminal.run("--help")).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("Exit status", "explainer check --watch");
    }

    @Test
    void explain_prints_a_rules_page_and_lists_them_all() {
        assertThat(terminal.run("explain", "claim-cited")).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).startsWith("# claim-cited").contains("## What to do");
        assertThat(terminal.run("explain")).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).hasLineCount(Rules.all().size() + PageRules.all().size()).contains("file-sound");
        assertThat(terminal.run("explain", "nothing")).isEqualTo(Main.FAILED);
    }

    @Test
    void seal_writes_the_seal_and_remembers_the_lines_that_are_left_out() throws IOException {
        Path seal = root.resolve("seeds/demo.seal");
        String before = Files.readString(seal);
        Files.delete(seal);
        String original = root.resolve("demo.txt").toString();
        assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", original, "--skip-line", "Buy a raincoat"))
                .isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("12 passages");
        assertThat(Files.readString(seal)).isEqualTo(before);
        assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", original)).isEqualTo(Main.CLEAN);
        assertThat(Files.readString(seal)).isEqualTo(before);
    }

    @Test
    void seal_refuses_a_key_that_leaves_the_folder_and_a_text_it_cannot_read() throws IOException {
        String original = root.resolve("demo.txt").toString();
        for (String key : new String[] {"../demo", "/etc/x", "Demo", "a/b", "", "lang", "editor", "k".repeat(41)}) {
            assertThat(terminal.run("seal", key, "--root", root.toString(), "--original", original)).as(key).isEqualTo(Main.FAILED);
        }
        assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", "no-such-file")).isEqualTo(Main.FAILED);
        Files.write(root.resolve("latin.txt"), new byte[] {'a', (byte) 0xe9});
        assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", root.resolve("latin.txt").toString()))
                .isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("a byte here is not UTF-8");
        Files.writeString(root.resolve("blank.txt"), "\n\n");
        assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", root.resolve("blank.txt").toString()))
                .isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("has no passages");
        for (String own : new String[] {"seeds/demo.seal", "seeds/demo.yaml"}) {
            assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", root.resolve(own).toString())).isEqualTo(Main.FAILED);
            assertThat(terminal.err()).contains("is what is made of the source, not a copy of it");
        }
        Files.writeString(root.resolve("jbake.properties"), "data.folder=../..");
        assertThat(terminal.run("seal", "demo", "--root", root.toString(), "--original", original)).isEqualTo(Main.FAILED);
    }

    @Test
    void report_writes_the_evidence_whatever_was_found() throws IOException {
        break_a_page();
        Path file = root.resolve("target/evidence.md");
        assertThat(terminal.run("report", "--root", root.toString(), "--output", file.toString())).isEqualTo(Main.CLEAN);
        assertThat(Files.readString(file)).startsWith("# Evidence report");
        assertThat(terminal.run("report", "--root", root.resolve("target").toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("nothing to report");
    }

    @Test
    @Timeout(30)
    void watch_checks_again_on_each_save() throws Exception {
        Thread watching = new Thread(() -> check("--watch"));
        watching.start();
        wait_for("0 errors");
        break_a_page();
        wait_for("error claim-cited");
        watching.interrupt();
        watching.join(5_000);
        assertThat(watching.isAlive()).isFalse();
    }

    private void wait_for(String text) throws InterruptedException {
        while (!terminal.out().contains(text)) {
            Thread.sleep(20);
        }
    }

    @Test
    void any_bytes_in_content_and_seeds_give_findings_or_one_line() throws IOException {
        Random random = new Random(9);
        for (int i = 0; i < 60; i++) {
            for (String name : new String[] {"content/people/tom-brandt.md", "seeds/demo.yaml", "seeds/demo.seal", "jbake.properties"}) {
                Path file = root.resolve(name);
                byte[] bytes = Files.readAllBytes(file);
                for (int n = random.nextInt(8); n > 0 && bytes.length > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                Files.write(file, bytes);
            }
            assertThat(check()).isBetween(0, 2);
            assertThat(terminal.err().lines().count()).isLessThanOrEqualTo(1);
            assertThat(terminal.out() + terminal.err()).doesNotContain("\tat ", "Exception", " broke on ");
        }
    }
}
