package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimCitedTest {

    private final Rule rule = new ClaimCited();

    @Test
    void flags_a_paragraph_without_a_citation() {
        assertThat(new TestSite().withEvent("The gates stayed shut.").findings(rule))
                .containsExactly("content/timeline/case.md:10: no passage is cited for “The gates stayed shut.”");
    }

    @Test
    void flags_the_tail_of_a_paragraph_at_its_first_word() {
        var result = new Checker(List.of(rule))
                .run(new TestSite().withEvent("They stayed shut [1](#demo-1). For *ever*.").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(10);
            assertThat(finding.column()).isEqualTo(32);
            assertThat(finding.message()).isEqualTo("no passage is cited for “For ever.”");
            assertThat(finding.hint()).contains("[7](#demo-7)");
        });
    }

    @Test
    void flags_a_sentence_that_ends_before_the_citation_of_the_next_one() {
        assertThat(new TestSite().withEvent("They stayed shut [1](#demo-1). He held on. Brandt left [1](#demo-1).").findings(rule))
                .containsExactly("content/timeline/case.md:10: no passage is cited for “He held on.”");
    }

    @Test
    void accepts_a_question_before_its_answer() {
        assertThat(new TestSite().withEvent("Did he open them? He did not [1](#demo-1).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_several_sentences_in_one_quotation() {
        assertThat(new TestSite().withEvent("“I will not. Ask me again,” he said [3](#demo-3).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_closing_punctuation_after_the_last_citation() {
        assertThat(new TestSite().withEvent("“They stayed shut [1](#demo-1).”").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_heading() {
        assertThat(new TestSite().withEvent("## The gates\n\nThey stayed shut [1](#demo-1).").findings(rule)).isEmpty();
    }

    @Test
    void takes_a_time_before_its_sentence_for_none_and_every_short_sentence_for_one() {
        for (String label : List.of("**At 2.15 a.m.** ", "**About 9 p.m. or 10.30 p.m.** ", "At 2.15 a.m. ", "**Before noon.** ")) {
            assertThat(new TestSite().withEvent(label + "Mayor Hale rang him [2](#demo-2).").findings(rule)).as(label).isEmpty();
        }
        assertThat(new TestSite().withEvent("The gates were opened by the keeper at 2.15 a.m. Mayor Hale rang him [2](#demo-2).").findings(rule))
                .containsExactly("content/timeline/case.md:10: no passage is cited for “The gates were opened by the keeper at 2…”");
        for (String sentence : List.of("He left.", "He left at 2.15 a.m.", "Hale resigned.")) {
            assertThat(new TestSite().withEvent(sentence + " Mayor Hale rang him [2](#demo-2).").findings(rule))
                    .containsExactly("content/timeline/case.md:10: no passage is cited for “" + sentence + "”");
        }
        assertThat(new Checker(List.of(rule)).run(new TestSite().withEvent("He left at 2.15 a.m. Mayor Hale rang him [2](#demo-2).").site()).findings())
                .as("nobody can tell whether a sentence ends there").extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(new TestSite().withEvent("Hale rang him [2](#demo-2). He went. She left [2](#demo-2).").findings(rule))
                .containsExactly("content/timeline/case.md:10: no passage is cited for “He went.”");
    }
}
