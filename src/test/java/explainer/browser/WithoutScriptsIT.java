package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Everything is there with scripts off. */
@InBrowser
class WithoutScriptsIT {
    /** What is seen, line by line: words, where links lead, charts. What needs a script to work is not missed. */
    private static final String SEEN = """
            const seen = node => node.checkVisibility() && !node.closest('[data-finder]');
            const words = document.body.innerText.split(/\\s+/);
            const links = [...document.querySelectorAll('a[href]')].filter(seen).map(a => a.getAttribute('href') + ' ' + a.textContent);
            const charts = [...document.querySelectorAll('svg, table, .evidence li')].filter(seen).map(c => c.localName + ' ' + (c.id || c.textContent.length));
            return [...words, ...links, ...charts];
            """;

    static Collection<String> pages() {
        return BuiltSite.types().values();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_every_word_link_chart_and_note(String page, Browser browser) {
        browser.size(360, 740).open(page).first("body");
        browser.js("document.querySelectorAll('[data-finder]').forEach(finder => finder.hidden = true)");
        List<String> on = browser.texts(SEEN);
        browser.scripts(false).open(page);
        assertThat(browser.texts(SEEN)).containsAll(on).hasSizeGreaterThanOrEqualTo(on.size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leads_from_every_citation_to_its_passage_at_the_foot(String page, Browser browser) {
        browser.scripts(false).size(360, 740).open(page);
        assertThat(browser.texts("""
                return [...document.querySelectorAll('article a.cite[href^="#"]')].filter(cite => {
                  const to = document.getElementById(cite.getAttribute('href').slice(1));
                  return !to || !to.checkVisibility() || !(cite.dataset.voice === 'editor' || to.querySelector('.gist, .says'));
                }).map(cite => cite.outerHTML)""")).isEmpty();
    }

    @Test
    void goes_to_the_passage_when_a_citation_is_followed(Browser browser) {
        browser.scripts(false).size(360, 740).open(BuiltSite.richest("event")).tabTo("article .prose a.cite");
        String id = browser.text("document.activeElement.getAttribute('href')");
        browser.press(Keys.ENTER);
        assertThat(browser.soon(() -> browser.is("document.querySelector('" + id + "').matches(':target')"))).isTrue();
        double top = browser.number("document.querySelector('" + id + "').getBoundingClientRect().top");
        assertThat(top).isBetween(0.0, 740.0);
    }

    @Test
    void filters_the_timeline_by_style_alone(Browser browser) {
        String shown = "[...document.querySelectorAll('.event-item')].filter(item => item.checkVisibility())";
        browser.scripts(false).open(BuiltSite.richest("timeline"));
        double all = browser.number(shown + ".length");
        browser.tabTo("select[name=who]").press(Keys.ARROW_DOWN);
        String who = browser.text("document.querySelector('select[name=who]').value");
        assertThat(who).isNotEmpty();
        assertThat(browser.number(shown + ".length")).isPositive().isLessThan(all);
        assertThat(browser.is(shown + ".every(item => item.dataset.people.split(' ').includes('" + who + "'))")).isTrue();
    }
}
