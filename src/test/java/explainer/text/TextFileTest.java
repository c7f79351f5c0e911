package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextFileTest {

    @Test
    void counts_lines_and_columns_from_one_whatever_ends_a_line() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            TextFile file = TextFile.of("a", "one" + end + "two" + end);
            assertThat(file.position(file.text().indexOf("wo"))).hasToString("2:2");
            assertThat(file.line(2)).isEqualTo("two");
            assertThat(file.lineCount()).isEqualTo(2);
        }
    }

    @Test
    void leaves_a_byte_order_mark_out_and_does_not_count_it() {
        TextFile file = TextFile.decode("a", "\uFEFFtitle".getBytes(StandardCharsets.UTF_8));
        assertThat(file.text()).isEqualTo("title");
        assertThat(file.position(0)).isEqualTo(Position.START);
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void says_where_the_first_byte_is_that_is_not_utf_8() {
        TextFile file = TextFile.decode("a", "one\ncaf\u00e9 \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.at()).hasToString("2:4");
            assertThat(problem.message()).isEqualTo("a byte here is not UTF-8");
        });
        assertThat(file.text()).isEqualTo("one\ncaf\uFFFD \uFFFD");
    }

    @Test
    void an_offset_outside_is_the_nearest_end() {
        TextFile file = TextFile.of("a", "ab\nc");
        assertThat(file.position(-1)).isEqualTo(Position.START);
        assertThat(file.position(99)).hasToString("2:2");
        assertThat(TextFile.of("a", "").position(5)).isEqualTo(Position.START);
    }

    @Test
    void a_file_that_cannot_be_read_is_empty_and_a_problem() {
        TextFile file = TextFile.read(Path.of("target/no-such-file"), "no-such-file");
        assertThat(file.text()).isEmpty();
        assertThat(file.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("this file cannot be read"));
    }

    @Test
    void never_breaks_on_any_bytes() {
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            TextFile file = TextFile.decode("a", bytes);
            for (int at = 0; at <= file.text().length(); at++) {
                Position position = file.position(at);
                assertThat(file.lineStart(position.line()) + position.column() - 1).isEqualTo(at);
            }
        }
    }
}
