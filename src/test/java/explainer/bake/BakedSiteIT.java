package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site that the build has just baked from the project's own content. */
class BakedSiteIT {

    private static final String LOST = "404.html";

    private static final Settings SETTINGS = new Settings();
    private static final List<Content> CONTENT = Content.of(Project.REAL.resolve("content"));
    private static final Site SITE = new Site(Project.REAL.resolve("target/microsite"));
    private static Map<String, Document> pages;

    @BeforeAll
    static void read() {
        pages = SITE.documents();
        assertThat(pages).as("pages; run mvn verify, which bakes them first").hasSizeGreaterThan(55);
    }

    @Test
    void has_a_file_for_every_document_and_a_document_for_every_page() {
        Set<String> expected = new TreeSet<>();
        CONTENT.stream().filter(Content::published).forEach(doc -> expected.add(doc.output(SETTINGS)));

        Set<String> made = new TreeSet<>();
        SITE.files().stream().filter(file -> file.matches(".*\\.(html|json)")).forEach(made::add);
        made.remove(LOST);

        assertThat(made).isEqualTo(expected);
        assertThat(SITE.files()).contains(LOST, "feed.xml", "sitemap.xml", "robots.txt");
    }

    @Test
    void has_no_empty_file_no_draft_and_no_error_in_any_page() {
        assertThat(SITE.files()).noneMatch(file -> file.contains("-draft") || file.endsWith(".md"));
        for (String file : SITE.files()) {
            assertThat(SITE.bytes(file)).as(file).isNotEmpty();
            if (file.matches(".*\\.(html|xml|json|txt|ics)")) {
                assertThat(SITE.read(file))
                        .as(file)
                        .doesNotContain("FreeMarker template error", "FTL stack trace", "freemarker.", "\tat ", "\uFFFD", "??");
            }
        }
        pages.forEach((page, document) ->
                assertThat(document.select("main").text()).as(page).hasSizeGreaterThan(40));
    }

    @Test
    void leads_from_every_link_to_a_file_and_a_place_that_is_there() {
        Links links = new Links(SITE);
        List<String> faults = new ArrayList<>();
        pages.forEach((page, document) -> {
            if (!page.equals(LOST)) {
                Links.of(document).forEach(target -> faults.addAll(links.faults(page, target)));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void links_from_the_page_for_errors_from_the_host_s_root_because_it_shows_anywhere() {
        String base = URI.create(SETTINGS.value("site.host") + "/").getPath();
        assertThat(Links.of(pages.get(LOST))).isNotEmpty().allSatisfy(target -> {
            assertThat(target).startsWith(base);
            assertThat(SITE.files()).contains(target.substring(base.length()));
        });
    }

    @Test
    void answers_every_link_below_any_folder_of_a_host() {
        try (Host host = new Host(SITE, "/x/y/")) {
            Set<URI> asked = new HashSet<>();
            pages.forEach((page, document) -> {
                if (!page.equals(LOST)) {
                    Links.of(document).forEach(target -> {
                        String file = target.replaceFirst("#.*", "");
                        URI address = file.isEmpty() ? host.address(page) : host.address(page).resolve(file);
                        if (asked.add(address)) {
                            assertThat(host.status(address)).as("%s from %s", address, page).isEqualTo(200);
                        }
                    });
                }
            });
            assertThat(asked).hasSizeGreaterThan(pages.size());
            assertThat(host.status(host.address("no-such-page.html"))).isEqualTo(404);
        }
    }

    @Test
    void names_itself_at_an_address_that_is_there() {
        pages.forEach((page, document) -> {
            if (!page.equals(LOST)) {
                String address = absolute(page);
                assertThat(document.select("link[rel=canonical]").attr("href")).as(page).isEqualTo(address);
                assertThat(document.select("meta[property=og:url]").attr("content")).as(page).isEqualTo(address);
                assertThat(document.select("meta[name=description]").attr("content")).as(page).isNotBlank();
            }
        });
    }

    @Test
    void has_one_heading_a_language_a_title_a_way_past_the_menu_and_a_main_part() {
        Set<String> titles = new HashSet<>();
        pages.forEach((page, document) -> {
            assertThat(document.select("h1")).as("h1 of %s", page).hasSize(1);
            assertThat(document.select("h1").text()).as("h1 of %s", page).isNotBlank();
            assertThat(document.select("html").attr("lang")).as("language of %s", page).isEqualTo(SETTINGS.value("site.language"));
            assertThat(document.title()).as("title of %s", page).isNotBlank();
            assertThat(titles.add(document.title())).as("title of %s is its own", page).isTrue();
            assertThat(document.select("main")).as("main of %s", page).hasSize(1);
            if (!page.equals(LOST)) {
                Element first = document.body().selectFirst("a[href]");
                assertThat(first.attr("href")).as("first link of %s", page).isEqualTo("#main");
                assertThat(document.select("main").attr("id")).isEqualTo("main");
            }
        });
    }

    @Test
    void gives_no_two_parts_of_a_page_one_address() {
        pages.forEach((page, document) ->
                assertThat(document.select("[id]").eachAttr("id")).as(page).doesNotHaveDuplicates());
    }

    @Test
    void lists_every_cited_passage_on_the_page_that_cites_it() {
        int citations = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element cite : page.getValue().select("a.cite[href^=#]")) {
                String id = cite.attr("href").substring(1);
                assertThat(page.getValue().select(".evidence [id=" + id + "], .ledger [id=" + id + "]"))
                        .as("the passage behind %s on %s", id, page.getKey())
                        .hasSize(1);
                assertThat(cite.attr("data-voice")).as("voice of %s on %s", id, page.getKey()).isNotBlank();
                citations++;
            }
        }
        assertThat(citations).isGreaterThan(200);
    }

    @Test
    void cites_in_each_page_what_its_document_cites() {
        for (Content doc : CONTENT) {
            if (doc.published() && doc.output(SETTINGS).endsWith(".html") && doc.header().containsKey("sources")) {
                List<String> cited = pages.get(doc.output(SETTINGS)).select("p.summary a.cite").eachAttr("href");
                assertThat(cited).as(doc.path())
                        .containsExactlyElementsOf(List.of(doc.header().get("sources").split(",")).stream().map(id -> "#" + id).toList());
            }
        }
    }

    @Test
    void tells_machines_what_each_page_is_in_json_that_can_be_read() throws Exception {
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            if (page.getKey().equals(LOST)) {
                continue;
            }
            List<Element> blocks = page.getValue().select("script[type=application/ld+json]");
            assertThat(blocks).as(page.getKey()).isNotEmpty();
            for (Element block : blocks) {
                JsonNode json = new ObjectMapper().readTree(block.data());
                assertThat(json.path("@context").asText()).as(page.getKey()).isEqualTo("https://schema.org");
                assertThat(json.path("@type").asText()).as(page.getKey()).isNotBlank();
                assertThat(json.path("url").asText()).as(page.getKey()).isEqualTo(absolute(page.getKey()));
            }
        }
    }

    @Test
    void offers_data_in_json_that_can_be_read() throws Exception {
        for (String file : SITE.files()) {
            if (file.endsWith(".json")) {
                assertThat(new ObjectMapper().readTree(SITE.read(file)).isObject()).as(file).isTrue();
            }
        }
    }

    @Test
    void feeds_atom_with_absolute_addresses_that_are_there() {
        Document feed = Xml.read(SITE.read("feed.xml"));
        assertThat(feed.root().firstElementChild().tagName()).isEqualTo("feed");
        assertThat(feed.selectFirst("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name")).hasSize(4);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(SETTINGS.value("site.host") + "/feed.xml");
        assertThat(feed.select("entry")).isNotEmpty().allSatisfy(entry -> {
            assertThat(addresses()).contains(entry.selectFirst("id").text());
            assertThat(entry.selectFirst("link").attr("href")).isEqualTo(entry.selectFirst("id").text());
            assertThat(entry.selectFirst("title").text()).isNotBlank();
            assertThat(entry.selectFirst("updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        });
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void maps_exactly_its_pages() {
        Document map = Xml.read(SITE.read("sitemap.xml"));
        assertThat(map.select("urlset > url > loc").eachText()).containsExactlyInAnyOrderElementsOf(addresses());
        assertThat(SITE.read("robots.txt")).contains("\nSitemap: " + SETTINGS.value("site.host") + "/sitemap.xml");
    }

    /** Every page's address, as other sites see it. */
    private static List<String> addresses() {
        return pages.keySet().stream().filter(page -> !page.equals(LOST)).map(BakedSiteIT::absolute).toList();
    }

    private static String absolute(String page) {
        return SETTINGS.value("site.host") + "/" + page.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
