package explainer.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.FigureSupported;
import explainer.rule.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptTest {

    /** The record has the quotation; the seal has it and more. */
    private static TestSite site() {
        TestSite site = new TestSite();
        return site.with("seeds/demo.yaml", site.text("seeds/demo.yaml")
                .replace("figures: [\"240,000 euros\"]", "quotes: [\"in 77 days, so they told us\"]")
                .replace("figures: [\"30 pages\", \"10 years\", \"1 person\"]", "figures: []")
                .replace("within ten years", "soon"));
    }

    private static int found(String body) {
        return site().withEvent(body).findings(new FigureSupported()).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“in 77 days, so they told us” [4](#demo-4).",
        "He wrote “77 days” [4](#demo-4).",
        "It says “gate” and \"east gate could fail within ten years\" [6](#demo-6).",
        "It says “the east gate could fail within ten years” [6](#demo-6).",
        "It says `88` and `a 88 b` [4](#demo-4).",
    })
    void leaves_numbers_of_verified_quotations_and_of_code_alone(String body) {
        assertThat(found(body)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“in 78 days, so they told us” [4](#demo-4).",
        "Ten years, it says, “that the east gate could fail” [6](#demo-6).",
        "“that the east gate could fail”, it says, in ten years [6](#demo-6).",
        "It says “that the east gate” could fail within ten years “that the east gate could fail” [6](#demo-6).",
        "It says “that the east gate could fail within ten years [6](#demo-6).",
        "“in 77 days, so they told us” [6](#demo-6).",
        "It says “the east gate could fail within nine years” [6](#demo-6).",
        "It says `a` 88 and `b` [4](#demo-4).",
        "It says ` 88 [4](#demo-4).",
    })
    void holds_what_stands_beside_them_to_the_passages(String body) {
        assertThat(found(body)).isEqualTo(1);
    }

    @Test
    void leaves_a_block_of_code_alone() {
        assertThat(found("It says so [4](#demo-4).\n\n    88 days\n")).isZero();
    }
}
