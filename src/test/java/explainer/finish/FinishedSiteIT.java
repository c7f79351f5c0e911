package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Config;
import explainer.pages.Page;
import explainer.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    @BeforeAll
    static void read() throws Exception {
        baked = SiteFiles.read(ROOT.resolve("target/microsite"));
        finished = SiteFiles.read(ROOT.resolve("target/pages"));
        finished.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, page(path, bytes));
            }
        });
        assertThat(PAGES).as("pages; run mvn verify, which finishes them first").hasSizeGreaterThan(40);
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
    void comes_out_the_same_a_second_time() throws Exception {
        Config config = Config.of(TextFile.read(ROOT.resolve(Config.FILE), Config.FILE));
        Finished again = Finisher.finish(baked, Minifier.load(), config.value("site.cname", ""), CardPainter::with);
        assertThat(again.files().keySet()).isEqualTo(finished.keySet());
        again.files().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(finished.get(path)));
    }
}
