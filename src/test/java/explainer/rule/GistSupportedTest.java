package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistSupportedTest {

    private final Rule rule = new GistSupported();

    @Test
    void flags_a_citation_of_a_passage_about_something_else() {
        assertThat(new TestSite().withEvent("One reader says the report warned of a failure [4](#demo-4).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-4 has nothing of this claim; it says: The mayor's office says the old dam cost 240,000 euros from 2015 to 2018.");
    }

    @Test
    void flags_an_idle_citation_beside_a_good_one() {
        assertThat(new TestSite().withEvent("The engineer did not open the gates [1](#demo-1) [4](#demo-4).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-4 has nothing of this claim; it says: The mayor's office says the old dam cost 240,000 euros from 2015 to 2018.");
    }

    @Test
    void accepts_a_claim_in_words_of_its_own() {
        assertThat(new TestSite().withEvent("The chief engineer kept the gates of Alder shut [1](#demo-1).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_short_claim_that_its_paragraph_explains() {
        assertThat(new TestSite().withEvent("The mayor asked him to open the east gate [2](#demo-2). He would not [2](#demo-2).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_gap_of_a_passage_that_the_page_tells_of() {
        assertThat(new TestSite().withEvent("The report, of thirty pages, warned of a failure [6](#demo-6). Who wrote it is not told [6](#demo-6 \"not said\").").findings(rule)).isEmpty();
    }
}
