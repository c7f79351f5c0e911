package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressResolvesTest {

    private final AddressResolves rule = new AddressResolves();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_addresses_that_are_there() {
        assertThat(pages.found(rule)).isEmpty();
    }

    @Test
    void flags_an_entry_of_the_feed_for_a_page_that_is_not_there() {
        assertThat(pages.changed("feed.xml", "href=\"" + TinyPages.HOST + "/people/anna.html", "href=\"" + TinyPages.HOST + "/people/tom.html").found(rule))
                .containsExactly("out/feed.xml:10: “https://example.org/tiny/people/tom.html” leads to people/tom.html, which is no file of "
                        + "the site, at https://example.org/tiny/people/tom.html\"/>");
    }

    @Test
    void flags_an_address_that_a_calendar_broke_in_two() {
        assertThat(pages.with("days.ics", TinyPages.calendar("URL:https://example.org/tiny/peo\n ple/tom.html\n")).found(rule))
                .singleElement().asString().startsWith("out/days.ics:8: “https://example.org/tiny/people/tom.html” leads to");
        assertThat(pages.with("days.ics", TinyPages.calendar("URL:https://example.org/tiny/peo\n ple/anna.html\n")).found(rule)).isEmpty();
    }

    @Test
    void flags_an_address_in_data_and_in_json_ld() {
        assertThat(pages.changed("data/timeline.json", "people/anna.html", "people/anna.html#no").found(rule)).singleElement().asString()
                .contains("data/timeline.json:3: ").contains("leads to no part of people/anna.html");
        assertThat(new TinyPages().changed("index.html", "\"@id\": \"" + TinyPages.HOST, "\"@id\": \"" + TinyPages.HOST + "/x").found(rule))
                .singleElement().asString().startsWith("out/index.html:12: ").contains("/tiny/x/” leads to x/index.html");
    }

    @Test
    void flags_a_page_that_the_map_lacks_and_one_that_it_has_twice() {
        assertThat(pages.changed("sitemap.xml", "/people/anna.html", "/").found(rule)).containsExactly(
                "out/sitemap.xml:1: the map lacks people/anna.html",
                "out/sitemap.xml:3: “https://example.org/tiny/” stands in the map twice, at https://example.org/tiny/</loc><lastmod>2026-11-22</lastmod></url>");
    }

    @Test
    void flags_a_page_in_the_map_that_search_engines_are_to_leave_out() {
        assertThat(pages.withHead("<meta name=\"robots\" content=\"noindex\">").found(rule)).singleElement().asString().contains("is no page for search engines");
    }

    @Test
    void flags_a_site_that_says_nowhere_where_it_is_published() {
        pages.withHead("").changed("index.html", "rel=\"canonical\"", "rel=\"up\"").changed("people/anna.html", "rel=\"canonical\"", "rel=\"up\"");
        assertThat(pages.found(rule)).containsExactly("out/index.html:1: no page says where the site is published");
    }

    @Test
    void flags_a_site_without_a_map() {
        assertThat(pages.without("sitemap.xml").found(rule)).contains("out/sitemap.xml:1: there is no map of the site");
    }
}
