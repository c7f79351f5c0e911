package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderCompleteTest {

    private final Rule rule = new HeaderComplete();

    private static String page(String header) {
        return header + "~~~~~~\nText.\n";
    }

    @Test
    void flags_a_key_that_the_type_needs() {
        assertThat(new TestSite().with("content/x.md", page("title=X\ntype=page\nstatus=published\ndate=2026-11-22\n")).findings(rule))
                .containsExactly("content/x.md:1: “summary” is missing");
    }

    @Test
    void flags_a_key_without_a_value_where_it_stands() {
        assertThat(new TestSite().with("content/x.md", page("title=\ntype=page\nstatus=published\ndate=2026-11-22\nsummary=S\n"))
                .findings(rule)).containsExactly("content/x.md:1: “title” is missing");
    }

    @Test
    void flags_white_space_for_a_body() {
        assertThat(new TestSite().with("content/x.md",
                "title=X\ntype=page\nstatus=published\ndate=2026-11-22\nsummary=S\n~~~~~~\n \n").findings(rule))
                .containsExactly("content/x.md:6: nothing follows the header");
    }

    @Test
    void accepts_a_complete_header() {
        assertThat(new TestSite().with("content/x.md",
                page("title=X\ntype=page\nstatus=published\ndate=2026-11-22\nsummary=S\n")).findings(rule)).isEmpty();
    }
}
