package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page that a reader is about to open is fetched beforehand, but not where data is to be saved. */
@InBrowser
class PrefetchIT {
    private static final String LINK = ".masthead nav a[href]";

    @Test
    void fetches_the_page_whose_link_is_pointed_at(Browser browser, SiteServer server) {
        String page = browser.open("index.html").first(LINK).getDomAttribute("href");
        browser.pointAt(LINK);
        assertThat(browser.soon(() -> server.fetchedAhead(page))).isTrue();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void has_no_rule_to_fetch_by_for_a_reader_who_saves_data(Browser browser) {
        browser.savingData(true).open("index.html");
        assertThat(browser.is("document.querySelector('script[type=speculationrules]')")).isFalse();
        browser.savingData(false).open("index.html");
        assertThat(browser.is("document.querySelector('script[type=speculationrules]')")).isTrue();
    }
}
