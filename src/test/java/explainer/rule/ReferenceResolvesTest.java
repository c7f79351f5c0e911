package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceResolvesTest {

    private final Rule rule = new ReferenceResolves();

    private String hint(String body) {
        return new Checker(List.of(rule)).run(new TestSite().withEvent(body).site()).findings().get(0).hint();
    }

    @Test
    void places_a_dead_link_where_it_starts() {
        var result = new Checker(List.of(rule)).run(new TestSite().withEvent("See [him](../people/nobody.md).").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(10);
            assertThat(finding.column()).isEqualTo(5);
        });
    }

    @Test
    void says_what_was_meant() {
        assertThat(hint("[x](../people/Tom-Brandt.md)")).isEqualTo(
                "Capital letters count: the file is called people/tom-brandt.md.");
        assertThat(hint("[x](../people/tom-brandt.html)")).startsWith("Link to the .md file");
        assertThat(hint("[x](../people/tom-brandt)")).isEqualTo("Write its ending too: .md.");
        assertThat(hint("[1](demo-1)")).isEqualTo("A citation has a hash: #demo-1.");
        assertThat(hint("[x](../people/tom-brandt.md#demo-9)")).startsWith("That page does not cite demo-9");
    }

    @Test
    void finds_the_heading_that_a_link_names_in_any_language() {
        assertThat(new TestSite().withEvent("## Über “die” – Brücke\n\n[x](#über-die-brücke) [1](#demo-1)").findings(rule))
                .isEmpty();
    }

    @Test
    void withstands_any_address() {
        assertThat(new TestSite().withEvent("[x](" + "../".repeat(5_000) + "x.md) [z](:#?#) [w](////)")
                .findings(rule)).hasSize(3);
    }
}
