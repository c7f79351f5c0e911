package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceResolvesTest {

    private final Rule rule = new ReferenceResolves();

    @Test
    void flags_a_link_to_no_file() {
        assertThat(new TestSite().withEvent("A [link](nowhere.md).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “nowhere.md” leads nowhere");
    }

    @Test
    void flags_a_link_out_of_the_project() {
        assertThat(new TestSite().withEvent("A [link](../../../etc/passwd).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “../../../etc/passwd” leaves the project");
    }

    @Test
    void flags_a_link_that_differs_in_case() {
        assertThat(new TestSite().withEvent("A [link](../people/Tom-Brandt.md).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “../people/Tom-Brandt.md” differs in case from content/people/tom-brandt.md");
    }

    @Test
    void flags_a_link_to_no_heading() {
        assertThat(new TestSite().withEvent("A [link](refusal.md#none).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “refusal.md#none” leads to no heading of content/timeline/refusal.md");
    }

    @Test
    void flags_a_link_to_a_baked_page() {
        assertThat(new TestSite().withEvent("A [link](refusal.html).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “refusal.html” leads to a page that the bake has yet to make");
    }

    @Test
    void flags_a_script() {
        assertThat(new TestSite().withEvent("A [link](javascript:alert).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “javascript:alert” has the scheme javascript, which a page must not have");
    }

    @Test
    void accepts_pages_headings_and_other_hosts() {
        assertThat(new TestSite().withEvent("A [page](../people/tom-brandt.md), a [heading](../questions/who-called.md#who-could-say), a [host](https://example.org).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_odd_escapes_without_breaking() {
        assertThat(new TestSite().withEvent("A [link](%zz%.md).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: the link to “%zz%.md” leads nowhere");
    }
}
