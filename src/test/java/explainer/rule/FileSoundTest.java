package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            site.host=example.org                  | “example.org” is not the address of a site
            site.host=javascript:alert(1)          | “javascript:alert(1)” is not the address of a site
            site.host=https://exa mple.org         | “https://exa mple.org” is not the address of a site
            site.host=https://a.org/?x             | “https://a.org/?x” is not the address of a site
            site.host=https://[::1                 | “https://[::1” is not the address of a site
            site.host=http://a.org:99999           | “http://a.org:99999” is not the address of a site
            site.contact=you@example.org           | “you@example.org” is no address that a page may lead to
            site.contact=javascript:alert(1)       | “javascript:alert(1)” is no address that a page may lead to
            site.licence.url=CC BY                 | “CC BY” is no address that a page may lead to
            site.repository=nowhere                | “nowhere” is no address that a page may lead to
            site.language=en_GB                    | “en_GB” names no language
            site.language=klingon                  | “klingon” names no language
            site.name=One                          | “site.name” stands twice, and the bake makes a list of the two
            site.lnaguage=de                       | “site.lnaguage” is no setting, and nobody reads it
            site.license=CC BY 4.0                 | “site.license” is no setting, and nobody reads it
            budget.pages=9000                      | “budget.pages” is no setting, and nobody reads it
            site.author=J\\u12                     | this file does not read as settings
            markdown.extensions=TABELS             | 'TABELS' is not a Markdown extension
            """)
    void flags_a_setting_that_would_spoil_every_page_on_its_line(String line, String said) {
        assertThat(new TestSite().with("jbake.properties", "site.name=Two\n" + line + "\n").findings(rule))
                .containsExactly("jbake.properties:2: " + said);
    }

    @Test
    void flags_a_setting_that_every_page_needs() {
        assertThat(new TestSite().with("jbake.properties", """
                template.home.file=pages/home.ftl
                site.host=https://example.org
                site.name=One
                site.tagline=Two
                site.language=en
                site.licence=CC BY 4.0
                site.licence.url=https://example.org/by
                site.nav=people
                site.author=
                """).findings(rule)).containsExactly("jbake.properties:9: “site.author” is missing, and every page needs it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.host=https://example.org/", "site.host=http://[::1]:8080/a", "site.host=http://localhost:8820", "site.host=",
        "site.contact=mailto:you@example.org", "site.contact=", "site.language=en-GB", "site.language=zh-Hant", "# site.name=One",
        "site.cname=example.org", "site.mood=calm", "sites.nav=people", "note=a \\\nsite.name=b"})
    void accepts_settings_that_a_page_can_use(String line) {
        assertThat(new TestSite().with("jbake.properties", "site.name=Two\n" + line + "\n").findings(rule)).isEmpty();
    }

    @Test
    void reads_another_encoding_for_what_it_is_and_blames_nothing_else() {
        TestSite site = new TestSite();
        String page = site.text("content/people/tom-brandt.md");
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            site.with("content/people/tom-brandt.md", page.getBytes(charset));
            assertThat(site.findings(rule)).as(charset.name()).containsExactly("content/people/tom-brandt.md:1: this file is UTF-16, not UTF-8");
            assertThat(site.findings(new HeaderComplete())).isEmpty();
        }
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
