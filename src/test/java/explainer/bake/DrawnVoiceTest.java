package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event is drawn as its opening statement is known, in every picture alike. */
class DrawnVoiceTest {

    private static final String EVENT = "content/timeline/lamp-fails.md";

    @Test
    void draws_what_was_seen_in_public_so_though_people_without_a_name_add_to_it(@TempDir Path folder) {
        assertThat(drawn(Project.trapSite(folder))).containsOnly("public");
    }

    @Test
    void draws_what_unnamed_people_open_with_as_theirs_though_it_ends_in_public(@TempDir Path folder) {
        assertThat(drawn(Project.trapSite(folder).replace(EVENT, "The lamp went dark [1](#gull-1). ", "")
                .replace(EVENT, "[4](#gull-4).", "[4](#gull-4). The lamp went dark [1](#gull-1)."))).containsOnly("anonymous");
    }

    @Test
    void passes_over_what_the_source_leaves_open(@TempDir Path folder) {
        assertThat(drawn(Project.trapSite(folder).replace(EVENT, "The lamp went dark [1](#gull-1).",
                "Why is not said [1](#gull-1 \"not said\"). The lamp went dark [1](#gull-1)."))).containsOnly("public");
    }

    @Test
    void takes_the_weakest_of_the_header_where_the_text_cites_no_passage(@TempDir Path folder) {
        Project project = Project.trapSite(folder);
        String text = project.read(EVENT);
        assertThat(drawn(project.write(EVENT, text.substring(0, text.indexOf("~~~~~~")) + "~~~~~~\nNo more is told [note](#editor). None of it is certain [note](#editor). Nothing else is known [note](#editor).\n"))).containsOnly("anonymous");
    }

    @Test
    void says_what_the_lines_mean_beside_the_days(@TempDir Path folder) {
        Site site = Bake.of(Project.trapSite(folder)).site();
        for (String page : List.of("index.html", "timeline.html")) {
            assertThat(site.document(page).select("section:has(.strip) > .legend .voice").eachAttr("data-voice")).as(page)
                    .containsExactly("public", "named", "reporting", "document", "anonymous");
        }
        assertThat(site.document("index.html").select(".stroke-key").text()).isEqualTo("How each day is known: Public");
    }

    private static List<String> drawn(Project project) {
        Site site = Bake.of(project).site();
        List<String> voices = new ArrayList<>(site.document("timeline.html").select("#lamp-fails, .strip li[data-voice]:has([href=timeline/lamp-fails.html])").eachAttr("data-voice"));
        voices.addAll(site.document("people.html").select(".days a[href=timeline/lamp-fails.html]").eachAttr("data-voice"));
        assertThat(voices).hasSizeGreaterThan(3);
        return voices;
    }
}
