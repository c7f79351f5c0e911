package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationResolvesTest {

    private final Rule rule = new CitationResolves();

    @Test
    void flags_a_passage_that_does_not_exist() {
        assertThat(new TestSite().withEvent("Shut [99](#demo-99).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: there is no passage “demo-99”");
    }

    @Test
    void flags_a_heading() {
        assertThat(new TestSite().withEvent("Shut [5](#demo-5).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage “demo-5” is a heading");
    }

    @Test
    void flags_a_number_that_is_not_that_of_its_passage() {
        assertThat(new TestSite().withEvent("Shut [2](#demo-3).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the citation reads “2” and leads to passage 3");
    }

    @Test
    void flags_a_misspelt_mark() {
        assertThat(new TestSite().withEvent("Nine days [1](#demo-1 \"derivd: 2 minus 1\").").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “derivd: 2 minus 1” is not a mark");
    }

    @Test
    void flags_an_event_on_a_note_of_the_editors_alone() {
        assertThat(new TestSite().withEvent("Shut [note](#editor).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this rests on a note of the editors alone, and an event must not");
    }

    @Test
    void flags_brackets_that_are_no_link() {
        assertThat(new TestSite().withEvent("Shut [1(#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “[1(#demo-1” looks like a citation and is none");
    }

    @Test
    void accepts_a_note_beside_a_passage() {
        assertThat(new TestSite().withEvent("Shut [1](#demo-1) [note](#editor).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_marks_with_their_words() {
        assertThat(new TestSite().withEvent("Nine days [1](#demo-1 \"derived: 12 minus 3\"), who counted is not told [1](#demo-1 \"not said\").").findings(rule)).isEmpty();
    }
}
