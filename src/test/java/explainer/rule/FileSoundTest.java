package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileSoundTest {

    private final Rule rule = new FileSound();

    @Test
    void flags_a_text_that_is_nested_too_deeply_instead_of_breaking() {
        assertThat(new TestSite().withEvent("> ".repeat(20_000) + "deep").findings(rule)).containsExactly(
                "content/timeline/case.md:10: this text is nested too deeply to be read");
    }

    @Test
    void flags_a_markdown_extension_that_does_not_exist() {
        assertThat(new TestSite().with("jbake.properties", "markdown.extensions=TABLES,TABELS").findings(rule))
                .containsExactly("jbake.properties:1: 'TABELS' is not a Markdown extension");
    }

    @Test
    void flags_a_record_that_is_not_utf_8() {
        assertThat(new TestSite().with("seeds/x.yaml", new byte[] {'k', ':', ' ', (byte) 0xe9}).findings(rule))
                .containsExactly("seeds/x.yaml:1: a byte here is not UTF-8");
    }

    @Test
    void accepts_a_long_rule_of_dashes() {
        assertThat(new TestSite().withEvent("-".repeat(500)).findings(rule)).isEmpty();
    }
}
