package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameStyleTest {

    private final Rule rule = new NameStyle();

    private List<String> findings(String body) {
        return new TestSite().withEvent(body).findings(rule);
    }

    @Test
    void flags_a_source_spelling_and_names_the_house_one() {
        var result = new Checker(List.of(rule)).run(new TestSite().withEvent(
                "The engineer, Tom J. Brandt, stayed [1](#demo-1).").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(10);
            assertThat(finding.column()).isEqualTo(15);
            assertThat(finding.message()).isEqualTo("this site spells “Tom J. Brandt” “Tom Brandt”");
            assertThat(finding.hint()).isEqualTo(
                    "Write “Tom Brandt”. Another spelling may stand in a quotation and in also_known_as.");
        });
    }

    @Test
    void offers_a_surname_for_a_surname() {
        TestSite site = new TestSite();
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("[Tom J. Brandt]", "[Tom J. Brandt, Brand]"));
        assertThat(site.withEvent("Brand’s gates [1](#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this site spells “Brand” “Brandt”");
    }

    @Test
    void accepts_a_source_spelling_inside_a_quotation_only() {
        assertThat(findings("The paper writes “Tom J. Brandt” [1](#demo-1).")).isEmpty();
        assertThat(findings("“A closed book,” said Tom J. Brandt, “a closed book” [1](#demo-1).")).hasSize(1);
    }

    @Test
    void sees_through_signs_that_nobody_sees() {
        assertThat(findings("In Port-\u00ADLund and Po\u200Brt-Lund [11](#demo-11).")).hasSize(2);
    }
}
