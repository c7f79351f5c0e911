package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Holds of every page, on a phone and on a desktop, in light, dark and forced colours. */
@InBrowser
@ParameterizedClass
@MethodSource("pages")
class EveryPageIT {
    private final String page;

    EveryPageIT(String page) {
        this.page = page;
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }

    @Test
    void has_no_barrier_that_axe_can_find(Visits visits) {
        assertThat(visits.to(page).axe()).as(page).isEmpty();
    }

    @Test
    void says_nothing_in_the_console(Visits visits) {
        assertThat(visits.to(page).console()).as(page).isEmpty();
    }

    @Test
    void asks_no_other_host_for_anything(Visits visits, SiteServer server) {
        assertThat(visits.to(page).requests()).as(page).isNotEmpty().allMatch(address -> address.startsWith(server.origin()));
    }

    @Test
    void is_seen_after_one_request(Visits visits) {
        Assumptions.assumeTrue(BuiltSite.finished(), "the pages are not finished yet");
        assertThat(visits.to(page).blocking()).as(page).isEqualTo(1);
    }

    @Test
    void shows_every_word_at_320_pixels_without_sideways_scrolling(Visits visits) {
        assertThat(visits.to(page).outside()).as(page).isEmpty();
    }
}
