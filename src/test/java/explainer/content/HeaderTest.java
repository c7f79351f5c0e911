package explainer.content;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static Header of(String text) {
        return Header.parse(TextFile.of("content/a.md", text));
    }

    private static String problems(String text) {
        return of(text).problems().stream().map(p -> p.at().line() + ": " + p.message())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
    }

    @Test
    void reads_keys_and_values_with_their_places() {
        Header header = of("title=One\n\nsummary= a=b \nsources=x-1, x-2,\n~~~~~~\nBody\n");
        assertThat(header.problems()).isEmpty();
        assertThat(header.value("title")).isEqualTo("One");
        assertThat(header.value("summary")).isEqualTo("a=b");
        assertThat(header.field("summary").orElseThrow().keyAt()).hasToString("3:1");
        assertThat(header.field("summary").orElseThrow().at()).hasToString("3:10");
        assertThat(header.list("sources")).extracting(Header.Item::value).containsExactly("x-1", "x-2", "");
        assertThat(header.list("sources").get(1).at()).hasToString("4:14");
        assertThat(header.value("missing")).isEmpty();
        assertThat(header.list("missing")).isEmpty();
        assertThat(header.bodyStart()).isEqualTo("title=One\n\nsummary= a=b \nsources=x-1, x-2,\n~~~~~~\n".length());
    }

    @Test
    void reads_a_header_with_the_line_ends_of_windows() {
        assertThat(of("title=One\r\n~~~~~~\r\nBody\r\n").value("title")).isEqualTo("One");
    }

    @Test
    void a_line_like_the_separator_in_the_body_ends_nothing() {
        assertThat(problems("title=One\n~~~~~~\nBody\n~~~~~~\nmore\n")).isEmpty();
    }

    @Test
    void keeps_every_line_that_jbake_would_drop_the_page_for() {
        assertThat(problems("# comment\ntitle=One\njust words\n=value\ntype = event\n Status=draft\n~~~~~~\nBody\n"))
                .isEqualTo("""
                        1: this header line has no '='
                        3: this header line has no '='
                        4: this header line has no key
                        5: white space stands beside the key 'type'
                        6: white space stands beside the key 'Status'""");
    }

    @Test
    void a_separator_of_another_length_or_with_a_space_is_meant_to_be_one() {
        assertThat(problems("title=One\n~~~~~~~\nBody\n")).isEqualTo("2: this line is not exactly six tildes");
        assertThat(problems("title=One\n~~~~~~ \nBody\n")).isEqualTo("2: this line is not exactly six tildes");
        assertThat(of("title=One\n~~~~~~~\nBody\n").value("title")).isEqualTo("One");
    }

    @Test
    void front_matter_and_a_missing_separator_are_no_header() {
        assertThat(problems("---\ntitle: One\n---\nBody\n")).contains("3: this line is not exactly six tildes");
        assertThat(problems("title=One\n\nBody\n")).isEqualTo("1: no line of six tildes ends the header");
        assertThat(problems("")).isEqualTo("1: no line of six tildes ends the header");
    }

    @Test
    void a_key_that_stands_twice_keeps_its_first_value() {
        Header header = of("title=One\ntitle=Two\n~~~~~~\nBody\n");
        assertThat(header.value("title")).isEqualTo("One");
        assertThat(header.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.DUPLICATE_KEY);
            assertThat(problem.at()).hasToString("2:1");
            assertThat(problem.message()).isEqualTo("the key 'title' stands twice");
        });
    }

    @Test
    void a_value_in_braces_is_lost_in_the_bake() {
        assertThat(problems("title={One}\n~~~~~~\nBody\n")).isEqualTo("1: the value of 'title' stands in braces");
        assertThat(problems("title={One} and more\n~~~~~~\nBody\n")).isEmpty();
    }

    @Test
    void an_empty_body_would_print_the_header() {
        assertThat(problems("title=One\n~~~~~~\n")).isEqualTo("2: nothing follows the header");
        assertThat(problems("title=One\n~~~~~~")).isEqualTo("2: nothing follows the header");
    }

    @Test
    void never_breaks_on_any_text() {
        Random random = new Random(5);
        String signs = "a=~-# \n\r\t{},\u00e9\uD83D\u0000";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(random.nextInt(12) == 0 ? "\n~~~~~~\n" : signs.charAt(random.nextInt(signs.length())));
            }
            TextFile file = TextFile.of("a", text.toString());
            Header header = Header.parse(file);
            assertThat(header.bodyStart()).isBetween(0, file.text().length());
            for (Header.Field field : header.fields()) {
                int at = file.lineStart(field.at().line()) + field.at().column() - 1;
                assertThat(file.text().substring(at)).startsWith(field.value());
                header.list(field.key());
            }
        }
    }
}
