package explainer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.rule.TestSite;
import explainer.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLoaderTest {

    @TempDir
    private Path root;

    private List<String> problems() throws SiteException {
        return SiteLoader.load(root).problems().stream().map(p -> p.path() + ": " + p.message()).toList();
    }

    @Test
    void reads_a_site_and_looks_things_up() throws Exception {
        new TestSite().with("assets/css/site.css", "").writeTo(root);
        Files.createDirectories(root.resolve("seeds/originals"));
        Files.writeString(root.resolve("seeds/originals/demo.txt"), "text");
        Site site = SiteLoader.load(root);
        assertThat(site.problems()).isEmpty();
        assertThat(site.documents()).extracting(Document::path).isSorted().hasSize(5);
        assertThat(site.document("person", "tom-brandt")).isPresent();
        assertThat(site.document("event", "tom-brandt")).isEmpty();
        assertThat(site.document("content/timeline/refusal.md")).map(Document::slug).contains("refusal");
        assertThat(site.record("demo").orElseThrow().seal()).isPresent();
        assertThat(site.passage("demo-3").orElseThrow().n()).isEqualTo(3);
        assertThat(site.passage("demo-99")).isEmpty();
        assertThat(site.passage("editor")).isEmpty();
        assertThat(site.original("demo")).isPresent();
        assertThat(site.assets()).containsExactly("css/site.css");
        Claim claim = site.document("question", "who-called").orElseThrow().claims().get(0);
        assertThat(site.passages(claim)).extracting(p -> p.id()).containsExactly("demo-7", "demo-8");
    }

    @Test
    void a_picture_among_the_pages_is_published_beside_them() throws Exception {
        new TestSite().with("content/img/gate.png", "").with("assets/css/site.css", "").writeTo(root);
        assertThat(problems()).isEmpty();
        assertThat(SiteLoader.load(root).assets()).containsExactly("css/site.css", "img/gate.png");
    }

    @Test
    void a_file_that_makes_jbake_leave_out_its_folder_is_a_problem() throws Exception {
        new TestSite().with("content/people/.jbakeignore", "").writeTo(root);
        assertThat(problems()).containsExactly(
                "content/people/.jbakeignore: JBake leaves out this whole folder because of this file");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_checked() {
        assertThatThrownBy(() -> SiteLoader.load(root.resolve("no"))).isInstanceOf(SiteException.class)
                .hasMessageStartingWith("there is no folder");
    }

    @Test
    void a_folder_outside_the_project_is_refused() throws Exception {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.writeString(outside.resolve("a.md"), "secret");
        root = Files.createDirectories(root.resolve("site"));
        for (String folder : List.of("../outside", "../../etc", "/etc", "content/../../outside", ".", "a\\u0000b")) {
            Files.writeString(root.resolve("jbake.properties"), "content.folder=" + folder);
            Site site = SiteLoader.load(root);
            assertThat(site.documents()).isEmpty();
            assertThat(site.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIG);
                assertThat(problem.message()).endsWith("lies outside the project");
            });
        }
    }

    @Test
    void links_in_the_file_system_are_not_followed() throws Exception {
        Path outside = Files.writeString(Files.createDirectories(root.resolve("outside")).resolve("a.md"), "secret");
        root = Files.createDirectories(root.resolve("site"));
        Files.createDirectories(root.resolve("content"));
        Files.createSymbolicLink(root.resolve("content/a.md"), outside);
        Files.createSymbolicLink(root.resolve("content/deep"), outside.getParent());
        Files.createSymbolicLink(root.resolve("data"), outside.getParent());
        Files.createSymbolicLink(root.resolve("jbake.properties"), outside);
        assertThat(problems()).containsExactlyInAnyOrder(
                "content/a.md: this is a link in the file system, which may lead out of the project",
                "content/deep: this is a link in the file system, which may lead out of the project",
                "jbake.properties: the folder 'data' lies outside the project");
        assertThat(SiteLoader.load(root).documents()).isEmpty();
    }

    @Test
    void a_seal_without_a_record_and_a_broken_seal_are_problems() throws Exception {
        new TestSite().with("seeds/demo.seal", "nonsense").with("seeds/other.seal", "x").writeTo(root);
        assertThat(problems()).containsExactlyInAnyOrder(
                "seeds/demo.seal: this is not a seal: its first line is not 'explainer-seal 1'",
                "seeds/other.seal: this seal has no record");
    }

    @Test
    void an_empty_folder_is_an_empty_site() throws Exception {
        Site site = SiteLoader.load(root);
        assertThat(site.documents()).isEmpty();
        assertThat(site.records()).isEmpty();
        assertThat(site.config().markdownExtensions()).isNotZero();
    }

    @Test
    void hidden_files_are_left_out() throws IOException, SiteException {
        Files.createDirectories(root.resolve("content/.cache"));
        Files.writeString(root.resolve("content/.cache/a.md"), "x");
        Files.writeString(root.resolve("content/.DS_Store"), "x");
        assertThat(problems()).isEmpty();
    }
}
