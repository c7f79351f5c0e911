package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HedgeKeptTest {

    private final Rule rule = new HedgeKept();

    @Test
    void flags_a_denial_that_was_dropped() {
        assertThat(new TestSite().withEvent("The chief engineer opened the gates on the third day of the flood [1](#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-1 says “The chief engineer of Alder did not open the gates on the third day of the flood”, and “The chief engineer opened the gates on the third day of the flood” leaves out “not”");
    }

    @Test
    void flags_a_belief_told_as_knowledge() {
        assertThat(new TestSite().withEvent("Former officials say the council wanted a cheaper plan [9](#demo-9).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-9 says “believe the council wanted a cheaper”, and the claim leaves out “believe”");
    }

    @Test
    void flags_a_denial_that_no_passage_has() {
        assertThat(new TestSite().withEvent("Mayor Hale never asked him to open the east gate, two people close to Brandt say [2](#demo-2).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Mayor Hale never asked him to open the east gate” denies what no cited passage denies");
    }

    @Test
    void flags_a_gap_said_to_be_told() {
        assertThat(new TestSite().withEvent("Why he refused is told [1](#demo-1 \"not said\").").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this is marked “not said” and does not say that something is open",
                "content/timeline/case.md:10: “is told” says that the source tells what the claim is marked not to");
    }

    @Test
    void accepts_another_word_for_a_denial() {
        assertThat(new TestSite().withEvent("Brandt refused to open the gates [1](#demo-1).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_another_word_for_a_belief() {
        assertThat(new TestSite().withEvent("In their view, former officials say, the council wanted a cheaper plan [9](#demo-9).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_double_negation_of_the_same_sense() {
        assertThat(new TestSite().withEvent("He left without opening the gates [1](#demo-1).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_not_only() {
        assertThat(new TestSite().withEvent("Former officials believe that the council wanted a cheaper plan and not only a delay [9](#demo-9).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_contraction_with_a_curly_apostrophe() {
        assertThat(new TestSite().withEvent("He didn’t open the gates [1](#demo-1).").findings(rule)).isEmpty();
    }
}
