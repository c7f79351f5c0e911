package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CssValidTest {

    private final CssValid rule = new CssValid();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_styles_in_layers_and_without() {
        assertThat(pages.withHead("<style>@layer base,top;@layer base{p{color:#123}}@layer top{p{margin:0}}</style>").found(rule)).isEmpty();
    }

    @Test
    void flags_a_property_that_is_not_there() {
        assertThat(pages.withHead("<style>p{colour:red}</style>").found(rule)).singleElement().asString().startsWith("out/people/anna.html:13: ").contains("“colour”");
    }

    @Test
    void looks_into_layers() {
        assertThat(pages.withHead("<style>@layer base;@layer base{p{colour:red}}</style>").found(rule)).singleElement().asString().contains("“colour”");
    }

    @Test
    void tells_of_styles_that_pages_share_once() {
        for (String page : new String[] {"index.html", "people/anna.html"}) {
            pages.changed(page, "p{color:#123}", "p{color:12}");
        }
        assertThat(pages.found(rule)).singleElement().asString().contains("out/index.html:11: ");
    }

    @Test
    void looks_at_a_sheet_that_no_page_took_in() {
        assertThat(pages.with("css/left.css", "p{colour:red}").found(rule)).singleElement().asString().startsWith("out/css/left.css:1: ").contains("“colour”");
    }
}
