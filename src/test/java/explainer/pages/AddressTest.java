package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private final Address site = new Address("https://example.org/base");

    @ParameterizedTest
    @CsvSource(textBlock = """
            a/b.html, ../css/c.css?x#y,             css/c.css
            a/b.html, '#d',                         a/b.html
            a/b.html, './',                         a/index.html
            a/b.html, /base/img/d.png,              img/d.png
            a/b.html, https://example.org/base/e,   e
            a/b.html, https://example.org/base,     index.html
            b.html,   a%20b.png,                    a b.png
            """)
    void finds_the_file_of_the_site(String from, String address, String file) {
        assertThat(site.file(from, address)).contains(file);
    }

    @ParameterizedTest
    @CsvSource({"../../a.html", "/other/a.html", "https://example.org/basement/a.html", "//example.org/a.html",
        "mailto:a@example.org"})
    void finds_no_file_elsewhere(String address) {
        assertThat(site.file("a/b.html", address)).isEmpty();
    }

    @Test
    void writes_an_address_relative_to_a_page() {
        assertThat(Address.relative("index.html", "img/a.svg")).isEqualTo("img/a.svg");
        assertThat(Address.relative("a/b/c.html", "a/img/d.svg")).isEqualTo("../img/d.svg");
    }
}
