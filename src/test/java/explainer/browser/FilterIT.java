package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** The timeline, by person and by period; the choice is kept in the address. */
@InBrowser
class FilterIT {
    private static final String PAGE = BuiltSite.richest("timeline");
    private static final String SHOWN = "return [...document.querySelectorAll('.event-item')].filter(item => item.checkVisibility()).map(item => item.";

    private String who;
    private String when;

    @BeforeEach
    void take_the_last_choices_of_each() {
        who = BuiltSite.parsed(PAGE).select("select[name=who] option").last().attr("value");
        when = BuiltSite.parsed(PAGE).select("select[name=when] option").last().attr("value");
    }

    @Test
    void shows_only_the_events_of_a_person(Browser browser) {
        browser.open(PAGE);
        int all = shown(browser, "id").size();
        choose(browser, "who", who);
        assertThat(shown(browser, "dataset.people")).isNotEmpty().hasSizeLessThan(all)
                .allMatch(people -> List.of(people.split(" ")).contains(who));
        assertThat(browser.text("location.search")).isEqualTo("?who=" + who);
        List<String> before = shown(browser, "id");
        browser.reload();
        assertThat(shown(browser, "id")).isEqualTo(before);
    }

    @Test
    void shows_only_the_events_of_a_period(Browser browser) {
        browser.open(PAGE);
        choose(browser, "when", when);
        assertThat(shown(browser, "closest('.period').id")).isNotEmpty().containsOnly(when);
        assertThat(browser.text("location.search")).isEqualTo("?when=" + when);
        browser.reload();
        assertThat(shown(browser, "closest('.period').id")).isNotEmpty().containsOnly(when);
    }

    @Test
    void shows_what_fits_both_or_says_that_nothing_does(Browser browser) {
        boolean some = false;
        boolean none = false;
        List<String> people = BuiltSite.parsed(PAGE).select("select[name=who] option").eachAttr("value");
        browser.open(PAGE);
        choose(browser, "when", when);
        for (String one : people.subList(1, people.size())) {
            choose(browser, "who", one);
            List<String> shown = shown(browser, "dataset.people");
            assertThat(shown).allMatch(names -> List.of(names.split(" ")).contains(one));
            assertThat(browser.is("document.querySelector('[data-empty][role=status]').checkVisibility()")).as(one).isEqualTo(shown.isEmpty());
            assertThat(browser.text("location.search")).contains("who=" + one).contains("when=" + when);
            some |= !shown.isEmpty();
            none |= shown.isEmpty();
        }
        assertThat(some && none).as("both were seen").isTrue();
    }

    @Test
    void shows_all_again(Browser browser) {
        browser.open(PAGE);
        List<String> all = shown(browser, "id");
        choose(browser, "who", who);
        choose(browser, "who", "");
        assertThat(shown(browser, "id")).isEqualTo(all);
        assertThat(browser.text("location.search")).isEmpty();
    }

    @Test
    void tells_on_the_first_screen_of_a_shared_choice_and_takes_it_back(Browser browser) {
        String line = "document.querySelector('[data-showing]')";
        browser.size(360, 640).open(PAGE);
        int all = shown(browser, "id").size();
        assertThat(browser.is(line + ".checkVisibility()")).as("nothing is chosen").isFalse();
        browser.open(PAGE + "?who=" + who);
        assertThat(browser.is(line + ".getBoundingClientRect().bottom <= innerHeight")).isTrue();
        assertThat(browser.text(line + ".textContent")).contains(browser.text("document.querySelector('select[name=who]').selectedOptions[0].text"))
                .contains("(" + shown(browser, "id").size() + " of " + all);
        browser.first("[data-showing] a").click();
        assertThat(browser.soon(() -> browser.is("document.querySelector('select[name=who]').getBoundingClientRect().top >= 0"
                + " && document.querySelector('select[name=who]').getBoundingClientRect().top < innerHeight"))).isTrue();
        browser.first("[data-showing] button").click();
        assertThat(browser.soon(() -> browser.text("location.search").isEmpty())).isTrue();
        assertThat(shown(browser, "id")).hasSize(all);
        assertThat(browser.is(line + ".checkVisibility()")).isFalse();
    }

    @Test
    void claims_no_choice_where_scripts_are_off(Browser browser) {
        browser.scripts(false).open(PAGE + "?who=" + who);
        assertThat(browser.is("document.querySelector('[data-showing]').checkVisibility()")).isFalse();
    }

    private static void choose(Browser browser, String name, String value) {
        new Select(browser.first("select[name=" + name + "]")).selectByValue(value);
    }

    private static List<String> shown(Browser browser, String what) {
        return browser.texts(SHOWN + what + ")");
    }
}
