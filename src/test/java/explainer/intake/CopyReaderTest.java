package explainer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.source.RecordReader;
import explainer.text.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CopyReaderTest {

    @TempDir
    private Path folder;

    private Copy read(String name, String text, Charset charset) throws IOException {
        return read(name, text.getBytes(charset));
    }

    private Copy read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return CopyReader.read(file);
    }

    private List<String> html(String body) throws IOException {
        return read("a.html", "<!DOCTYPE html><title>x</title><body>" + body, StandardCharsets.UTF_8).lines().stream().map(Line::text).toList();
    }

    @Test
    void reads_each_encoding_that_says_what_it_is() throws IOException {
        String text = "Käte’s café\n";
        assertThat(read("a.txt", text, StandardCharsets.UTF_8).text()).isEqualTo(text);
        assertThat(read("a.txt", "\uFEFF" + text, StandardCharsets.UTF_8).text()).isEqualTo(text);
        assertThat(read("a.txt", text, StandardCharsets.UTF_16).text()).isEqualTo(text);
        String page = "<html><head><meta charset=windows-1252></head><body><p>Käte’s café</p></body></html>";
        assertThat(read("a.html", page, Charset.forName("windows-1252")).text()).isEqualTo(text);
        assertThat(read("a.html", "\uFEFF<html><body><p>Käte’s café", StandardCharsets.UTF_8).text()).isEqualTo(text);
        assertThat(read("a.html", page.replace("windows-1252", "utf-16"), StandardCharsets.UTF_16).text()).isEqualTo(text);
    }

    @Test
    void a_page_is_told_by_its_first_tag_as_well() throws IOException {
        assertThat(read("saved", "<!-- saved -->\n<!doctype html><p>One<p>Two", StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(read("note.txt", "<b> is how bold begins", StandardCharsets.UTF_8).format()).isEqualTo("plain text");
    }

    @Test
    void takes_the_article_and_nothing_round_it() throws IOException {
        assertThat(html("<nav>Home</nav><main><p>Teaser</p><article><p>One <b>bold</b> word.</p></article><article>x</article></main><footer>f</footer>"))
                .containsExactly("One bold word.");
        assertThat(html("<header>Paper</header><main><p>One.</p><aside>Two</aside></main>")).containsExactly("One.");
        assertThat(html("<p>One.</p><script>var a;</script><p hidden>Two.</p>")).containsExactly("One.");
    }

    @Test
    void a_row_an_item_and_a_double_break_each_make_a_line() throws IOException {
        assertThat(html("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table><ul><li>d<ul><li>e</li></ul></li></ul>f<br>g<br> <br>h"))
                .containsExactly("a b | c", "d", "e", "f g", "h");
    }

    @Test
    void knows_headings_where_the_copy_says_so() throws IOException {
        assertThat(read("a.md", "# One\n\ntext\nof two lines.\n\nTwo\n---\n", StandardCharsets.UTF_8).lines()).containsExactly(
                Line.heading("One"), Line.text("text of two lines."), Line.heading("Two"));
    }

    @Test
    void plain_lines_stay_as_they_are() throws IOException {
        assertThat(read("a.txt", "\tOne  two \r\n\n# not a heading\r", StandardCharsets.UTF_8).lines()).containsExactly(
                Line.text("\tOne  two "), Line.text("# not a heading"));
    }

    @Test
    void says_so_when_lines_are_broken_inside_sentences() throws IOException {
        assertThat(read("a.txt", "the rain fell on\n".repeat(9), StandardCharsets.UTF_8).notes()).singleElement().asString()
                .contains("join the lines of each paragraph");
        assertThat(read("a.txt", "The rain fell.\n".repeat(9), StandardCharsets.UTF_8).notes()).isEmpty();
    }

    @Test
    void refuses_what_is_no_text_in_one_line() throws IOException {
        refuses("a.txt", new byte[0], "is empty, so it has no passages");
        refuses("a.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "has no passages");
        refuses("a.html", "<html><body><script>x</script>".getBytes(StandardCharsets.UTF_8), "has no passages");
        refuses("a.txt", new byte[] {'a', 0, 'b'}, "is not text; save the article as plain text, HTML or Markdown");
        refuses("a.txt", "%PDF-1.7\nabc".getBytes(StandardCharsets.UTF_8), "is a PDF");
        refuses("a.txt", new byte[] {'o', 'k', '\n', 'a', (byte) 0xE9}, "a.txt:2: a byte here is not UTF-8");
        refuses("a.html", new byte[] {'<', 'p', '>', 'a', (byte) 0xE9}, "has bytes that are not of its encoding, UTF-8");
        refuses("a.txt", "word ".repeat(250_000).getBytes(StandardCharsets.UTF_8), "has more than a million characters");
        refuses("a.txt", new byte[20 * 1024 * 1024], "is larger than 16 MB");
        assertThatThrownBy(() -> CopyReader.read(folder.resolve("no.txt"))).hasMessageStartingWith("there is no file ");
        assertThatThrownBy(() -> CopyReader.read(folder)).hasMessageEndingWith(" is a folder");
    }

    private void refuses(String name, byte[] bytes, String message) {
        assertThatThrownBy(() -> read(name, bytes)).isInstanceOf(IOException.class).hasMessageContaining(message)
                .message().doesNotContain("\n");
    }

    @Test
    @Timeout(60)
    void any_bytes_give_a_record_or_one_line() throws IOException {
        Random random = new Random(7);
        byte[][] sound = {Files.readAllBytes(Path.of("src/test/resources/intake/flood.html")),
            Files.readAllBytes(Path.of("src/test/resources/intake/flood.md")), Files.readAllBytes(Path.of("src/test/resources/intake/flood.txt"))};
        String[] names = {"a.html", "a.md", "a.txt"};
        for (int i = 0; i < 300; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(sound[i % 3]);
            byte[] damaged = bytes.toByteArray();
            for (int n = random.nextInt(40); n > 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(i % 2 == 0 ? 128 : 256);
            }
            try {
                Intake intake = Intake.of("demo", read(names[i % 3], damaged), List.of());
                var record = new RecordReader().read(TextFile.of("seeds/demo.yaml", intake.record()));
                assertThat(record.problems()).allSatisfy(p -> assertThat(p.message()).endsWith("has an empty voice"));
            } catch (IOException | IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
    }
}
