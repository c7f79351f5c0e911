package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlValidTest {

    private final HtmlValid rule = new HtmlValid();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_valid_pages() {
        assertThat(pages.found(rule)).isEmpty();
    }

    @Test
    void flags_a_tag_that_is_not_there_with_its_place() {
        assertThat(pages.withBody("<blink>now</blink>").found(rule)).containsExactly("out/people/anna.html:17: The “blink” element is a completely-unknown element "
                + "that is not allowed anywhere in any HTML content, at <blink>now</blink>",
                "out/people/anna.html:17: The “blink” element is obsolete. Use CSS instead, at <blink>now</blink>");
    }

    @Test
    void flags_two_parts_with_one_id() {
        assertThat(pages.withBody("<b id=\"life\">a</b>").found(rule)).anySatisfy(found -> assertThat(found).contains("Duplicate ID “life”"));
    }

    @Test
    void flags_a_picture_without_words() {
        assertThat(pages.withBody("<img src=\"../img/a.svg\">").found(rule)).singleElement().asString().contains("An “img” element must have an “alt” attribute");
    }

    @Test
    void passes_data_that_no_policy_holds_for() {
        assertThat(pages.withHead("<script type=\"application/ld+json\">{}</script>").found(rule)).isEmpty();
    }

    @Test
    void tells_where_the_checker_is_when_it_is_not_there() {
        assertThat(rule.missing()).isEmpty();
        assertThat(String.format(Library.MISSING, "the Nu HTML checker")).isEqualTo("the Nu HTML checker is not on the class path; run mvn verify, which brings it along");
    }
}
