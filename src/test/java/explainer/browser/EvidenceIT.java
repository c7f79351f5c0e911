package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A citation shows its passage where the reader is, by keyboard and by touch. */
@InBrowser
class EvidenceIT {
    private static final String PAGE = BuiltSite.richest("event");
    private static final String CITE = "article .prose a.cite[role=doc-noteref]";
    private static final String BOX = "document.querySelector('[role=dialog]')";
    private static final String PASSAGE = "document.querySelector(document.activeElement.getAttribute('href'))";

    @Test
    void opens_by_keyboard_without_moving_the_page(Browser browser) {
        browser.size(360, 740).open(PAGE).tabTo(CITE);
        double before = browser.number("scrollY");
        String gist = browser.text(PASSAGE + ".querySelector('.gist').textContent");
        String says = browser.text(PASSAGE + ".querySelector('.says').textContent");
        browser.press(Keys.ENTER);
        assertThat(browser.is(BOX + ".checkVisibility()")).isTrue();
        assertThat(browser.number("scrollY")).isEqualTo(before);
        assertThat(browser.is(BOX + ".contains(document.activeElement)")).isTrue();
        assertThat(browser.text(BOX + ".getAttribute('aria-label')")).matches("\\S.*\\d.*:.+");
        assertThat(browser.text(BOX + ".textContent")).contains(gist).contains(says);
        assertThat(browser.is(BOX + ".querySelector('.uses a[href*=\"#\"]').checkVisibility()")).isTrue();
        assertThat(browser.texts(Script.OUTSIDE.text())).isEmpty();
    }

    @Test
    void closes_with_escape_and_returns_to_the_citation(Browser browser) {
        browser.size(360, 740).open(PAGE).tabTo(CITE);
        String mark = browser.text("document.activeElement.outerHTML");
        browser.press(Keys.ENTER).press(Keys.ESCAPE);
        assertThat(browser.is(BOX + ".checkVisibility()")).isFalse();
        assertThat(browser.text("document.activeElement.outerHTML")).isEqualTo(mark);
    }

    @Test
    void goes_on_reading_after_the_citation_when_tab_leaves_the_box(Browser browser) {
        browser.size(360, 740).open(PAGE).tabTo(CITE);
        browser.js("window.mark = document.activeElement");
        browser.press(Keys.ENTER);
        for (int i = 0; i < 6 && browser.is(BOX + ".checkVisibility()"); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.is(BOX + ".checkVisibility()")).isFalse();
        assertThat(browser.is("mark.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING"
                + " && document.activeElement.closest('main')")).isTrue();
    }

    @Test
    void is_free_of_barriers_when_open(Browser browser) {
        browser.size(360, 740).open(PAGE).first("#lens").click();
        browser.tabTo(CITE).press(Keys.ENTER);
        assertThat(browser.is(BOX + ".checkVisibility()")).isTrue();
        for (Look look : Look.values()) {
            assertThat(Axe.all(browser.look(look)).faults()).as(look.name()).isEmpty();
        }
    }

    @Test
    void shows_the_passage_in_the_margin_where_there_is_one(Browser browser) {
        browser.size(1440, 1200).open(PAGE).tabTo(CITE);
        String id = browser.text("document.activeElement.hash");
        browser.js("window.mark = document.activeElement");
        browser.press(Keys.ENTER);
        assertThat(browser.is("document.querySelector('.evidence " + id + "').matches('.here')")).isTrue();
        assertThat(browser.is(BOX + ".checkVisibility()")).isFalse();
        assertThat(browser.is("document.querySelector('" + id + "').contains(document.activeElement)"))
                .as("the focus goes there, so that a screen reader reads it").isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.is("document.activeElement === mark && !document.querySelector('.here')")).isTrue();
    }

    @Test
    void keeps_each_passage_in_the_margin_near_a_claim_that_cites_it_and_the_rest_at_the_foot(Browser browser) {
        for (String page : BuiltSite.types().values()) {
            browser.size(1280, 740).open(page).settle();
            assertThat(browser.texts("""
                    const top = node => node.getBoundingClientRect().top, end = document.querySelector('main > article')?.getBoundingClientRect().bottom;
                    return [...document.querySelectorAll('main > .evidence li')].filter(item => item.classList.contains('beside')
                      ? ![...document.querySelectorAll('article a.cite[href="#' + item.id + '"]')].some(cite => Math.abs(top(item) - top(cite)) < 600)
                      : top(item) < end).map(item => item.id)""")).as(page).isEmpty();
        }
    }

    @Test
    void keeps_the_first_mark_in_the_line_of_the_word_before_it(Browser browser) {
        for (int width = 320; width <= 400; width += 20) {
            browser.size(width, 740).open(BuiltSite.richest("home")).settle();
            assertThat(browser.texts("""
                    return [...document.querySelectorAll('article .claim + .cites > :first-child, article .claim ~ .cites > :first-child')].filter(mark => {
                      const range = document.createRange(), text = mark.parentNode.previousSibling;
                      range.selectNodeContents(text);
                      const rects = [...range.getClientRects()], last = rects[rects.length - 1], box = mark.getBoundingClientRect();
                      return last && box.top > last.bottom;
                    }).map(mark => mark.outerHTML)""")).as(width + " px").isEmpty();
        }
    }

    @Test
    void closes_at_a_touch_outside(Browser browser) {
        browser.size(360, 740).open(PAGE).first(CITE).click();
        assertThat(browser.is(BOX + ".checkVisibility()")).isTrue();
        assertThat(browser.texts(Script.TARGETS.text(), "[role=dialog] button", 44)).isEmpty();
        browser.js("document.querySelector('h1').scrollIntoView()");
        browser.first("h1").click();
        assertThat(browser.is(BOX + ".checkVisibility()")).isFalse();
    }

    @Test
    void closes_with_its_own_button(Browser browser) {
        browser.size(360, 740).open(PAGE).first(CITE).click();
        browser.first("[role=dialog] button").click();
        assertThat(browser.is(BOX + ".checkVisibility()")).isFalse();
        assertThat(browser.is("document.activeElement.matches('" + CITE + "')")).isTrue();
    }
}
