package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import explainer.content.Config;
import explainer.text.TextFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site that the build has just finished: what readers get. */
class FinishedSiteIT {

    /** The site's own folder: the project's, or that of an example. */
    private static final Path ROOT = Path.of(System.getProperty("site.root", System.getProperty("basedir", "."))).toAbsolutePath()
            .normalize();

    private static SortedMap<String, byte[]> baked;
    private static SortedMap<String, byte[]> finished;
    private static final Map<String, Page> PAGES = new TreeMap<>();
    private static Budget budget;

    @BeforeAll
    static void read() throws Exception {
        baked = Publication.read(ROOT.resolve("target/microsite"));
        finished = Publication.read(ROOT.resolve("target/pages"));
        finished.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, page(path, bytes));
            }
        });
        assertThat(PAGES).as("pages; run mvn verify, which finishes them first").hasSizeGreaterThan(40);
        budget = Budget.of(Config.of(TextFile.read(ROOT.resolve(Config.FILE), Config.FILE)));
    }

    private static Page page(String path, byte[] bytes) {
        return Page.of(path, new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void has_every_page_that_was_baked_but_the_drafts() {
        var pages = new TreeSet<>(baked.keySet());
        pages.removeIf(path -> !path.endsWith(".html") || path.endsWith("-draft.html"));
        assertThat(PAGES.keySet()).isEqualTo(pages);
        assertThat(finished.keySet()).contains("feed.xml", "sitemap.xml", "robots.txt", ".nojekyll");
        baked.keySet().stream().filter(path -> path.startsWith("data/"))
                .forEach(path -> assertThat(finished.get(path)).as(path).isEqualTo(baked.get(path)));
    }

    @Test
    void says_on_every_page_what_it_said_before() {
        PAGES.forEach((path, page) -> assertThat(Sameness.words(page(path, baked.get(path)).document(), page.document()))
                .as(path).isEmpty());
    }

    @Test
    void keeps_every_identifier_link_and_claim() {
        PAGES.forEach((path, page) -> {
            Page before = page(path, baked.get(path));
            for (String query : List.of("[id]", "[data-voice]", "a[href]", "article .claim", "svg *", "[data-people]", "time")) {
                assertThat(page.document().select(query)).as(path + " " + query)
                        .hasSameSizeAs(before.document().select(query));
            }
            assertThat(page.document().select("[id]").eachAttr("id")).as(path)
                    .isEqualTo(before.document().select("[id]").eachAttr("id"));
            assertThat(page.document().select("a").eachAttr("href")).as(path)
                    .isEqualTo(before.document().select("a").eachAttr("href"));
        });
    }

    @Test
    void keeps_every_page_within_its_budget_and_to_one_request() {
        PAGES.forEach((path, page) -> {
            String name = path.replaceFirst("\\.html$", "");
            if (!budget.exempt().contains(name)) {
                assertThat(PageSize.gzip(finished.get(path))).as(path).isLessThanOrEqualTo(14_336);
            }
            assertThat(page.document().select("link[rel~=stylesheet], script[src]:not([defer])")).as(path).isEmpty();
            assertThat(page.document().select("head style").isEmpty()).as(path).isFalse();
            assertThat(page.text()).as(path).doesNotContain("<!--").doesNotContain("@import");
        });
        int scripts = finished.entrySet().stream().filter(file -> file.getKey().endsWith(".js"))
                .mapToInt(file -> PageSize.gzip(file.getValue())).sum();
        assertThat(scripts).isPositive().isLessThanOrEqualTo(3_072);
    }

    @Test
    void asks_no_other_host_for_anything() {
        PAGES.forEach((path, page) -> assertThat(Forbidden.in(page, new Address(""))).as(path).isEmpty());
        PAGES.forEach((path, page) -> assertThat(page.document().select("style").eachText()).as(path)
                .noneMatch(css -> css.contains("//")));
    }

    @Test
    void allows_on_every_page_what_is_in_it_and_nothing_else() {
        PAGES.forEach((path, page) -> {
            Element policy = page.document().head().child(1);
            assertThat(policy.attr("http-equiv")).as(path).isEqualTo("content-security-policy");
            assertThat(policy.attr("content")).as(path).isEqualTo(Policy.of(page.document()))
                    .startsWith("default-src 'none'").contains("style-src 'sha256-").doesNotContain("unsafe");
        });
    }

    @Test
    void leads_nowhere_that_is_not_there() {
        Address site = new Address(PAGES.get("index.html").document().selectFirst("link[rel=canonical]").attr("href")
                .replaceFirst("/$", ""));
        List<String> lost = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element element : page.document().select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                boolean ours = !Address.elsewhere(address) || address.startsWith(site.host() + "/");
                String file = site.file(path, address).orElse("");
                String id = address.contains("#") ? address.replaceFirst("^[^#]*#", "") : "";
                if (ours && (!finished.containsKey(file) || !id.isEmpty() && PAGES.get(file).document().getElementById(id) == null)) {
                    lost.add(path + ": " + address);
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void has_a_card_for_every_page_that_may_be_shared() {
        assumeTrue(CardPainter.with(Map.of()).isPresent(), "this Java has no fonts, so there are no cards to look at");
        PAGES.forEach((path, page) -> {
            if (page.unlisted()) {
                return;
            }
            String canonical = page.document().selectFirst("link[rel=canonical]").attr("href");
            String host = canonical.substring(0, canonical.length() - path.replaceFirst("^index\\.html$", "").length());
            assertThat(page.meta("og:image")).as(path).startsWith(host + "cards/");
            byte[] card = finished.get(page.meta("og:image").substring(host.length()));
            assertThat(card).as(path).hasSizeLessThanOrEqualTo(60 * 1024);
            try {
                var picture = ImageIO.read(new ByteArrayInputStream(card));
                assertThat(picture.getWidth()).as(path).isEqualTo(1200);
                assertThat(picture.getHeight()).as(path).isEqualTo(630);
            } catch (java.io.IOException e) {
                throw new AssertionError(path, e);
            }
            assertThat(page.meta("og:image:alt")).as(path).contains(page.document().selectFirst("h1").text());
        });
    }

    @Test
    void lists_every_file_with_its_digest() {
        StringBuilder lines = new StringBuilder();
        finished.forEach((path, bytes) -> {
            if (!path.equals(Publication.MANIFEST)) {
                lines.append(Digest.hex(bytes)).append("  ").append(path).append('\n');
            }
        });
        assertThat(new String(finished.get(Publication.MANIFEST), StandardCharsets.UTF_8)).isEqualTo(lines.toString());
    }

    @Test
    void comes_out_the_same_a_second_time() throws Exception {
        Config config = Config.of(TextFile.read(ROOT.resolve(Config.FILE), Config.FILE));
        Finished again = Finisher.finish(baked, Minifier.load(), budget, config.value("site.cname", ""), CardPainter::with);
        assertThat(again.files().keySet()).isEqualTo(finished.keySet());
        again.files().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(finished.get(path)));
    }
}
