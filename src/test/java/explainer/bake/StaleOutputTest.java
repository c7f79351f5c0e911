package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier bake left does not outlive its document; and nothing else is ever deleted. */
class StaleOutputTest {

    private static final String PERSON = "content/people/two-keepers.md";
    private static final String PAGE = "people/two-keepers.html";

    @TempDir
    Path folder;

    @Test
    void takes_away_the_page_of_a_document_that_was_deleted() {
        Project project = baked();

        project.replace("content/timeline/lamp-fails.md", ",two-keepers", "").delete(PERSON);

        assertThat(again(project).files()).doesNotContain(PAGE).contains("people/ada-fenn.html");
    }

    @Test
    void takes_away_the_old_page_of_a_document_that_was_renamed() {
        Project project = baked();

        project.replace("content/timeline/lamp-fails.md", "two-keepers", "the-keepers").move(PERSON, "content/people/the-keepers.md");

        assertThat(again(project).files()).doesNotContain(PAGE).contains("people/the-keepers.html");
    }

    @Test
    void takes_away_the_page_of_a_document_that_became_a_draft_and_writes_none_for_the_draft() {
        Project project = baked();

        project.replace("content/timeline/lamp-fails.md", ",two-keepers", "").replace(PERSON, "=published", "=draft");

        Site site = again(project);
        assertThat(site.files()).noneMatch(file -> file.contains("two-keepers"));
        assertThat(site.read("sitemap.xml") + site.read("feed.xml")).doesNotContain("two-keepers");
    }

    @Test
    void takes_away_data_pictures_and_style_sheets_that_are_no_more() {
        Project project = Project.trapSite(folder)
                .write("assets/css/old.css", "p { color: red }")
                .write("content/old.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(again(project).files()).contains("css/old.css", "old.svg", "data/people.json");

        project.delete("assets/css/old.css").delete("content/old.svg").delete("content/data/people.md");

        assertThat(again(project).files()).doesNotContain("css/old.css", "old.svg", "data/people.json").contains("css/base.css");
    }

    @Test
    void deletes_nothing_outside_the_build_s_own_folder() {
        Project project = Project.trapSite(folder.resolve("project"))
                .write("target/other/index.html", "theirs")
                .write("public/index.html", "theirs")
                .write("public/theirs.html", "theirs");

        Bake.of(project);
        Bake elsewhere = Bake.of(project, project.path("public"));

        assertThat(elsewhere.failed()).isFalse();
        assertThat(project.read("target/other/index.html")).isEqualTo("theirs");
        assertThat(project.read("public/theirs.html")).isEqualTo("theirs");
        assertThat(project.read("public/index.html")).as("the page of that name").contains("<!doctype html>");
        assertThat(Files.exists(project.path("content/index.md"))).isTrue();
    }

    @Test
    void leaves_the_last_good_pages_alone_when_a_bake_fails() {
        Project project = baked();
        String before = project.read("target/microsite/index.html");

        project.replace("content/about.md", "type=page", "type=pgae");

        Bake bake = Bake.of(project);
        assertThat(bake.failed()).isTrue();
        assertThat(project.read("target/microsite/index.html")).isEqualTo(before);
    }

    private Project baked() {
        Project project = Project.trapSite(folder);
        assertThat(again(project).files()).contains(PAGE);
        return project;
    }

    private static Site again(Project project) {
        Bake bake = Bake.of(project);
        assertThat(bake.log()).isEmpty();
        assertThat(bake.failed()).isFalse();
        return bake.site();
    }
}
