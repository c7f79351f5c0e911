package explainer.rule.form;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.ReferenceResolves;
import explainer.rule.Rule;
import explainer.rule.TestSite;
import org.junit.jupiter.api.Test;

/** A correction is tied to a page, and to a claim on it. */
class CorrectedTest {

    private static final String PATH = "content/corrections/gates.md";
    private final Rule rule = new ReferenceResolves();

    private static TestSite with(String date, String lines) {
        return new TestSite().withEvent("The gates stayed shut [1](#demo-1). They stayed so for long [1](#demo-1).").with(PATH, """
                title=The gates stayed shut
                type=correction
                status=published
                date=%s
                %s
                was=The gates were opened.
                now=The gates stayed shut.
                summary=We had read the wrong line.
                evidence=none
                ~~~~~~
                We had read the wrong line.
                """.formatted(date, lines));
    }

    @Test
    void accepts_a_correction_of_a_claim_of_the_summary_and_of_a_whole_page() {
        for (String lines : new String[] {"corrects=timeline/case\nclaim=2", "corrects=timeline/case\nclaim=0", "corrects=timeline/case",
                "corrects=people/tom-brandt"}) {
            assertThat(with("2026-11-22", lines).findings(rule)).as(lines).isEmpty();
        }
    }

    @Test
    void flags_a_correction_of_a_page_that_is_not_there() {
        for (String name : new String[] {"timeline/gone", "timeline/case.html", "timeline/case.md", "case", "../secret"}) {
            assertThat(with("2026-11-22", "corrects=" + name).findings(rule)).containsExactly(
                    PATH + ":5: there is no page “" + name + "” to correct");
        }
    }

    @Test
    void flags_a_claim_that_the_page_does_not_have() {
        for (String claim : new String[] {"3", "-1", "c2", "two", "99999999999"}) {
            assertThat(with("2026-11-22", "corrects=timeline/case\nclaim=" + claim).findings(rule)).containsExactly(
                    PATH + ":6: content/timeline/case.md has no claim “" + claim + "”");
        }
    }

    @Test
    void flags_a_correction_that_is_older_than_its_page() {
        assertThat(with("2026-11-21", "corrects=timeline/case").findings(rule)).containsExactly(
                PATH + ":4: the correction is of 2026-11-21, and content/timeline/case.md was written on 2026-11-22");
    }

    @Test
    void flags_a_correction_of_a_draft() {
        TestSite site = with("2026-11-22", "corrects=timeline/case");
        site.with("content/timeline/case.md", site.text("content/timeline/case.md").replace("=published", "=draft"));
        assertThat(site.findings(rule)).contains(PATH + ":5: “timeline/case” is a draft, which readers do not see");
    }
}
