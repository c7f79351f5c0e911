package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The site also works when it is opened from a folder, without a server. */
@InBrowser
class FromFileIT {
    static Collection<String> pages() {
        return BuiltSite.types().values().stream().filter(page -> !page.equals("404.html")).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opens_every_kind_of_page(String page, Browser browser) {
        open(browser, page);
        assertThat(browser.console()).as(page).isEmpty();
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        assertThat(browser.text("getComputedStyle(document.querySelector('.skip')).position")).isEqualTo("absolute");
    }

    @Test
    void opens_passages(Browser browser) {
        open(browser.size(360, 740), BuiltSite.richest("event"));
        browser.tabTo("article .prose a.cite").press(Keys.ENTER);
        assertThat(browser.is("document.querySelector('[role=dialog]').checkVisibility()")).isTrue();
    }

    @Test
    void shortens_the_list_of_all_things(Browser browser) {
        open(browser, BuiltSite.richest("find"));
        browser.tabTo("[data-finder] input").press("qqzz");
        assertThat(browser.is("document.querySelector('[data-group] li:not([hidden])')")).isFalse();
    }

    private static void open(Browser browser, String page) {
        browser.go(BuiltSite.folder().resolve(page).toUri().toString());
    }
}
