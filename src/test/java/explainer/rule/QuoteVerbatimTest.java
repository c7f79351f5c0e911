package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuoteVerbatimTest {

    private final Rule rule = new QuoteVerbatim();

    private List<String> findings(String body) {
        return new TestSite().withEvent(body).findings(rule);
    }

    @Test
    void flags_a_quotation_with_one_word_changed_at_that_word() {
        var result = new Checker(List.of(rule)).run(new TestSite().withEvent(
                "He said: “I will not drown the upper town” [3](#demo-3).").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(10);
            assertThat(finding.column()).isEqualTo(32);
            assertThat(finding.message()).isEqualTo("after “I will not drown the” the quotation has “upper town”, and "
                    + "demo-3 goes on with “lower town”");
            assertThat(finding.hint()).contains("mark a cut with […]", "[t]he");
        });
    }

    @Test
    void names_the_passage_that_has_the_words_and_how_to_cite_it() {
        var result = new Checker(List.of(rule)).run(new TestSite().withEvent(
                "The matter is “a closed book” [10](#demo-10).").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("“a closed book” stands in demo-11, not in demo-10");
            assertThat(finding.hint()).contains("[11](#demo-11)");
        });
    }

    @Test
    void says_why_a_short_quotation_cannot_be_told() {
        var result = new Checker(List.of(rule)).run(new TestSite().withEvent("It was “a gate” [6](#demo-6).").site());
        assertThat(result.findings()).singleElement().satisfies(finding ->
                assertThat(finding.hint()).startsWith("Fewer than five words are told only from direct speech."));
    }

    @Test
    void holds_a_quotation_without_a_claim_against_what_its_page_cites() {
        assertThat(findings("## “a closed book”\n\nHe spoke [11](#demo-11).")).isEmpty();
        assertThat(findings("## “a closed book”\n\nHe spoke [10](#demo-10).")).containsExactly(
                "content/timeline/case.md:10: “a closed book” stands in demo-11, not in demo-1 or demo-10");
    }

    @Test
    void shortens_a_long_list_of_passages() {
        assertThat(findings("“a closed book” [1](#demo-1) [2](#demo-2) [3](#demo-3) [4](#demo-4) [6](#demo-6)."))
                .containsExactly("content/timeline/case.md:10: “a closed book” stands in demo-11, not in demo-1, demo-2, "
                        + "demo-3 or 2 more");
    }

    @Test
    void knows_recorded_speech_without_a_seal() {
        TestSite site = new TestSite().with("seeds/demo.seal", "not a seal\n");
        assertThat(site.withEvent("“I will not drown the lower town,” he said [3](#demo-3).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It was “described by one person who read it” [6](#demo-6).").findings(rule))
                .containsExactly("content/timeline/case.md:10: “described by one person who read it” is not in demo-6");
    }

    @Test
    void says_where_the_seal_ends_an_agreement() {
        assertThat(findings("It was “described by one person who had read it” [6](#demo-6).")).containsExactly(
                "content/timeline/case.md:10: after “described by one person who” the quotation has “had”, and demo-6 "
                        + "another word");
    }

    @Test
    void flags_words_that_no_passage_of_any_record_has_on_a_page_without_citations() {
        assertThat(new TestSite().with("content/people.md", "title=“The end of it all, they say”\ntype=people\n"
                + "status=published\ndate=2026-11-22\ncamps=town: Town\nsummary=People.\n~~~~~~\n").findings(rule))
                .containsExactly("content/people.md:1: “The end of it all, they say” is not in any passage");
        assertThat(new TestSite().with("content/people.md", "title=“a closed book”\ntype=people\n"
                + "status=published\ndate=2026-11-22\ncamps=town: Town\nsummary=People.\n~~~~~~\n").findings(rule)).isEmpty();
    }

    @Test
    void knows_speech_whose_inner_marks_the_site_has_in_another_shape() {
        TestSite site = new TestSite();
        String record = record(site).replace("quotes: [\"a closed book\"]", "quotes: [\"a 'closed' book of \\\"rules\\\"\"]");
        site.with("seeds/demo.yaml", record);
        assertThat(site.withEvent("It is “a ‘closed’ book” [11](#demo-11).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It is ‘a “closed” book’ [11](#demo-11).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It is ‘book of “rules”’ [11](#demo-11).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It is “closed book” [11](#demo-11).").findings(rule)).hasSize(1);
    }

    @Test
    void counts_the_quotations_it_looks_at() {
        int before = new Checker(List.of(rule)).run(new TestSite().site()).count("quotations");
        assertThat(before).isZero();
        assertThat(new Checker(List.of(rule)).run(new TestSite().withEvent(
                "“a closed book” [11](#demo-11) and “a closed book” [11](#demo-11).").site()).count("quotations")).isEqualTo(2);
    }

    @Test
    void takes_any_brackets_in_time() {
        for (String unit : List.of("[", "]", "[a] ", "[…] ", "[T]he ", "“", "‘x ", "[a ", "I ", "I [x] ")) {
            String page = "title=A case\ntype=event\nstatus=published\ndate=2026-11-22\nwhen=2019-03-12\nsources=demo-3\n"
                    + "summary=“" + unit.repeat(40_000) + "”\n~~~~~~\nShut [3](#demo-3).\n";
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                    () -> new TestSite().with("content/timeline/case.md", page).findings(rule));
        }
    }

    private static String record(TestSite site) {
        return site.text("seeds/demo.yaml");
    }
}
