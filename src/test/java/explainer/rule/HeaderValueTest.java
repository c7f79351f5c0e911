package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderValueTest {

    private final Rule rule = new HeaderValue();

    private List<String> with(String line) {
        return new TestSite().with("content/x.md", "title=X\ntype=page\nstatus=published\ndate=2026-11-22\nsummary=S\n"
                + line + "\n~~~~~~\nText.\n").findings(rule);
    }

    @Test
    void flags_an_unknown_key() {
        assertThat(with("sumary=S")).containsExactly("content/x.md:6: “sumary” is not a key of type page");
    }

    @Test
    void guesses_the_key_that_was_meant() {
        assertThat(new Checker(List.of(rule)).run(new TestSite().with("content/x.md", "type=page\nSummary=S\n~~~~~~\nText.\n").site())
                .findings()).singleElement().satisfies(finding -> assertThat(finding.hint()).startsWith("Did you mean summary? "));
    }

    @Test
    void flags_a_second_line_with_the_same_key() {
        assertThat(with("title=Y")).containsExactly("content/x.md:6: the key 'title' stands twice");
    }

    @Test
    void flags_a_day_that_the_calendar_lacks() {
        assertThat(with("checked=2027-02-29")).containsExactly("content/x.md:6: “2027-02-29” is not a date");
    }

    @Test
    void flags_a_check_before_the_page_was_written() {
        assertThat(with("checked=2026-11-21"))
                .containsExactly("content/x.md:6: the page was checked on 2026-11-21, before it was written on 2026-11-22");
    }

    @Test
    void flags_the_same_passage_listed_twice() {
        assertThat(with("sources=demo-1,demo-2,demo-1")).containsExactly("content/x.md:6: “demo-1” stands twice in “sources”");
    }

    @Test
    void accepts_values_with_signs_in_them() {
        assertThat(with("sources=demo-1,demo-2")).isEmpty();
    }
}
