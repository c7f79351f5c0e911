package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printed, a page says what it says on the screen. */
@InBrowser
class PaperIT {
    static Collection<String> pages() {
        return BuiltSite.types().values();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_every_claim_and_every_note(String page, Browser browser) throws IOException {
        String printed = letters(text(browser.open(page).pdf()));
        Document parsed = BuiltSite.parsed(page);
        assertThat(printed).contains(letters(parsed.select("h1").text()));
        for (Element part : parsed.select(".claim, .evidence .gist, .evidence .says, .ledger .gist, .ledger .says, .match li, .key li")) {
            part.select("svg").remove();
            assertThat(printed).as(page).contains(letters(part.wholeText()));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Letters and digits alone: lines, pages and hyphens break elsewhere on paper. */
    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
