package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines, letters and things to press have the size that readers need. */
@InBrowser
class SizesIT {
    static Collection<String> pages() {
        return BuiltSite.types().values();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sets_lines_of_45_to_80_letters_on_a_desktop(String page, Browser browser) {
        browser.open(page);
        for (int width : new int[] {1280, 1440}) {
            browser.size(width, 900).settle();
            @SuppressWarnings("unchecked")
            List<Long> lines = (List<Long>) browser.js(Script.LINES.text(), "article .prose > p, article .about, .evidence .gist");
            assertThat(lines).as(page).allMatch(n -> n <= 80);
            @SuppressWarnings("unchecked")
            List<Long> text = (List<Long>) browser.js(Script.LINES.text(), "article .prose > p");
            assertThat(text.stream().filter(n -> n < 45).count()).as(page + ": short lines of " + text.size()).isLessThanOrEqualTo(text.size() / 10);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void gives_every_control_24_pixels_and_the_main_ones_44(String page, Browser browser) {
        browser.open(page);
        for (int width : new int[] {360, 1280}) {
            browser.size(width, 740).settle();
            assertThat(browser.texts(Script.TARGETS.text(), "a[href], button, input, select", 24)).as(page).isEmpty();
            assertThat(browser.texts(Script.TARGETS.text(), ".masthead a, .turn a, .crumbs a, .more a, button, input, select", 44)).as(page).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loses_nothing_with_letters_twice_as_large(String page, Browser browser) {
        browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 32, "fixed", 26)));
        try {
            browser.open(page);
            for (int width : new int[] {320, 640, 1280}) {
                browser.size(width, 740).settle();
                assertThat(browser.number("parseFloat(getComputedStyle(document.documentElement).fontSize)")).isGreaterThan(32);
                assertThat(browser.texts(Script.OUTSIDE.text())).as(page + " " + width).isEmpty();
            }
        } finally {
            browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 16, "fixed", 13)));
        }
    }
}
