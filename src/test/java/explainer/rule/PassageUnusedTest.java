package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageUnusedTest {

    private final Rule rule = new PassageUnused();

    @Test
    void names_the_passages_that_nothing_cites() {
        assertThat(new TestSite().findings(rule)).hasSize(5)
                .contains("seeds/demo.yaml:83: nothing cites passage demo-11: Brandt lives in Port Lund and stayed silent; "
                        + "a spokesman regards it as finished.");
    }

    @Test
    void takes_a_citation_in_a_header_for_a_use() {
        assertThat(new TestSite().withEvent("[4](#demo-4) [6](#demo-6) [9](#demo-9) [10](#demo-10) [11](#demo-11)").findings(rule))
                .isEmpty();
    }

    @Test
    void does_not_fail_a_build() {
        assertThat(new Checker(java.util.List.of(rule)).run(new TestSite().site()).failed()).isFalse();
    }
}
