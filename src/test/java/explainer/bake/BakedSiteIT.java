package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.SiteLoader;
import explainer.pages.PageChecker;
import explainer.pages.PageRule;
import explainer.pages.PageRules;
import explainer.pages.Published;
import explainer.report.TextReport;
import explainer.rule.Result;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** What finishing would refuse is wrong in the baked site already, for those who only bake. */
    @Test
    void keeps_the_rules_of_published_pages_that_do_not_hang_on_finishing() throws Exception {
        Set<String> finished = Set.of("card-sound", "css-valid", "html-valid", "manifest-true", "nothing-left-in", "policy-sound",
                "size-kept");
        List<PageRule> rules = PageRules.all().stream().filter(rule -> !finished.contains(rule.id())).toList();
        Map<String, byte[]> files = new TreeMap<>();
        SITE.files().forEach(file -> files.put(file, SITE.bytes(file)));
        Result result = new PageChecker(rules).run(
                Published.of("target/microsite", files, SiteLoader.load(Project.REAL)));
        assertThat(new TextReport().of(result, rules)).startsWith("0 errors. Checked by 8 rules: ");
    }

    @Test
    void begins_each_page_with_a_way_past_the_menu() {
        pages.forEach((page, document) -> {
            if (!page.equals(LOST)) {
                assertThat(document.body().selectFirst("a[href]").attr("href")).as("first link of %s", page).isEqualTo("#main");
            }
        });
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
}
