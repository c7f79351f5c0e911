package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageUnusedTest {

    private final Rule rule = new PassageUnused();

    @Test
    void tells_of_a_passage_at_its_line_in_the_record_and_stops_no_build() {
        var result = new Checker(List.of(rule)).run(new TestSite().site());
        assertThat(result.findings()).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.path()).isEqualTo("seeds/demo.yaml");
        });
    }

    @Test
    void counts_what_a_header_names_and_not_what_a_draft_cites() {
        TestSite site = new TestSite().withEvent("Shut [1](#demo-1).");
        String page = site.text("content/timeline/case.md").replace("sources=demo-1", "sources=demo-4");
        assertThat(site.with("content/timeline/case.md", page).findings(rule)).hasSize(4);
        assertThat(site.with("content/timeline/case.md", page.replace("published", "draft")).findings(rule)).hasSize(5);
    }
}
