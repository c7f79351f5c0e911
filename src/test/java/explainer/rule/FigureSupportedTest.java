package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureSupportedTest {

    private final Rule rule = new FigureSupported();

    private static TestSite event(String body) {
        return new TestSite().withEvent(body);
    }

    @Test
    void flags_a_number_that_is_off_by_one_and_says_what_the_passage_has() {
        assertThat(event("The dam cost 240,001 euros [4](#demo-4).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “240,001 euros” is no number of passage demo-4 (there: 240,000 euros)");
    }

    @Test
    void says_where_the_number_can_be_found() {
        var finding = new Checker(java.util.List.of(rule)).run(event("It has thirty pages [4](#demo-4).").site()).findings().get(0);
        assertThat(finding.hint()).contains("cite the passage that has it (demo-6 has)");
        assertThat(finding.column()).isEqualTo(8);
    }

    @Test
    void flags_a_number_of_another_thing() {
        assertThat(event("It fails within ten days [6](#demo-6).").findings(rule)).singleElement().asString().contains("“ten days”");
    }

    @Test
    void flags_a_mark_without_a_note_once() {
        assertThat(event("Seven and nine [4](#demo-4 \"derived:\").").findings(rule)).hasSize(3)
                .first().asString().contains("does not say how the number was reached");
    }

    @Test
    void accepts_a_number_in_words_for_one_in_digits() {
        assertThat(event("A thirty-page report gave it ten years, one person says [6](#demo-6).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_count_of_sources() {
        assertThat(event("Two people say so, two men [2](#demo-2).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_number_of_a_verified_quotation_and_of_code() throws java.io.IOException {
        TestSite site = event("“in 77 days, so they told us all” is `78` [4](#demo-4).");
        assertThat(site.findings(rule)).hasSize(1);
        String record = java.nio.file.Files.readString(java.nio.file.Path.of("src/test/resources/rules/_site/seeds/demo.yaml")).replace("figures: [\"240,000 euros\"]",
                "figures: [\"240,000 euros\"]\n    quotes: [\"in 77 days, so they told us all\"]");
        assertThat(site.with("seeds/demo.yaml", record).findings(rule)).isEmpty();
    }

    @Test
    void holds_a_heading_against_all_that_the_page_cites() {
        assertThat(event("## Six men\n\nThe dam cost a lot [4](#demo-4).\n\n## 240,000 euros\n").findings(rule))
                .containsExactly("content/timeline/case.md:10: “Six men” is no number of passages demo-1 and demo-4"
                        + " (there: 3rd day of the flood, 240,000 euros)");
    }

    @Test
    void counts_what_it_looked_at() {
        assertThat(new Checker(java.util.List.of(rule)).run(event("It cost 240,000 euros [4](#demo-4).").site()).count("figures"))
                .isPositive();
    }

    @Test
    void a_citation_that_leads_nowhere_carries_nothing() {
        assertThat(event("It cost 240,000 euros [99](#demo-99).").findings(rule)).singleElement().asString()
                .contains("is no number of a passage that can be cited (there: no number)");
    }
}
