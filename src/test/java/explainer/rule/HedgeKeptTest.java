package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private List<String> findings(String body) {
        return new TestSite().withEvent(body).findings(rule).stream()
                .map(finding -> finding.replace("content/timeline/case.md:10: ", "")).toList();
    }

    @Test
    void flags_a_denial_of_something_else_than_the_passage_denies() {
        assertThat(findings("Brandt had not left Alder [1](#demo-1)."))
                .containsExactly("“Brandt had not left Alder” denies what no cited passage denies");
    }

    @Test
    void warns_of_a_denial_written_on_purpose_that_no_passage_affirms_or_denies() {
        List<Finding> found = raw("Nobody owned a boat [1](#demo-1).");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("“Nobody owned a boat” denies, and no cited passage seems to deny the same");
            assertThat(finding.hint()).startsWith("Read it against passage demo-1, which says: The chief engineer");
        });
    }

    @Test
    void stops_at_a_denial_written_on_purpose_of_what_the_passage_affirms() {
        assertThat(raw("Nobody asked him to open the east gate, two people close to Brandt say [2](#demo-2)."))
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void accepts_a_denial_nearer_to_one_of_the_passage_than_to_what_it_affirms() {
        assertThat(findings("On the third day of the flood no hand was laid on the gates [1](#demo-1).")).isEmpty();
    }

    @Test
    void accepts_a_denial_of_what_was_said_before() {
        assertThat(findings("Brandt was to flood the lower town; he told the meeting that he never would [3](#demo-3).")).isEmpty();
    }

    @Test
    void stops_at_a_bare_not_that_nothing_speaks_for() {
        assertThat(raw("Brandt had not packed a boat [1](#demo-1).")).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    private List<Finding> raw(String body) {
        return new Checker(List.of(rule)).run(new TestSite().withEvent(body).site()).findings();
    }

    @Test
    void flags_two_denials_in_one_clause() {
        assertThat(findings("Nobody is not named [7](#demo-7 \"not said\")."))
                .containsExactly("“Nobody is not named” denies twice, and so says that it is so");
    }

    @Test
    void flags_a_denial_of_one_person_told_of_another() {
        assertThat(findings("Mayor Hale would not flood the lower town, she told a public meeting [3](#demo-3)."))
                .containsExactly("“Mayor Hale would not flood the lower town” denies what no cited passage denies");
    }

    @Test
    void flags_a_gap_that_is_told_of_the_story() {
        assertThat(findings("Whether Brandt was not asked is not said [1](#demo-1 \"not said\")."))
                .containsExactly("“Whether Brandt was not asked is not said” denies what no cited passage denies");
    }

    @Test
    void accepts_what_the_source_leaves_open() {
        assertThat(findings("Who rang first is not told, nor what was said [7](#demo-7 \"not said\").")).isEmpty();
        assertThat(findings("What it cost, they do not say [2](#demo-2).")).isEmpty();
        assertThat(findings("No reason is given, and nobody is quoted [1](#demo-1 \"not said\").")).isEmpty();
    }

    @Test
    void accepts_silence_for_not_speaking() {
        assertThat(findings("Brandt, who lives in Port Lund, did not speak [11](#demo-11).")).isEmpty();
    }

    @Test
    void accepts_a_denial_of_our_own_in_a_note() {
        assertThat(findings("A closed gate proves nothing about who closed it [note](#editor).")).isEmpty();
    }

    @Test
    void accepts_not_far_and_whether_or_not() {
        assertThat(findings("Whether or not it was far, Brandt lives in Port Lund [11](#demo-11).")).isEmpty();
        assertThat(findings("Brandt lives not far off, in Port Lund [11](#demo-11).")).isEmpty();
    }
}
