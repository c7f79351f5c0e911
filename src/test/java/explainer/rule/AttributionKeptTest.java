package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionKeptTest {

    private final Rule rule = new AttributionKept();

    @Test
    void flags_an_anonymous_claim_told_as_fact() {
        assertThat(new TestSite().withEvent("Mayor Hale asked him to open the east gate [2](#demo-2).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this rests on the word of “two people close to Brandt” (demo-2), and the sentence does not say so");
    }

    @Test
    void flags_words_of_one_whom_the_sources_only_quote() {
        assertThat(new TestSite().withEvent("Brandt said that the mayor had asked him to open the gate [2](#demo-2).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this rests on the word of “two people close to Brandt” (demo-2), and the sentence does not say so");
    }

    @Test
    void flags_the_publication_named_for_what_anonymous_people_say() {
        assertThat(new TestSite().withEvent("The newspaper says that the mayor asked him to open the gate [2](#demo-2).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this rests on the word of “two people close to Brandt” (demo-2), and the sentence does not say so");
    }

    @Test
    void flags_they_where_they_are_not_the_sources() {
        assertThat(new TestSite().withEvent("The visitors said little; they said that the mayor had asked him to open the east gate [2](#demo-2).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this rests on the word of “two people close to Brandt” (demo-2), and the sentence does not say so");
    }

    @Test
    void accepts_an_attribution_elsewhere_in_the_sentence() {
        assertThat(new TestSite().withEvent("Mayor Hale asked him [2](#demo-2), according to two people close to Brandt, to open the east gate [2](#demo-2).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_they_where_the_sources_were_named_before() {
        assertThat(new TestSite().withEvent("Two people close to Brandt say that the mayor asked him [2](#demo-2). He preferred dismissal, they say [2](#demo-2).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_what_a_named_person_says_without_attribution() {
        assertThat(new TestSite().withEvent("He left in April 2019 [10](#demo-10).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_gap_and_a_note() {
        assertThat(new TestSite().withEvent("Whether the mayor asked twice is not told [2](#demo-2 \"not said\"). The mayor could say [2](#demo-2) [note](#editor).").findings(rule)).isEmpty();
    }

    @Test
    void flags_those_who_were_told_taken_for_those_who_tell() {
        assertThat(new TestSite().withEvent("Mayor Hale told several friends that she asked him to open the east gate, and he preferred dismissal [2](#demo-2).").findings(rule))
                .containsExactly("content/timeline/case.md:10: this rests on the word of “two people close to Brandt” (demo-2), and the sentence does not say so");
    }

    @Test
    void accepts_one_of_those_by_whom_the_passage_rests_on_one() {
        TestSite site = new TestSite();
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("who: two people close to Brandt", "who: one of the gatekeepers")
                .replace("who: \"two people close to Brandt\"", "who: \"one of the gatekeepers\""));
        assertThat(site.withEvent("Mayor Hale asked him to open the east gate, a gatekeeper says [2](#demo-2).").findings(rule)).isEmpty();
        assertThat(site.withEvent("Mayor Hale asked him to open the east gate, two gatekeepers say [2](#demo-2).").findings(rule)).hasSize(1);
    }

    @Test
    void warns_where_it_may_be_told_of_the_sources() {
        assertThat(new Checker(List.of(rule)).run(new TestSite().withEvent("None of them left Alder over it [2](#demo-2).").site()).findings())
                .extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void accepts_those_who_were_told_where_the_passage_rests_on_them() {
        assertThat(new TestSite().withEvent("Brandt told colleagues that it was Anna Hale who called him [8](#demo-8).").findings(rule)).isEmpty();
    }
}
