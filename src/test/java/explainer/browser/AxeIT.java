package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe, asked as the tests ask it, flags every contrast below 7:1, however far below. */
@InBrowser
class AxeIT {

    @ParameterizedTest(name = "{0} on white")
    @CsvSource({"#ddd, 1.35", "#888, 3.54", "#747474, 4.67", "#5b5b5b, 6.79"})
    void flags_a_contrast_that_is_too_low(String ink, String ratio, Browser browser) {
        shows(ink, browser);
        assertThat(Axe.all(browser).faults()).singleElement().asString().startsWith("color-contrast-enhanced p ").contains(ratio);
        assertThat(Axe.colours(browser).faults()).singleElement().asString().startsWith("color-contrast-enhanced p ").contains(ratio);
    }

    @ParameterizedTest(name = "{0} on white")
    @CsvSource({"#595959", "#000"})
    void passes_one_that_is_not(String ink, Browser browser) {
        shows(ink, browser);
        assertThat(Axe.all(browser).faults()).isEmpty();
        assertThat(Axe.colours(browser).faults()).isEmpty();
    }

    private static void shows(String ink, Browser browser) {
        browser.open("404.html").js("""
                document.body.innerHTML = '<main><h1>Ink</h1><p>Read this.</p></main>';
                for (const part of [document.documentElement, document.body]) part.style.background = '#fff';
                document.querySelector('h1').style.color = '#000';
                document.querySelector('p').style.cssText = 'background: #fff; font-size: 16px; text-shadow: none; color: ' + arguments[0];
                """, ink);
    }
}
