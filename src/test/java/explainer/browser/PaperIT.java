package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
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

    /** From the screen on which passages stand in the margin, too: a height made for it would follow the text as white paper. */
    @ParameterizedTest
    @MethodSource("pages")
    void has_words_on_every_page_and_the_colophon_last(String page, Browser browser) throws IOException {
        byte[] pdf = browser.size(1440, 900).open(page).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(n);
                one.setEndPage(n);
                assertThat(letters(one.getText(document))).as("page %d of %d, of %s", n, document.getNumberOfPages(), page).isNotEmpty();
            }
        }
        // A page for lost addresses has no colophon
        String last = BuiltSite.parsed(page).select(".colophon p:last-child").text();
        assertThat(letters(text(pdf))).endsWith(letters(last));
    }

    /** Its title and its date: a page that ends between the two leaves a line that says nothing. */
    @Test
    void parts_no_row_of_the_table_of_events(Browser browser) throws IOException {
        String page = BuiltSite.richest("people");
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(browser.open(page).pdf(5.83, 8.27))) {
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setSortByPosition(false);
                one.setStartPage(n);
                one.setEndPage(n);
                sheets.add(letters(one.getText(document)));
            }
        }
        for (Element row : BuiltSite.parsed(page).select(".matrix tbody th")) {
            assertThat(sheets).as(row.text()).anyMatch(sheet -> sheet.contains(letters(row.wholeText())));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Letters and digits alone: lines, pages and hyphens break elsewhere on paper. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
