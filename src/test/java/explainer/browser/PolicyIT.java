package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A page's Content-Security-Policy keeps out what is not its own. */
@InBrowser
class PolicyIT {
    @Test
    void blocks_a_script_and_a_picture_that_were_put_into_a_page(Browser browser, SiteServer server) {
        Assumptions.assumeTrue(BuiltSite.finished(), "the pages are not finished yet");
        String page = BuiltSite.text("index.html");
        server.add("injected.html", page.replaceFirst("(?i)<main", "<script>window.injected = 1</script>"
                + "<img src=\"http://127.0.0.2/spy.png\" alt=\"\"><style>body{display:none}</style><main"));
        browser.open("injected.html");
        List<String> console = browser.console();
        assertThat(browser.is("window.injected")).isFalse();
        assertThat(browser.is("document.body.checkVisibility()")).isTrue();
        for (String kind : List.of("script-src", "img-src", "style-src")) {
            assertThat(console).anyMatch(line -> line.contains(kind) && line.contains("Content Security Policy"));
        }
    }

    @Test
    void lets_the_page_s_own_scripts_and_styles_through(Browser browser) {
        browser.size(360, 740).open(BuiltSite.richest("event"));
        assertThat(browser.is("document.querySelector('[role=dialog]')")).isTrue();
        assertThat(browser.text("getComputedStyle(document.querySelector('.skip')).position")).isEqualTo("absolute");
        assertThat(browser.console()).isEmpty();
    }
}
