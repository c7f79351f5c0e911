package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A watch, a folded phone, a phone on its side, a wall: the pages hold, whatever they are shown on and whatever is in them. */
@InBrowser
class UnusualScreensIT {
    private static final String EVENTS = ".event-item";

    static Collection<String> pages() {
        return BuiltSite.types().values();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_every_word_on_the_smallest_and_on_the_widest(String page, Browser browser) {
        browser.open(page);
        for (int width : new int[] {240, 280, 344, 540, 1000, 2560}) {
            assertThat(browser.size(width, 740).settle().texts(Script.OUTSIDE.text())).as("%s at %d", page, width).isEmpty();
        }
    }

    /** The spaces of https://www.w3.org/TR/WCAG22/#text-spacing, from a sheet that the page's policy lets a reader lay over it. */
    @ParameterizedTest
    @MethodSource("pages")
    void shows_every_word_where_a_reader_spreads_them_out(String page, Browser browser) {
        browser.open(page).js("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
                document.adoptedStyleSheets = [sheet]""");
        for (int width : new int[] {320, 1280}) {
            assertThat(browser.size(width, 740).settle().texts(Script.OUTSIDE.text())).as("%s at %d", page, width).isEmpty();
        }
    }

    /** Names and titles of one word of sixty letters: such words there are. */
    @ParameterizedTest
    @MethodSource("pages")
    void parts_a_word_that_is_longer_than_the_line(String page, Browser browser) {
        browser.open(page).js("""
                document.querySelectorAll('h1, h2, .name a, .strip a, .scale a, .matrix th a, .days th a, .tie-list a:not(.cite), .found a, .crumbs a, .turn a, .claim, .voices .phrase')
                  .forEach((node, i) => { if (i % 2 === 0) node.textContent = 'unterseekabel'.repeat(5).slice(0, 60); })""");
        for (int width : new int[] {320, 768, 1280}) {
            assertThat(browser.size(width, 740).settle().texts(Script.OUTSIDE.text())).as("%s at %d", page, width).isEmpty();
        }
        if (browser.is("document.querySelector('.matrix')")) {
            browser.size(360, 740).settle();
            assertThat(browser.number("document.querySelector('.matrix tbody th').offsetWidth")).as("what stays beside the marks").isLessThan(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"390,844,0", "320,568,0", "1280,800,0", "390,844,32"})
    void covers_no_event_that_is_jumped_to(int width, int height, int letters, Browser browser) {
        if (letters > 0) {
            browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", letters)));
        }
        try {
            browser.size(width, height).open(BuiltSite.richest("timeline")).settle();
            int events = (int) browser.number("document.querySelectorAll('" + EVENTS + "').length");
            for (int n : IntStream.range(0, events).filter(n -> n % 5 == 0).toArray()) {
                browser.js("location.hash = document.querySelectorAll('" + EVENTS + "')[" + n + "].id");
                assertThat(browser.texts("""
                        const event = document.querySelector(':target').getBoundingClientRect();
                        return [...document.querySelectorAll('.period > h2, .years')].map(node => node.getBoundingClientRect())
                          .filter(stays => stays.top <= event.top + 2 && stays.bottom > event.top + 3).map(String)""")).as("event %d", n).isEmpty();
            }
        } finally {
            browser.cdp("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 16)));
        }
    }

    @Test
    void keeps_nothing_in_view_where_few_lines_fit(Browser browser) {
        for (String page : List.of(BuiltSite.richest("timeline"), BuiltSite.richest("find"))) {
            browser.size(667, 375).open(page).settle();
            assertThat(browser.texts("""
                    return [...document.querySelectorAll('main *')].filter(node => getComputedStyle(node).position === 'sticky' && !node.closest('.scroll'))
                      .map(node => node.outerHTML.slice(0, 60))""")).as(page).isEmpty();
        }
    }

    @Test
    void has_a_margin_on_a_tablet_on_its_side_and_room_between_it_and_the_text(Browser browser) {
        browser.size(1024, 768).open(BuiltSite.richest("question")).settle();
        assertThat(browser.number("document.querySelectorAll('.evidence .beside').length")).isPositive();
        assertThat(browser.number("""
                Math.min(...[...document.querySelectorAll('.beside')].map(item => item.getBoundingClientRect().left))
                  - Math.max(...[...document.querySelectorAll('article p')].map(text => text.getBoundingClientRect().right))""")).isGreaterThan(30);
        assertThat(browser.number("document.querySelector('.prose p').offsetWidth")).isCloseTo(576, within(2.0));
    }

    @Test
    void leaves_no_more_than_half_of_a_wall_empty(Browser browser) {
        browser.open(BuiltSite.richest("question"));
        for (int width : new int[] {1920, 2560, 3840}) {
            assertThat(browser.size(width, 1000).settle().number("document.querySelector('main').offsetWidth")).as("%d", width).isGreaterThan(width * 0.45);
        }
    }
}
