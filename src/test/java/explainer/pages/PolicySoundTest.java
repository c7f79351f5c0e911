package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicySoundTest {

    private final PolicySound rule = new PolicySound();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_a_page_with_its_own_policy() {
        assertThat(pages.found(rule)).isEmpty();
    }

    @Test
    void flags_a_page_without_one() {
        assertThat(pages.changed("index.html", "POLICY", "").found(rule)).containsExactly("out/index.html:1: it has no Content-Security-Policy");
    }

    @Test
    void flags_one_that_allows_more() {
        assertThat(pages.changed("index.html", "POLICY", "<meta http-equiv=content-security-policy content=\"default-src *\">").found(rule)).singleElement()
                .asString().contains("out/index.html:4: its Content-Security-Policy is not the one for what is in the page");
    }

    @Test
    void flags_one_that_comes_after_what_it_should_govern() {
        assertThat(pages.changed("index.html", "POLICY", "<style>p{color:red}</style>POLICY").found(rule)).singleElement().asString()
                .contains("its Content-Security-Policy comes after what it should govern");
    }
}
