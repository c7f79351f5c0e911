package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageCompleteTest {

    private final PageComplete rule = new PageComplete();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_pages_with_all_of_it() {
        assertThat(pages.found(rule)).isEmpty();
    }

    @Test
    void flags_a_page_without_a_heading_and_one_with_two() {
        assertThat(pages.changed("index.html", "<h1>Anna</h1>", "<h1> </h1>").withBody("<h1>Again</h1>").found(rule)).containsExactly(
                "out/index.html:1: it has an empty <h1>, and needs one that says what it is about",
                "out/people/anna.html:1: it has 2 <h1>, and needs one that says what it is about");
        assertThat(new TinyPages().changed("index.html", "<h1>Anna</h1>", "").found(rule)).singleElement().asString().contains("it has no <h1>");
    }

    @Test
    void flags_a_title_and_a_description_that_two_pages_share() {
        pages.changed("index.html", "index.html of Tiny", "Same").changed("people/anna.html", "people/anna.html of Tiny", "Same");
        assertThat(pages.found(rule)).containsExactly("out/people/anna.html:1: its title is that of index.html");
        assertThat(new TinyPages().changed("index.html", "What index.html is about", "").found(rule)).containsExactly("out/index.html:1: it has no description");
    }

    @Test
    void flags_a_page_without_a_language_or_with_another_than_the_site_s() {
        assertThat(pages.changed("index.html", " lang=\"en\"", "").found(rule)).containsExactly("out/index.html:1: it does not say its language");
        assertThat(new TinyPages().withSettings("site.language=de").found(rule)).hasSize(3).allSatisfy(found -> assertThat(found)
                .contains("its language is “en”, and the site's is “de”"));
    }

    @Test
    void flags_a_page_without_a_main_part() {
        assertThat(pages.changed("404.html", "<main>", "").found(rule)).singleElement().asString().contains("it needs one <main>");
    }

    @Test
    void flags_an_address_that_is_not_the_page_s_own() {
        assertThat(pages.changed("people/anna.html", "rel=\"canonical\" href=\"" + TinyPages.HOST, "rel=\"canonical\" href=\"https://example.com").found(rule))
                .containsExactly("out/people/anna.html:1: its canonical address is https://example.com/people/anna.html, and it stands at "
                        + "https://example.org/tiny/people/anna.html");
        assertThat(new TinyPages().changed("people/anna.html", "og:url\" content=\"" + TinyPages.HOST, "og:url\" content=\"https://example.com").found(rule))
                .singleElement().asString().contains("it tells those who share it the address https://example.com/people/anna.html");
    }

    @Test
    void flags_pages_that_were_baked_for_another_host() {
        assertThat(pages.withSettings("site.host=https://example.net").found(rule)).hasSize(2).allSatisfy(found -> assertThat(found)
                .contains("it says that the site is at https://example.org/tiny, and site.host is https://example.net"));
        assertThat(new TinyPages().withSettings("site.host=" + TinyPages.HOST).found(rule)).isEmpty();
    }
}
