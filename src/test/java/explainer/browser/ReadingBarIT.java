package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The switches for reading: the marks, and the lens. */
@InBrowser
class ReadingBarIT {
    private static final String PAGE = BuiltSite.richest("event");
    private static final String MARKS = "[...document.querySelectorAll('article .cites')].some(mark => mark.checkVisibility())";

    @Test
    void hides_the_marks_and_remembers_it_on_other_pages(Browser browser) {
        browser.open(PAGE);
        assertThat(browser.is(MARKS)).isTrue();
        browser.tabTo("#marks").press(Keys.SPACE);
        assertThat(browser.is(MARKS)).isFalse();
        browser.open(BuiltSite.richest("person"));
        assertThat(browser.is(MARKS)).isFalse();
        browser.tabTo("#marks").press(Keys.SPACE).reload();
        assertThat(browser.is(MARKS)).isTrue();
    }

    @Test
    void shades_the_claims_by_voice_and_tells_what_the_lines_mean(Browser browser) {
        String lines = "new Set([...document.querySelectorAll('article .claim')].map(claim => getComputedStyle(claim).textDecorationLine"
                + " + getComputedStyle(claim).textDecorationStyle + claim.dataset.voice)).size";
        String voices = "new Set([...document.querySelectorAll('article .claim')].map(claim => claim.dataset.voice)).size";
        browser.open(PAGE);
        assertThat(browser.is("document.querySelector('.rests-line .legend').checkVisibility()")).isFalse();
        assertThat(browser.text("getComputedStyle(document.querySelector('.claim')).textDecorationLine")).isEqualTo("none");
        browser.tabTo("#lens").press(Keys.SPACE);
        assertThat(browser.is("document.querySelector('.rests-line .legend').checkVisibility()")).isTrue();
        assertThat(browser.text("getComputedStyle(document.querySelector('.claim')).textDecorationLine")).isEqualTo("underline");
        assertThat(browser.number(lines)).isEqualTo(browser.number(voices));
    }
}
