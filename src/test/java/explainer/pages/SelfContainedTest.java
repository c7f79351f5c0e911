package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfContainedTest {

    private final SelfContained rule = new SelfContained();
    private final TinyPages site = new TinyPages();

    @Test
    void refuses_a_style_attribute() {
        assertThat(site.withBody("<p style=\"color:red\">a").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:17: a style attribute on <p>, which the page's policy blocks");
    }

    @Test
    void accepts_an_attribute_that_draws() {
        assertThat(site.withBody("<svg width=\"9\"><path d=\"M0 0\" stroke=\"#000\"/></svg>").found(rule)).isEmpty();
    }

    @Test
    void refuses_an_inline_handler() {
        assertThat(site.withBody("<p onclick=\"go()\">a").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:17: an inline handler onclick on <p>, which the page's policy blocks");
    }

    @Test
    void refuses_a_script_as_an_address() {
        assertThat(site.withBody("<a href=\" JavaScript:go()\">a</a>").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:17: a script as the href of <a>, which the page's policy blocks");
    }

    @Test
    void refuses_a_picture_from_another_host() {
        assertThat(site.withBody("<img src=\"//example.com/a.png\" alt=\"\">").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:17: <img> fetches //example.com/a.png from another host");
    }

    @Test
    void refuses_a_style_sheet_from_another_host() {
        assertThat(site.withHead("<link rel=\"stylesheet\" href=\"https://example.com/a.css\">").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:13: <link> fetches https://example.com/a.css from another host");
    }

    @Test
    void accepts_a_link_to_another_host() {
        assertThat(site.withBody("<a href=\"https://example.com/\">a</a>").found(rule)).isEmpty();
        assertThat(site.withHead("<link rel=\"license\" href=\"https://example.com/by\">").found(rule)).isEmpty();
    }

    @Test
    void refuses_a_picture_within_its_own_address() {
        assertThat(site.withBody("<img src=\"data:image/gif;base64,R0lG\" alt=\"\">").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:17: <img> holds its data in the address, which the page's policy blocks");
    }

    @Test
    void refuses_a_script_that_keeps_the_reader_waiting() {
        assertThat(site.withHead("<script src=\"js/open.js\"></script>").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:13: the script js/open.js keeps the page from being seen until it is there");
    }

    @Test
    void refuses_a_frame() {
        assertThat(site.withBody("<iframe src=\"404.html\"></iframe>").found(rule))
                .singleElement().asString().startsWith("out/people/anna.html:17: <iframe> is blocked by the page's policy");
    }

    @Test
    void says_what_to_do_about_each() {
        assertThat(site.withBody("<p style=\"a:b\" onclick=\"c()\"><img srcset=\"a 1x\" src=\"data:,\" alt=\"\"><iframe></iframe>")
                .findings(rule)).hasSize(5).allSatisfy(finding -> assertThat(finding.hint()).endsWith("."));
    }
}
