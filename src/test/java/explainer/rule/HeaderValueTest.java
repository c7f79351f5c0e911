package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValueTest {

    private static final String EVENT = "content/timeline/refusal.md";

    private final Rule rule = new HeaderValue();

    private static TestSite with(String old, String text) {
        TestSite site = new TestSite();
        return site.with(EVENT, site.text(EVENT).replace(old, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03", "2019", "201X", "20XX", "2019-03~", "2019-03?", "../2019-03-12", "2019-03-12/..",
        "2019-03-10/2019-03-12", "2020-02-29"})
    void accepts_dates_of_every_precision(String when) {
        assertThat(with("when=2019-03-12", "when=" + when).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2019-13", "12 March 2019", "2019-3-12", "../..", "2019-03-12/2019-03-10", "2019/03"})
    void flags_what_is_no_date(String when) {
        assertThat(with("when=2019-03-12", "when=" + when).findings(rule))
                .containsExactly(EVENT + ":5: “" + when + "” is not a date that can be read");
    }

    @Test
    void names_the_key_that_was_meant_and_all_that_there_are() {
        var result = new Checker(List.of(rule)).run(with("people=", "poeple=").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> assertThat(finding.hint())
                .startsWith("Did you mean “people”? Its keys are title, type, status, date, summary, when, sources"));
    }

    @Test
    void places_an_entry_of_a_list_at_its_column() {
        var result = new Checker(List.of(rule)).run(with("ruth-hale\n", "ruth-hale, tom-brandt\n").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(6);
            assertThat(finding.column()).isEqualTo("people=tom-brandt,ruth-hale, ".length() + 1);
        });
    }

    @Test
    void lets_no_page_that_tells_the_story_off_the_check() {
        TestSite site = new TestSite().withEvent("The gates stayed shut.");
        site.with("content/timeline/case.md", site.text("content/timeline/case.md").replace("people=", "evidence=none\npeople="));

        assertThat(site.findings(rule)).containsExactly(
                "content/timeline/case.md:7: a page of type event tells the story, and nothing would be checked on it");
    }

    @Test
    void shows_a_sign_that_cannot_be_seen() {
        TestSite site = new TestSite().withEvent("The gates stayed shut [1](#demo-1).");
        site.with("content/timeline/case.md", site.text("content/timeline/case.md").replace("status=published", "status=published\u200B"));

        assertThat(site.findings(rule)).containsExactly("content/timeline/case.md:3: “published⟨U+200B⟩” is not a status");
    }
}
