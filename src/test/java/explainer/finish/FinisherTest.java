package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import explainer.pages.Budget;
import explainer.pages.Digest;
import explainer.pages.Page;
import explainer.pages.PageSize;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FinisherTest {

    private final TinySite site = new TinySite();

    @Test
    void finds_nothing_wrong_with_a_sound_site() {
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void puts_the_linked_styles_into_the_page_in_their_order() {
        Finished finished = site.finished();
        var page = Jsoup.parse(TinySite.text(finished, "people/anna.html"));
        assertThat(page.select("link[rel=stylesheet]")).isEmpty();
        assertThat(page.select("head style")).singleElement().extracting(style -> style.data())
                .isEqualTo("@layer base,top;@layer base{p{color:#123}}@layer top{p{margin:0}}");
        assertThat(finished.files().keySet()).noneMatch(path -> path.endsWith(".css"));
    }

    @Test
    void keeps_a_sheet_for_paper_to_paper() {
        assertThat(TinySite.text(site.with("css/paper.css", "p{color:red}")
                .withHead("<link rel=\"stylesheet\" media=\"print\" href=\"css/paper.css\">").finished(), "index.html"))
                .contains("@media print{p{color:red}}");
    }

    @Test
    void leaves_drafts_out_and_keeps_the_names_that_others_know() {
        Finished finished = site.with("people/tom-draft.html", TinySite.page("people/tom-draft.html", "", ""))
                .with("data/days.json", "{}").finished();
        assertThat(finished.files().keySet()).doesNotContain("people/tom-draft.html")
                .contains("index.html", "404.html", "people/anna.html", "feed.xml", "robots.txt", "days.ics", "data/days.json",
                        ".nojekyll", "manifest.sha256");
    }

    @Test
    void leaves_a_file_that_is_no_page_as_it_is() {
        assertThat(site.finished().files().get("days.ics")).isEqualTo(site.files().get("days.ics"));
    }

    @Test
    void takes_comments_out_of_a_style_sheet_that_no_page_links() {
        assertThat(TinySite.text(site.with("css/spare.css", "/* said */\np { margin: 0 }\n").finished(), "css/spare.css"))
                .isEqualTo("p{margin:0}");
    }

    @Test
    void takes_comments_and_needless_space_out_of_pages() {
        assertThat(TinySite.text(site.finished(), "people/anna.html")).doesNotContain("<!--").doesNotContain("\n")
                .contains("<p>Anna <b>Hale</b> <i>left</i>.");
    }

    @Test
    void keeps_the_space_between_two_links_of_a_menu() {
        String page = TinySite.text(site.withBody("<nav><a href=\"404.html\">One</a>\n <a href=\"404.html\">Two</a></nav>")
                .finished(), "index.html");
        assertThat(Jsoup.parse(page).body().text()).contains("One Two");
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void names_what_pages_fetch_by_what_is_in_it() {
        Finished before = site.finished();
        String script = TinySite.named(before, "js/open.", ".js");
        assertThat(script).matches("js/open\\.[0-9a-f]{10}\\.js");
        String icon = TinySite.named(before, "img/icon.", ".svg");
        Finished after = site.with("js/open.js", "document.title = 'other';").finished();
        assertThat(TinySite.named(after, "js/open.", ".js")).isNotEqualTo(script);
        assertThat(TinySite.named(after, "img/icon.", ".svg")).isEqualTo(icon);
    }

    @Test
    void calls_a_file_by_its_new_name_wherever_it_is_called() {
        site.with("css/top.css", "p { background: url( '../img/icon.svg' ) }")
                .withBody("<p><img src=\"./img/icon.svg?v=1#line\" alt=\"\"></p><svg><use href=\"img/icon.svg#a\"/></svg>"
                        + "<script type=\"application/ld+json\">{\"logo\": \"" + TinySite.HOST + "/img/icon.svg\"}</script>");
        Finished finished = site.finished();
        String icon = TinySite.named(finished, "img/icon.", ".svg");
        assertThat(finished.faults()).isEmpty();
        var page = Jsoup.parse(TinySite.text(finished, "index.html"));
        assertThat(page.selectFirst("img").attr("src")).isEqualTo(icon + "?v=1#line");
        assertThat(page.selectFirst("use").attr("href")).isEqualTo(icon + "#a");
        assertThat(page.selectFirst("script[type]").data()).contains(TinySite.HOST + "/" + icon);
        assertThat(page.selectFirst("style").data()).contains("url(" + icon + ")");
        assertThat(Jsoup.parse(TinySite.text(finished, "people/anna.html")).selectFirst("style").data())
                .contains("url(../" + icon + ")");
        assertThat(Jsoup.parse(TinySite.text(finished, "404.html")).selectFirst("img").attr("src")).isEqualTo("/tiny/" + icon);
        assertThat(TinySite.text(finished, "feed.xml")).contains(TinySite.HOST + "/" + icon + "<");
    }

    @Test
    void says_what_a_page_fetches_that_is_not_there() {
        assertThat(site.withBody("<p>\n<img src=\"img/none.png\" alt=\"\"></p>").faults())
                .containsExactly("index.html:19: there is no file img/none.png");
    }

    @Test
    void says_which_style_sheet_is_not_there() {
        assertThat(site.without("css/top.css").faults()).containsExactly(
                "index.html:11: there is no style sheet css/top.css",
                "people/anna.html:11: there is no style sheet ../css/top.css");
    }

    @Test
    void says_what_a_style_sheet_names_that_is_not_there() {
        assertThat(site.with("css/top.css", "p { background: url(none.png) }").without("people/anna.html").faults())
                .containsExactly("css/top.css:1: url(none.png) names no file of the site");
        assertThat(site.with("css/top.css", "/* url(none.png) */ p { fill: url(#a) }").faults()).isEmpty();
        assertThat(site.with("css/top.css", "p { background: url(https://example.com/a.png) }").faults())
                .containsExactly("css/top.css:1: url(https://example.com/a.png) is on another host");
        assertThat(site.with("css/top.css", "p { background: url(data:image/png;base64,AAAA) }").faults())
                .containsExactly("css/top.css:1: data in an address, which the pages' policy blocks");
    }

    @Test
    void says_which_styles_and_scripts_do_not_read() {
        assertThat(site.with("css/top.css", "p { color: red } } b {").without("people/anna.html").faults())
                .containsExactly("index.html:1: its styles do not read as CSS");
        assertThat(new TinySite().with("js/open.js", "function ( {").faults())
                .containsExactly("js/open.js:1: this does not read as a script");
    }

    @Test
    void counts_what_a_page_costs() {
        PageSize size = site.finished().sizes().stream().filter(s -> s.path().equals("index.html")).findFirst().orElseThrow();
        Finished finished = site.finished();
        assertThat(size.bytes()).isEqualTo(finished.files().get("index.html").length);
        assertThat(size.baked()).isEqualTo(site.files().get("index.html").length);
        assertThat(size.requests()).isEqualTo(1);
        assertThat(size.gzip()).isBetween(300, size.bytes());
        assertThat(size.script()).isEqualTo(finished.script()).isPositive();
    }

    @Test
    void puts_the_policy_in_the_head_right_after_the_encoding_with_a_style_of_the_body_in_it() throws Exception {
        Finished finished = site.withBody("<style>\n b { color: red }\n</style><p>a").finished();
        var page = Jsoup.parse(TinySite.text(finished, "index.html"));
        assertThat(page.head().child(0).hasAttr("charset")).isTrue();
        assertThat(page.head().child(1).attr("http-equiv")).isEqualTo("content-security-policy");
        assertThat(page.select("style")).hasSize(2).allSatisfy(style ->
                assertThat(page.head().child(1).attr("content")).contains(Digest.base64(style.data().getBytes(StandardCharsets.UTF_8))));
        assertThat(page.select("style").last().data()).isEqualTo("b{color:red}");
    }

    @Test
    void writes_the_host_name_when_there_is_one() {
        assertThat(TinySite.text(site.finished("www.example.org"), "CNAME")).isEqualTo("www.example.org\n");
        assertThat(site.finished().files()).doesNotContainKey("CNAME");
        assertThat(site.finished("https://example.org/").faults()).extracting(Fault::message)
                .containsExactly("site.cname is 'https://example.org/', which is no host name");
    }

    @Test
    void lists_every_file_but_the_list_with_its_digest() throws Exception {
        Finished finished = site.finished();
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : finished.files().entrySet()) {
            if (!file.getKey().equals("manifest.sha256")) {
                expected.put(file.getKey(), HexFormat.of().formatHex(
                        MessageDigest.getInstance("SHA-256").digest(file.getValue())));
            }
        }
        StringBuilder lines = new StringBuilder();
        expected.forEach((path, hex) -> lines.append(hex).append("  ").append(path).append('\n'));
        assertThat(TinySite.text(finished, "manifest.sha256")).isEqualTo(lines.toString());
    }

    @Test
    void gives_every_page_a_card_and_the_tags_for_it() {
        assumeTrue(CardPainter.with(Map.of()).isPresent(), "this Java has no fonts, so there are no cards to look at");
        Finished finished = site.finished();
        String card = TinySite.named(finished, "cards/people/anna.", ".png");
        Page page = Page.of("people/anna.html", TinySite.text(finished, "people/anna.html"));
        assertThat(page.meta("og:image")).isEqualTo(TinySite.HOST + "/" + card);
        assertThat(page.meta("og:image:width")).isEqualTo("1200");
        assertThat(page.meta("og:image:height")).isEqualTo("630");
        assertThat(page.meta("og:image:alt")).isEqualTo("Tiny: A heading");
        assertThat(page.meta("twitter:card")).isEqualTo("summary_large_image");
        assertThat(TinySite.text(finished, "404.html")).doesNotContain("og:image");
    }

    @Test
    void does_without_cards_where_there_are_no_fonts() throws Exception {
        Finished finished = Finisher.finish(site.files(), Minifier.load(), "", colours -> Optional.empty());
        assertThat(finished.faults()).isEmpty();
        assertThat(finished.notes()).singleElement().asString().startsWith("no cards: this Java has no fonts; install");
        assertThat(finished.files().keySet()).noneMatch(path -> path.startsWith("cards/"));
        assertThat(TinySite.text(finished, "index.html")).doesNotContain("og:image").contains("<style>");
    }

    @Test
    void asks_where_a_page_is_published() {
        assumeTrue(CardPainter.with(Map.of()).isPresent(), "this Java has no fonts, so there are no cards to look at");
        site.with("people/anna.html", TinySite.page("people/anna.html", "", "").replaceFirst("<link rel=\"canonical\"[^>]*>", ""));
        assertThat(site.faults()).containsExactly(
                "people/anna.html:1: it does not say where it is published, and a card needs an absolute address");
    }

    @Test
    void makes_the_same_bytes_under_other_settings_of_the_machine() {
        Finished one = site.finished();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Finished two = site.finished();
            assertThat(two.files().keySet()).isEqualTo(one.files().keySet());
            two.files().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(one.files().get(path)));
            assertThat(table(two).text()).isEqualTo(table(one).text());
            assertThat(table(two).markdown()).isEqualTo(table(one).markdown());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void says_the_same_before_and_after() {
        Finished finished = site.finished();
        for (String path : List.of("index.html", "people/anna.html", "404.html")) {
            var before = Jsoup.parse(new String(site.files().get(path), StandardCharsets.UTF_8));
            assertThat(Sameness.words(before, Jsoup.parse(TinySite.text(finished, path)))).as(path).isEmpty();
        }
    }

    private static SizeReport table(Finished finished) {
        return new SizeReport(finished, new Budget(14_336, 3_072, Set.of()), path -> 0);
    }
}
