package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One setting, site.host, says where a site is published; nothing else has to be changed for it. */
class PublishedAddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a project's pages,       https://keeper.github.io/lighthouse",
        "a user's pages,          https://keeper.github.io",
        "a domain of its own,     https://lighthouse.example",
        "a folder of that domain, https://lighthouse.example/a/b"})
    void is_whole_where_it_is_published(String kind, String host, @TempDir Path folder) {
        Project project = Project.trapSite(folder.resolve("site"));
        project.replace("jbake.properties", "site.host=" + new Settings().value("site.host"), "site.host=" + host);

        Bake bake = Bake.of(project);

        assertThat(bake.log()).isEmpty();
        Site site = bake.site();
        String base = URI.create(host + "/").getPath();
        try (Host server = new Host(site, base)) {
            List<String> addresses = addresses(site);
            assertThat(addresses).hasSizeGreaterThan(40).allSatisfy(address -> {
                assertThat(address).startsWith(host + "/");
                assertThat(server.status(server.address(URI.create(address).getPath()))).as(address).isEqualTo(200);
            });
            Document lost = site.documents().get("404.html");
            assertThat(Links.of(lost)).isNotEmpty().allSatisfy(link ->
                    assertThat(server.status(server.address(link))).as("%s on the page for errors", link).isEqualTo(200));
        }
    }

    /** Every absolute address of the site that its pages, feed, map and robots.txt give. */
    private static List<String> addresses(Site site) {
        List<String> out = new ArrayList<>();
        site.documents().values().forEach(page -> {
            out.addAll(page.select("link[rel=canonical]").eachAttr("href"));
            out.addAll(page.select("meta[property=og:url]").eachAttr("content"));
        });
        Document feed = Xml.read(site.read("feed.xml"));
        out.addAll(feed.select("entry > id").eachText());
        out.addAll(feed.select("link").eachAttr("href"));
        out.addAll(Xml.read(site.read("sitemap.xml")).select("loc").eachText());
        site.read("robots.txt").lines().filter(line -> line.startsWith("Sitemap: ")).forEach(line -> out.add(line.substring(9)));
        return out;
    }
}
