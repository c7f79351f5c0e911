package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderCompleteTest {

    private final Rule rule = new HeaderComplete();

    @Test
    void flags_a_key_without_a_value_where_it_stands_and_says_what_to_write() {
        TestSite site = new TestSite();
        String page = site.text("content/people/ruth-hale.md").replace("sources=demo-2", "sources=");
        var result = new Checker(List.of(rule)).run(site.with("content/people/ruth-hale.md", page).site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(8);
            assertThat(finding.message()).isEqualTo("“sources” is missing");
            assertThat(finding.hint()).contains("sources=echo-2,echo-27");
        });
    }

    @Test
    void flags_an_empty_file_once() {
        assertThat(new TestSite().with("content/timeline/case.md", "").findings(rule)).containsExactly(
                "content/timeline/case.md:1: no line of six tildes ends the header");
    }

    @Test
    void flags_front_matter() {
        assertThat(new TestSite().with("content/timeline/case.md", "---\ntitle: A case\n---\nShut.\n").findings(rule))
                .containsExactly("content/timeline/case.md:3: this line is not exactly six tildes");
    }

    @Test
    void flags_a_header_with_nothing_in_it() {
        assertThat(new TestSite().with("content/timeline/case.md", "~~~~~~\nThe gates stayed shut [1](#demo-1).\n").findings(rule))
                .contains("content/timeline/case.md:1: “type” is missing", "content/timeline/case.md:1: “status” is missing");
    }

    @Test
    void flags_a_text_without_a_word() {
        for (String body : List.of("[1](#demo-1)", "<!-- later -->", "[x]: ../people.md", "***", "…")) {
            assertThat(new TestSite().withEvent(body).findings(rule)).as(body)
                    .containsExactly("content/timeline/case.md:9: there is no text below the header");
        }
        assertThat(new TestSite().withEvent("Shut.").findings(rule)).isEmpty();
    }

    @Test
    void says_nothing_of_a_file_that_could_not_be_read() {
        assertThat(new TestSite().withEvent("> ".repeat(20_000) + "deep").findings(rule)).isEmpty();
    }
}
