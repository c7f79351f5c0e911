package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.bake.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar makes a project in a folder outside this one, and the two commands work there. */
class NewIT {

    private static final Path JAR = Path.of("target/explainer.jar").toAbsolutePath();

    @TempDir
    private Path place;

    @Test
    void makes_a_project_that_bakes_verifies_and_looks_like_a_site() throws Exception {
        Path project = place.resolve("the-weir");

        assertThat(explainer("new", project.toString(), "--title", "The weir & the <river>", "--key", "post"))
                .contains("the-weir: ", "mvn jbake:generate");

        assertThat(project.resolve(".gitignore")).as("what keeps the source's text out of the repository").content().contains("/seeds/originals/");

        Maven bake = Maven.run(project, "jbake:generate");
        assertThat(bake.output()).isEmpty();
        assertThat(bake.exit()).isZero();
        Document home = page(project, "microsite/index.html");
        assertThat(home.select("header").text()).contains("The weir & the <river>");
        assertThat(home.select("h1").text()).isEqualTo("The footbridge that was closed at noon");
        assertThat(home.select(".sixty li")).hasSize(5);
        assertThat(home.select(".sixty a.cite").eachAttr("href")).contains("#post-1", "#post-8");

        Path earlier = Files.writeString(Files.createDirectories(project.resolve("target/site")).resolve("earlier.html"), "old");
        Maven verify = Maven.fetching(project, "verify", "site");
        assertThat(verify.exit()).as(verify.output()).isZero();
        assertThat(verify.output()).contains("0 errors");
        assertThat(page(project, "pages/index.html").select("h1").text()).isEqualTo(home.select("h1").text());
        assertThat(page(project, "pages/timeline.html").select("main").text()).contains("The council votes for a new bridge");
        assertThat(page(project, "pages/people/otto-reyes.html").select("main").text()).contains("Two council members");
        assertThat(page(project, "pages/sources.html").select("main").text()).contains("Hallin Echo");
        assertThat(project.resolve("target/explainer.jar")).exists();
        assertThat(project.resolve("target/site/header-keys.html")).as("its own documents").content().contains("also_known_as");
        assertThat(earlier).as("a page of an earlier run of the documents").doesNotExist();

        Path vote = project.resolve("content/timeline/vote.md");
        Files.writeString(vote, Files.readString(vote).replace("seven voted", "nine voted"));
        Maven stopped = Maven.run(project, "test");
        assertThat(stopped.exit()).isNotZero();
        assertThat(stopped.output()).as("before there is anything to test").contains("content/timeline/vote.md:", " error figure-supported: “nine”")
                .doesNotContain("surefire");
    }

    @Test
    void speaks_another_language_where_that_was_chosen() throws Exception {
        Path project = place.resolve("wehr");
        explainer("new", project.toString(), "--title", "Das Wehr", "--key", "bote", "--language", "de");

        assertThat(Maven.run(project, "jbake:generate").exit()).isZero();

        Document home = page(project, "microsite/index.html");
        assertThat(home.select("html").attr("lang")).isEqualTo("de");
        assertThat(home.select("header nav").text()).contains("Menschen", "Quellen");
    }

    private static Document page(Path project, String path) throws IOException {
        return Jsoup.parse(Files.readString(project.resolve("target").resolve(path)));
    }

    private String explainer(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
