package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static MadeUp source() {
        return MadeUp.saying("The mill burned down in a storm.", "A beekeeper sold honey and candles from a cart.",
                        "The ferry hit the pier, and its hull cracked.")
                .passage("voice: named, who: \"Ole Hartig\", gist: \"The vineyard froze.\"")
                .passage("voice: named, who: \"a shepherd\", gist: \"The orchard froze.\"");
    }

    private Finding only(String body) {
        List<Finding> found = new Checker(List.of(rule)).run(source().site(body).site()).findings();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void names_what_the_passage_does_have_and_where_the_rest_stands() {
        Finding finding = only("The beekeeper, in a storm, sold honey [3](#told-3).");
        assertThat(finding.message()).isEqualTo(
                "passage told-3 has nothing of this claim; it says: The ferry hit the pier, and its hull cracked.");
        assertThat(finding.hint()).startsWith("Cite the passage that says it (told-2 has “beekeeper”, “sold”, “honey”), or say it in words");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.column()).isEqualTo("The beekeeper, in a storm, sold honey [".length());
    }

    @Test
    void flags_what_another_passage_carries_far_better() {
        Finding finding = only("The ferry sold honey and candles from a cart [3](#told-3).");
        assertThat(finding.message()).isEqualTo("“sold”, “honey”, “candles”, “cart” stands in passage told-2 and not in told-3");
        assertThat(finding.hint()).isEqualTo(
                "Cite told-2 if it is the one that carries this claim; it says: A beekeeper sold honey and candles from a cart.");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void warns_where_one_of_several_passages_may_be_the_wrong_one() {
        Finding finding = only("The mill burned down in a storm; the ferry sold honey and candles from a cart [1](#told-1) [3](#told-3).");
        assertThat(finding.message()).contains("stands in passage told-2 and not in");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void accepts_a_few_words_that_another_passage_has_too() {
        assertThat(source().findings(rule, "The ferry hit the pier, and its hull cracked, in sight of a cart [3](#told-3).")).isEmpty();
        assertThat(source().findings(rule, "The ferry hit a cart of honey [3](#told-3).")).isEmpty();
    }

    @Test
    void a_mark_says_itself_what_it_is_worked_out_from() {
        assertThat(source().findings(rule, "The ferry sold honey, candles and a cart [3](#told-3 \"derived: honey, candles, cart\").")).isEmpty();
    }

    @Test
    void what_is_worked_out_from_several_passages_shares_their_words_as_it_happens() {
        assertThat(only("The mill burned [1](#told-1) [3](#told-3 \"derived: one and one\").").severity()).isEqualTo(Severity.WARNING);
        assertThat(source().findings(rule, "The mill and the ferry sold honey and candles from a cart [1](#told-1) [3](#told-3 \"derived: one and one\").")).isEmpty();
        assertThat(only("The mill burned [3](#told-3 \"derived: one and one\").").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void accepts_what_is_told_of_the_one_who_says_so_where_the_record_names_them() {
        assertThat(source().findings(rule, "Hartig despaired [4](#told-4).")).isEmpty();
        assertThat(source().findings(rule, "Vance despaired [4](#told-4).")).hasSize(1);
        assertThat(source().findings(rule, "It was a despair [5](#told-5).")).hasSize(1);
    }

    @Test
    void accepts_a_gap_where_the_paragraph_tells_of_the_passage() {
        String told = "The ferry hit the pier [3](#told-3).";
        String gap = "Who steered, is not said [3](#told-3 \"not said\").";
        assertThat(source().findings(rule, told + " " + gap)).isEmpty();
        assertThat(source().findings(rule, told + "\n\n" + gap)).containsExactly(
                "3: passage told-3 has nothing of this claim; it says: The ferry hit the pier, and its hull cracked.");
        assertThat(source().findings(rule, "The mill burned down [1](#told-1). " + gap)).hasSize(1);
        assertThat(source().findings(rule, gap)).hasSize(1);
    }

    @Test
    void accepts_a_gap_in_words_of_the_passage_where_the_page_tells_of_it_elsewhere() {
        String told = "The ferry hit the pier [3](#told-3).";
        String gap = "Who steered is not said [3](#told-3 \"not said\"), of a ferry too big for its harbour.";
        assertThat(source().findings(rule, told + "\n\n" + gap)).isEmpty();
        assertThat(source().findings(rule, "The mill burned down [1](#told-1).\n\n" + gap)).hasSize(1);
    }

    @Test
    void accepts_a_claim_in_words_of_its_own_of_a_passage_that_the_header_lists() {
        String body = "Nobody drowned there [3](#told-3), in the end.";
        assertThat(source().findings(rule, body)).hasSize(1);
        String page = source().site("It leaked [3](#told-3), at the pier.").text("content/timeline/case.md");
        TestSite site = source().site("");
        assertThat(site.with("content/timeline/case.md", page.replace("sources=demo-1", "sources=demo-1,told-3")).findings(rule)).isEmpty();
        assertThat(site.with("content/timeline/case.md", page).findings(rule)).hasSize(1);
        assertThat(site.with("content/timeline/case.md", page.replace("sources=demo-1", "sources=demo-1,told-3")
                .replace(", at the pier", "")).findings(rule)).hasSize(1);
    }

    @Test
    void flags_a_header_whose_sources_have_nothing_of_its_title_and_summary() {
        String page = source().site("The mill burned down [1](#told-1).").text("content/timeline/case.md");
        TestSite site = source().site("");
        assertThat(site.with("content/timeline/case.md", page.replace("sources=demo-1", "sources=told-2")).findings(rule))
                .containsExactly("content/timeline/case.md:6: the passages in sources have nothing of the title and the summary");
        assertThat(site.with("content/timeline/case.md", page.replace("sources=demo-1", "sources=told-2")
                .replace("title=A case", "title=The beekeeper")).findings(rule)).isEmpty();
    }
}
