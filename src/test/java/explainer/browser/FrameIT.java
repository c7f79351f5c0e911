package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What stands around every page's text. */
@InBrowser
class FrameIT {
    @Test
    void begins_with_a_link_that_skips_to_the_text(Browser browser) {
        browser.size(360, 740).open(BuiltSite.richest("event")).press(Keys.TAB);
        assertThat(browser.is("document.activeElement.matches('.skip')")).isTrue();
        assertThat(browser.number("document.activeElement.getBoundingClientRect().top")).isGreaterThanOrEqualTo(0);
        browser.press(Keys.ENTER).press(Keys.TAB);
        assertThat(browser.is("document.activeElement.closest('main')")).isTrue();
    }

    @Test
    void reaches_every_main_page_by_keyboard(Browser browser) {
        browser.open("index.html");
        List<String> menu = browser.texts("return [...document.querySelectorAll('.masthead nav a')].map(a => a.getAttribute('href'))");
        assertThat(menu).hasSizeGreaterThanOrEqualTo(3);
        for (String page : menu) {
            browser.open("index.html").tabTo(".masthead nav a[href=\"" + page + "\"]").press(Keys.ENTER);
            assertThat(browser.soon(() -> browser.where().equals(page))).as(page).isTrue();
            assertThat(browser.text("document.querySelector('.masthead [aria-current=page]').getAttribute('href')")).isEqualTo(page);
        }
    }

    @Test
    void always_shows_where_the_focus_is(Browser browser) {
        for (String page : BuiltSite.types().values()) {
            browser.size(360, 740).open(page);
            for (int i = 0; i < 20; i++) {
                browser.press(Keys.TAB);
                assertThat(browser.is("""
                        (() => { const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                          return at === document.body
                            || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight; })()
                        """)).as(page + " " + browser.text("document.activeElement.outerHTML.slice(0, 90)")).isTrue();
            }
        }
    }

    @Test
    void leaves_the_page_as_it_looks_when_one_skips_to_the_text(Browser browser) {
        browser.size(1280, 740).open("index.html").press(Keys.TAB, Keys.ENTER);
        assertThat(browser.soon(() -> browser.is("document.querySelector('main').matches(':target')"))).isTrue();
        assertThat(browser.text("getComputedStyle(document.querySelector('main')).backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void tells_on_the_first_screen_of_a_phone_what_the_story_is(Browser browser) {
        browser.size(360, 640).open("index.html");
        assertThat(browser.number("document.querySelector('.summary .claim, .summary').getBoundingClientRect().bottom")).isLessThanOrEqualTo(640);
    }
}
