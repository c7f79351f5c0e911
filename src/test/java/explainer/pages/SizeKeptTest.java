package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeKeptTest {

    private final SizeKept rule = new SizeKept();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_what_is_within_the_budget() {
        assertThat(pages.found(rule)).isEmpty();
    }

    @Test
    void flags_a_page_over_its_budget_unless_it_is_exempt() {
        assertThat(pages.withSettings("budget.page=400\nbudget.exempt=people/anna,404").findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("out/index.html");
            assertThat(finding.message()).matches("after gzip it has \\d+ bytes, and may have 400");
            assertThat(finding.hint()).contains("add index to budget.exempt in jbake.properties");
        });
    }

    @Test
    void flags_an_exemption_of_no_page() {
        assertThat(pages.withSettings("budget.exempt=gone,index").found(rule)).singleElement().asString()
                .matches("jbake.properties:\\d+: budget.exempt names gone, and there is no such page");
    }

    @Test
    void flags_scripts_over_their_budget() {
        assertThat(pages.withSettings("budget.scripts=20").found(rule)).singleElement().asString()
                .matches("out/js:1: after gzip all scripts have \\d+ bytes, and may have 20");
    }

    @Test
    void flags_a_page_that_waits_for_a_style_sheet() {
        assertThat(pages.withHead("<link rel=\"stylesheet\" href=\"a.css\">").found(rule)).singleElement().asString().contains("the page waits for the style sheet a.css");
    }
}
