package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page that lists all things, shortened as one types. */
@InBrowser
class FindIT {
    private static final String PAGE = BuiltSite.richest("find");
    private static final String SHOWN = "[...document.querySelectorAll('[data-group] li')].filter(line => line.checkVisibility())";

    @Test
    void shows_what_has_the_word_and_says_how_many(Browser browser) {
        String word = BuiltSite.parsed(PAGE).selectFirst("[data-group] li a").text().split(" ")[1].toLowerCase();
        browser.open(PAGE);
        double all = browser.number(SHOWN + ".length");
        browser.tabTo("[data-finder] input").press(word);
        double found = browser.number(SHOWN + ".length");
        assertThat(found).isPositive().isLessThan(all);
        assertThat(browser.is(SHOWN + ".every(line => line.textContent.toLowerCase().includes('" + word + "'))")).isTrue();
        assertThat(browser.text("document.querySelector('[data-finder] output').textContent")).startsWith((int) found + " ");
        assertThat(browser.is("[...document.querySelectorAll('[data-group] h2')].filter(h => h.checkVisibility())"
                + ".every(h => h.parentNode.querySelector('li:not([hidden])'))")).isTrue();
        browser.reload();
        assertThat(browser.number(SHOWN + ".length")).isEqualTo(found);
    }

    @Test
    void narrows_with_each_letter_and_widens_again(Browser browser) {
        browser.open(PAGE).tabTo("[data-finder] input");
        double all = browser.number(SHOWN + ".length");
        browser.press("qqzz");
        assertThat(browser.number(SHOWN + ".length")).isZero();
        assertThat(browser.text("document.querySelector('[data-finder] output').textContent")).matches("0 \\S+\\. .{20,}");
        browser.press(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
        assertThat(browser.number(SHOWN + ".length")).isEqualTo(all);
    }
}
