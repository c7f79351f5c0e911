package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What JBake would lose or spoil without a word ends the bake here, with the file, the line and the reason. */
class BrokenInputTest {

    @TempDir
    Path folder;

    @Test
    void bakes_the_trap_site_as_it_is() {
        Bake bake = Bake.of(Project.trapSite(folder));

        assertThat(bake.log()).isEmpty();
        assertThat(bake.failed()).isFalse();
        assertThat(bake.site().pages()).hasSize(18);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void ends_the_bake_and_names_the_file(Row row) {
        Project project = Project.trapSite(folder);
        row.change().accept(project);

        Bake bake = Bake.of(project);

        assertThat(bake.failed()).as("whether the bake failed").isTrue();
        assertThat(bake.log()).contains(row.said());
        assertThat(bake.log().lines().filter(line -> line.contains(": error "))).as("findings").doesNotHaveDuplicates();
        assertThat(bake.log()).as("no stack trace for an author").doesNotContain("\tat ");
        assertNoTraces(bake.site());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nearMisses")
    void lets_what_only_looks_like_a_fault_pass(Row row) {
        Project project = Project.trapSite(folder);
        row.change().accept(project);

        Bake bake = Bake.of(project);

        assertThat(bake.log()).isEmpty();
        assertThat(bake.failed()).isFalse();
        assertThat(bake.site().files()).containsAll(row.said());
        assertNoTraces(bake.site());
    }

    /** Findings come all at once, in the order of files and lines. */
    @Test
    void tells_every_fault_in_order_and_bakes_nothing() {
        Project project = Project.trapSite(folder)
                .replace("content/timeline/lamp-fails.md", "2021-05-03", "2021-13-45")
                .replace("content/about.md", "type=page", "type=pgae")
                .replace("content/timeline/lamp-fails.md", "people=ada-fenn", "people=nobody");

        Bake bake = Bake.of(project);

        List<String> findings = bake.log().lines().filter(line -> line.contains(": error ")).toList();
        assertThat(findings).hasSize(3);
        assertThat(findings.get(0)).contains("content/about.md:2: error header-value: “pgae” is not a type");
        assertThat(findings.get(1)).contains("content/timeline/lamp-fails.md:5: error header-value: “2021-13-45”");
        assertThat(findings.get(2)).contains("content/timeline/lamp-fails.md:8: error reference-resolves: there is no page for “nobody” in people");
        assertThat(bake.log().lines().filter(line -> line.startsWith("    "))).as("hints").hasSize(3);
        assertThat(bake.site().pages()).containsExactly("404.html");
    }

    static Stream<Row> faults() {
        return Stream.of(
                        BrokenHeaders.ROWS, BrokenReferences.ROWS, BrokenFiles.ROWS, BrokenRecords.ROWS, BrokenTemplates.ROWS)
                .flatMap(List::stream);
    }

    static Stream<Row> nearMisses() {
        return NearMisses.ROWS.stream();
    }

    private static void assertNoTraces(Site site) {
        for (String file : site.files()) {
            if (file.matches(".*\\.(html|xml|txt)")) {
                assertThat(site.read(file))
                        .as(file)
                        .doesNotContain("FreeMarker template error", "FTL stack trace", "freemarker.core", "\tat ");
            }
        }
    }
}
