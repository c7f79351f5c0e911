package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction is one document, and readers and machines meet it wherever they are. */
class CorrectionsTest {

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void bake() {
        Bake bake = Bake.of(Project.trapSite(folder));
        assertThat(bake.log()).isEmpty();
        site = bake.site();
    }

    @Test
    void stands_on_the_page_that_was_wrong_and_leads_to_the_claim() {
        Element note = site.document("timeline/lamp-fails.html").selectFirst("article aside.corrected");
        assertThat(note.text()).isEqualTo("Corrected 21 November 2026: It was the lamp, not the mill. It concerns: The lamp went dark");
        assertThat(note.select("a").eachAttr("href")).containsExactly("../corrections/lamp-and-mill.html", "#c1");
        assertThat(site.document("timeline/lamp-fails.html").getElementById("c1").text()).isEqualTo("The lamp went dark");
    }

    @Test
    void stands_on_no_other_page() {
        assertThat(site.pages().stream().filter(page -> !site.document(page).select("aside.corrected").isEmpty()))
                .containsExactly("timeline/lamp-fails.html");
    }

    @Test
    void is_listed_with_what_stood_there_and_what_stands_there_now() {
        Element entry = site.document("corrections.html").getElementById("lamp-and-mill");
        assertThat(entry.selectFirst("del").text()).isEqualTo("The mill went dark.");
        assertThat(entry.selectFirst("ins").text()).isEqualTo("The lamp went dark.");
        assertThat(entry.select("a").eachAttr("href")).containsExactly("corrections/lamp-and-mill.html", "timeline/lamp-fails.html#c1");
    }

    @Test
    void has_a_page_of_its_own_that_says_why() {
        Document page = site.document("corrections/lamp-and-mill.html");
        assertThat(page.selectFirst("article").text()).contains("21 November 2026", "The mill went dark.", "we had looked at the wrong one");
        assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("../corrections.html");
    }

    @Test
    void is_news_in_the_feed_and_so_is_the_page() {
        Document feed = Jsoup.parse(site.read("feed.xml"), Parser.xmlParser());
        Element entry = feed.select("entry").stream().filter(e -> e.selectFirst("id").text().endsWith("/lamp-and-mill.html")).findFirst().orElseThrow();
        assertThat(entry.selectFirst("title").text()).isEqualTo("Corrected: It was the lamp, not the mill");
        assertThat(entry.selectFirst("summary").text()).contains("The mill went dark.", "The lamp went dark.");
        Element page = feed.select("entry").stream().filter(e -> e.selectFirst("id").text().endsWith("/lamp-fails.html")).findFirst().orElseThrow();
        assertThat(page.selectFirst("updated").text()).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(page.selectFirst("published").text()).isEqualTo("2026-11-20T00:00:00Z");
    }

    @Test
    void is_told_to_machines() throws Exception {
        JsonNode event = jsonld("timeline/lamp-fails.html");
        JsonNode comment = event.at("/subjectOf/correction/0");
        assertThat(comment.path("@type").asText()).isEqualTo("CorrectionComment");
        assertThat(comment.path("datePublished").asText()).isEqualTo("2026-11-21");
        assertThat(comment.path("text").asText()).isEqualTo("We had mixed up the lamp & the mill.");
        assertThat(event.at("/subjectOf/dateModified").asText()).isEqualTo("2026-11-21");
        assertThat(jsonld("timeline/keeper-resigns.html").has("subjectOf")).isFalse();
        assertThat(jsonld("about.html").has("correction")).isFalse();
    }

    private static JsonNode jsonld(String page) throws Exception {
        return new ObjectMapper().readTree(site.document(page).selectFirst("script[type=application/ld+json]").data());
    }
}
