package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationShownTest {

    private final QuotationShown rule = new QuotationShown();
    private final TinyPages pages = new TinyPages();

    private static String claim(String text, int passage) {
        return "<span class=claim id=c1>" + text + "</span>.<span class=cites><a class=cite href=#demo-" + passage + ">" + passage
                + "</a></span><ul><li id=demo-" + passage + ">Note</ul>";
    }

    @Test
    void passes_a_quotation_to_the_letter_beside_its_passage() {
        assertThat(pages.withBody(claim("He said “I will not drown the <a href=x>lower town</a>”", 3)).found(rule)).isEmpty();
        assertThat(new PageChecker(List.of(rule)).run(pages.published()).count("quotations")).isEqualTo(1);
    }

    @Test
    void flags_a_word_that_was_changed_on_the_way() {
        assertThat(pages.withBody(claim("He said “I will not drown the upper town”", 3)).found(rule)).singleElement().asString()
                .startsWith("out/people/anna.html:17: after “I will not drown the” the quotation has “upper town”, and demo-3 goes on with “lower town”");
    }

    @Test
    void flags_a_quotation_that_came_to_stand_beside_another_passage() {
        assertThat(pages.withBody(claim("He said “I will not drown the lower town”", 4)).found(rule)).singleElement().asString().contains("stands in demo-3, not in demo-4");
    }

    @Test
    void flags_a_quotation_in_a_heading_that_no_passage_of_the_page_has() {
        assertThat(pages.withBody(claim("He spoke", 3) + "<h2>“A closed door”</h2>").found(rule)).singleElement().asString().contains("“A closed door” is not in demo-3");
        assertThat(pages.withBody(claim("He spoke", 3) + "<h2>“I will not drown the lower town”</h2>").found(rule)).isEmpty();
    }

    @Test
    void passes_a_page_that_cites_nothing_and_quotes_what_it_likes() {
        assertThat(pages.withBody("“Whatever”").found(rule)).isEmpty();
    }

    @Test
    void flags_pages_that_lost_all_quotations_of_the_content() {
        pages.madeOf(new TestSite().withEvent("Brandt said “I will not drown the lower town” [3](#demo-3)."));
        assertThat(pages.found(rule)).containsExactly("out/index.html:1: the content quotes, and no page shows a quotation");
        assertThat(pages.withBody(claim("“I will not drown the lower town”", 3)).found(rule)).isEmpty();
    }
}
