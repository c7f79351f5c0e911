package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers must know before they read on stands on every page, whichever they come to first. */
class NoticeTest {

    private static final String NOTICE = "An invented story, <told> as an example.";

    @Test
    void stands_at_the_head_of_every_page_and_in_the_feed(@TempDir Path folder) {
        Project project = Project.trapSite(folder.resolve("site")).replace("jbake.properties", "site.notice=", "site.notice=" + NOTICE);

        Bake bake = Bake.of(project);

        assertThat(bake.log()).isEmpty();
        assertThat(bake.site().documents()).containsKeys("404.html", "sheet.html", "classroom.html", "timeline/lamp-fails.html")
                .allSatisfy((page, document) -> {
                    Element first = document.selectFirst("main").child(0);
                    assertThat(first.className()).as(page).isEqualTo("notice");
                    assertThat(first.text()).as(page).isEqualTo(NOTICE);
                });
        assertThat(Xml.read(bake.site().read("feed.xml")).selectFirst("subtitle").text()).endsWith(". " + NOTICE);
    }

    @Test
    void is_no_line_at_all_where_there_is_nothing_to_say(@TempDir Path folder) {
        Bake bake = Bake.of(Project.trapSite(folder.resolve("site")));

        assertThat(bake.log()).isEmpty();
        assertThat(bake.site().documents()).allSatisfy((page, document) -> assertThat(document.select(".notice")).as(page).isEmpty());
    }
}
