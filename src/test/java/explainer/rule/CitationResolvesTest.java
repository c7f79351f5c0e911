package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationResolvesTest {

    private final Rule rule = new CitationResolves();

    private Finding only(String body) {
        var findings = new Checker(List.of(rule)).run(new TestSite().withEvent(body).site()).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void says_where_the_record_ends() {
        Finding finding = only("The gates stayed shut [13](#demo-13).");
        assertThat(finding.message()).isEqualTo("there is no passage “demo-13”");
        assertThat(finding.hint()).isEqualTo("The passages of demo end with 12; cite the one that says so.");
        assertThat(finding.column()).isEqualTo(23);
    }

    @Test
    void lists_the_marks_and_names_the_one_that_was_meant() {
        assertThat(only("They waited [1](#demo-1 \"not-said\").").hint())
                .startsWith("Did you mean \"not said\"? The marks are \"derived: ");
        assertThat(only("They waited [1](#demo-1 \"derivd: 1 plus 1\").").hint()).startsWith("Did you mean \"derived\"?");
        assertThat(only("They waited [1](#demo-1 \"probably\").").hint()).startsWith("The marks are");
    }

    @Test
    void flags_a_citation_labelled_with_another_number() {
        assertThat(only("They waited [2](#demo-1).").message()).isEqualTo("the citation of demo-1 is labelled “2”");
    }

    @Test
    void flags_an_event_that_rests_on_a_note_and_accepts_it_beside_a_passage() {
        assertThat(only("He was right [note](#editor).").message())
                .isEqualTo("only a note of the editors carries “He was right”");
        assertThat(new TestSite().withEvent("He was right [1](#demo-1) [note](#editor).").findings(rule)).isEmpty();
    }

    @Test
    void flags_a_passage_that_is_gone_from_the_newest_copy() {
        TestSite site = new TestSite().withEvent("They waited [1](#demo-1). They went [11](#demo-11).");
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("  - n: 11\n", "  - n: 11\n    kind: gone\n"));
        assertThat(site.findings(rule)).contains("content/timeline/case.md:10: passage “demo-11” is gone from the newest copy of the source")
                .noneMatch(finding -> finding.contains("demo-1”"));
    }
}
