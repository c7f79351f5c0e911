package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmlValidTest {

    private final XmlValid rule = new XmlValid();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_a_feed_a_map_and_a_drawing() {
        assertThat(pages.found(rule)).isEmpty();
        assertThat(new PageChecker(List.of(rule)).run(pages.published()).count("XML files")).isEqualTo(3);
    }

    @Test
    void flags_xml_that_does_not_read() {
        assertThat(pages.changed("img/a.svg", "</svg>", "").found(rule)).singleElement().asString().startsWith("out/img/a.svg:1: XML document structures must");
    }

    @Test
    void flags_an_entry_without_an_id_and_two_with_one() {
        assertThat(pages.changed("feed.xml", "<id>" + TinyPages.HOST + "/people/anna.html</id>", "").found(rule)).singleElement().asString()
                .startsWith("out/feed.xml:10: Invalid content was found starting with element").contains(":id}' is expected");
        String entry = "<entry><title>A</title><id>" + TinyPages.HOST + "/people/anna.html</id><link href=\"" + TinyPages.HOST + "/\"/><updated>2026-11-22T00:00:00Z</updated></entry>";
        assertThat(new TinyPages().changed("feed.xml", "</feed>", entry + "</feed>").found(rule)).singleElement().asString().contains("uplicate");
    }

    @Test
    void flags_a_day_where_the_feed_needs_a_moment() {
        assertThat(pages.changed("feed.xml", "2026-11-22T00:00:00Z</updated>\n<author>", "2026-11-22</updated>\n<author>").found(rule)).isNotEmpty()
                .allSatisfy(found -> assertThat(found).contains("2026-11-22"));
        assertThat(new TinyPages().changed("feed.xml", "2026-11-22T00:00:00Z</updated>\n<author>", "2026-11-22T00:00:00</updated>\n<author>").found(rule)).isNotEmpty();
    }

    @Test
    void flags_a_map_with_a_relative_address() {
        assertThat(pages.changed("sitemap.xml", TinyPages.HOST + "/people", "people").found(rule)).isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith("out/sitemap.xml:3: "));
    }

    @Test
    void flags_a_document_type_which_could_read_other_files() {
        assertThat(pages.changed("img/a.svg", "<svg ", "<!DOCTYPE svg [<!ENTITY e SYSTEM \"/etc/hostname\">]><svg ").found(rule)).singleElement().asString().contains("DOCTYPE is disallowed");
    }
}
