package explainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.TestSite;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input far beyond what anybody writes. Time limits are far above what is needed and far below what a loop takes. */
@Timeout(60)
class HugeInputTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_document_of_a_megabyte_in_paragraphs_is_read() {
        String paragraph = "On 12 March 2019 Brandt, the chief engineer of Alder, did not open the gates [1](#demo-1).\n\n";
        var result = Checked.assertSound(new TestSite().withEvent(paragraph.repeat(MEGABYTE / paragraph.length())));
        assertThat(result.count("claims")).isGreaterThan(10_000);
    }

    @Test
    void a_record_of_ten_thousand_passages_is_read() {
        String passages = IntStream.rangeClosed(1, 10_000).mapToObj(n -> """
                  - n: %d
                    gist: "Brandt did not open gate %d on the third day of the flood."
                    voice: reporting
                    who: "the newspaper"
                    entities: [tom-brandt]
                    dates: ["2019-03-12"]
                    figures: ["%d gates"]
                    quotes: ["I will not open gate number %d, not for anybody in this town"]
                """.formatted(n, n, n, n)).collect(Collectors.joining());
        TestSite site = new TestSite().with("seeds/big.yaml", """
                key: big
                publisher: A
                year: "2019"
                language: en
                rights: "Made up."
                copy: "Complete."
                entities:
                  - { id: tom-brandt, name: Tom Brandt, aliases: [Brandt], kind: person }
                passages:
                """ + passages).withEvent("Brandt did not open gate 9999 [9999](#big-9999).");
        assertThat(Checked.assertSound(site).count("passages")).isGreaterThan(10_000);
    }

    /** One paragraph, 100,000 characters or more of one thing. */
    static Stream<Arguments> long_bodies() {
        int many = 100_000;
        return Stream.of(
                Arguments.of("a link of 100 KB", "[Brandt](" + "a".repeat(many) + ") did not open the gates [1](#demo-1)."),
                Arguments.of("a label of 100 KB", "[" + "Brandt ".repeat(many / 7) + "](x.md) [1](#demo-1)."),
                Arguments.of("a word of 100 KB", "a".repeat(many) + " [1](#demo-1)."),
                Arguments.of("nested quotation marks", "“‘".repeat(many / 2) + "gates" + "’”".repeat(many / 2) + " [1](#demo-1)."),
                Arguments.of("opening quotation marks", "“".repeat(many) + " [1](#demo-1)."),
                Arguments.of("quotation marks and words", "“gates ".repeat(2_000) + " [1](#demo-1)."),
                Arguments.of("straight marks and words", "\"gates ".repeat(2_000) + " [1](#demo-1)."),
                Arguments.of("apostrophes and words", "'gates ".repeat(2_000) + " [1](#demo-1)."),
                Arguments.of("opening brackets", "[".repeat(many) + " [1](#demo-1)."),
                Arguments.of("brackets and words", "[a ".repeat(5_000) + " [1](#demo-1)."),
                Arguments.of("nested brackets", "[".repeat(many) + "a" + "]".repeat(many)),
                Arguments.of("nested quotations", "> ".repeat(many) + "deep"),
                Arguments.of("nested lists", IntStream.range(0, 400).mapToObj(n -> " ".repeat(2 * n) + "- a\n").collect(Collectors.joining())),
                Arguments.of("stars", "*a ".repeat(5_000)),
                Arguments.of("digits", "9".repeat(many) + " gates [1](#demo-1)."),
                Arguments.of("numbers", "9 ".repeat(7_000) + "gates [1](#demo-1)."),
                Arguments.of("number words", "twenty-".repeat(2_200) + "one [1](#demo-1)."),
                Arguments.of("hundreds of hundreds", "hundred thousand and ".repeat(700) + "one [1](#demo-1)."),
                Arguments.of("dates", "12 March 2019 ".repeat(1_100) + " [1](#demo-1)."),
                Arguments.of("half dates", "12 March 12 ".repeat(1_300) + " [1](#demo-1)."),
                Arguments.of("names", "Tom Tom J. Tom Brandt ".repeat(700) + " [1](#demo-1)."),
                Arguments.of("speakers", "according to people close to ".repeat(500) + " [1](#demo-1)."),
                Arguments.of("negations", "not never no ".repeat(1_200) + " [1](#demo-1)."),
                Arguments.of("cuts", "“" + "gates […] ".repeat(1_500) + "” [1](#demo-1)."),
                Arguments.of("insertions", "“" + "gates [the] ".repeat(1_300) + "” [1](#demo-1)."),
                Arguments.of("spaces", "a" + " ".repeat(many) + "b [1](#demo-1)."),
                Arguments.of("citations", "Gates " + "[1](#demo-1) ".repeat(1_200)),
                Arguments.of("full stops", ".".repeat(many) + " [1](#demo-1)."),
                Arguments.of("combining marks", "a" + "\u0301".repeat(many) + " [1](#demo-1)."),
                Arguments.of("table cells", "|" + "a|".repeat(5_000) + "\n|" + "-|".repeat(5_000) + "\n|" + "b|".repeat(5_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("long_bodies")
    void a_body_of_one_thing_over_and_over_ends_in_findings(String name, String body) {
        Checked.assertSound(new TestSite().withEvent(body));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("long_bodies")
    void so_does_a_header_value(String name, String value) {
        Checked.assertSound(new TestSite().with("content/timeline/case.md", """
                title=A case
                type=event
                status=published
                date=2026-11-22
                when=2019-03-12
                sources=demo-1
                """ + "summary=" + value.replace('\n', ' ') + "\nrole=" + value.replace('\n', ' ') + "\n~~~~~~\nThe gates stayed shut [1](#demo-1).\n"));
    }

    @Test
    void a_header_of_a_hundred_thousand_lines_ends_in_findings() {
        Checked.assertSound(new TestSite().with("content/timeline/case.md", "key=value\n".repeat(100_000) + "~~~~~~\nText.\n"));
    }

    @Test
    void a_record_nested_without_end_ends_in_findings() {
        Checked.assertSound(new TestSite().with("seeds/x.yaml", "a: " + "[".repeat(100_000)));
        Checked.assertSound(new TestSite().with("seeds/x.yaml", "a: " + "{a: ".repeat(100_000)));
        Checked.assertSound(new TestSite().with("seeds/x.yaml", "- ".repeat(100_000)));
    }

    @Test
    void a_record_that_refers_to_itself_over_and_over_ends_in_findings() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        Checked.assertSound(new TestSite().with("seeds/x.yaml", yaml + "entities: *a39\npassages: *a39\n"));
    }
}
