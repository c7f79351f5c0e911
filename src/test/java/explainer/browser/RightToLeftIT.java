package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import explainer.bake.TrapSiteBaked;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In a language that is written from right to left every page is its own mirror image. */
@InBrowser
class RightToLeftIT {

    private static final List<String> PAGES = List.of("index.html", "timeline.html", "people.html", "sources.html", "corrections.html",
            "timeline/lamp-fails.html", "people/ada-fenn.html", "questions/asleep.html", "classroom.html", "sheet.html", "find.html");

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    @TempDir
    static Path folder;

    private static Path left;
    private static Path right;

    @BeforeAll
    static void bake() {
        left = TrapSiteBaked.in("en", folder.resolve("ltr"));
        right = TrapSiteBaked.rightToLeft(folder.resolve("rtl"));
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void says_which_way_it_is_written_and_scrolls_sideways_at_no_width(String page, Browser browser) {
        browser.go(address(right, page));
        for (int width : new int[] {320, 768, 1280}) {
            browser.size(width, 740).settle();
            assertThat(browser.text("document.documentElement.lang + ' ' + getComputedStyle(document.body).direction")).isEqualTo("he rtl");
            assertThat(browser.texts(Script.OUTSIDE.text())).as(page + " at " + width).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "index.html|.wordmark", "index.html|h1", "index.html|.sixty li", "index.html|.stroke", "index.html|.stroke-days span",
            "index.html|.people .monogram", "index.html|.bar", "index.html|.strip li",
            "timeline.html|.events > li", "timeline.html|.filter label", "people.html|.days th[scope=row]", "people.html|.matrix th",
            "sources.html|.ledger li > div", "sources.html|.voices td", "timeline/lamp-fails.html|.evidence .number",
            "timeline/lamp-fails.html|.corrected", "corrections.html|.change dd"})
    void stands_where_its_mirror_image_stands(String page, String selector, Browser browser) {
        Map<Integer, Double> start = new HashMap<>();
        browser.go(address(left, page));
        for (int width : WIDTHS) {
            start.put(width, browser.size(width, 740).settle().number(box(selector, "left")));
        }
        browser.go(address(right, page));
        for (int width : WIDTHS) {
            assertThat(browser.size(width, 740).settle().number("document.documentElement.clientWidth - " + box(selector, "right")))
                    .as("%s in %s at %d", selector, page, width).isCloseTo(start.get(width), within(1.5));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"timeline.html|.events > li|border%sWidth", "sources.html|.ledger li > div|border%sStyle",
            "sources.html|.ledger li > div|border%sColor", "corrections.html|.change dd|padding%s", "timeline.html|.events > li|padding%s",
            "timeline/lamp-fails.html|article .cite|margin%s"})
    void draws_its_lines_and_margins_on_the_other_side(String page, String selector, String property, Browser browser) {
        browser.size(360, 740).go(address(left, page)).settle();
        String start = style(browser, selector, property.formatted("Left"));
        String end = style(browser, selector, property.formatted("Right"));
        assertThat(start).isNotEqualTo(end);
        browser.go(address(right, page)).settle();
        assertThat(style(browser, selector, property.formatted("Right"))).isEqualTo(start);
        assertThat(style(browser, selector, property.formatted("Left"))).isEqualTo(end);
    }

    /** The line through the days is broken over the day that it is broken on. */
    @ParameterizedTest
    @CsvSource({"ltr", "rtl"})
    void draws_each_day_of_the_line_over_its_figure(String direction, Browser browser) {
        browser.size(1280, 740).go(address(direction.equals("ltr") ? left : right, "index.html")).settle();
        double ticks = browser.number("document.querySelectorAll('.stroke .tick').length");
        assertThat(ticks).isEqualTo(3);
        for (int day = 0; day < ticks; day++) {
            String tick = "(r => (r.left + r.right) / 2)(document.querySelectorAll('.stroke .tick')[" + day + "].getBoundingClientRect())";
            String figure = "(r => (r.left + r.right) / 2)(document.querySelectorAll('.stroke-days span')[" + day + "].getBoundingClientRect())";
            assertThat(browser.number(tick)).as("day %d", day).isCloseTo(browser.number(figure), within(3.0));
        }
    }

    private static String box(String selector, String side) {
        return "document.querySelector('" + selector + "').getBoundingClientRect()." + side;
    }

    private static String style(Browser browser, String selector, String property) {
        return browser.text("getComputedStyle(document.querySelector('" + selector + "'))." + property);
    }

    private static String address(Path site, String page) {
        return site.resolve(page).toUri().toString();
    }
}
