package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command that an author types, as they type it. */
class MavenBakeIT {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void fails_and_names_the_file(Row row) {
        Project project = Project.trapSite(folder);
        row.change().accept(project);

        Maven maven = Maven.run(project, "jbake:generate");

        assertThat(maven.exit()).isNotZero();
        assertThat(maven.output())
                .contains(row.said())
                .contains("[ERROR] ")
                .doesNotContain("at org.", "at freemarker.", "at java.", "Exception:");
    }

    static Stream<Row> faults() {
        String event = "content/timeline/lamp-fails.md";
        return Stream.of(
                Row.of("a citation", p -> p.replace(event, "[1](#gull-1)", "[99](#gull-99)"), event + ":12: error citation-resolves: there is no passage “gull-99”"),
                Row.of("a person", p -> p.replace(event, "people=ada-fenn", "people=ada-fen"), event + ":8: error reference-resolves: there is no page for “ada-fen” in people"),
                Row.of("a separator", p -> p.replace(event, "~~~~~~", "~~~~~"), event + ":11: error header-complete: the line that ends the header"),
                Row.of("a type", p -> p.replace(event, "type=event", "type=evnet"), event + ":2: error header-value: “evnet” is not a type"),
                Row.of("a date", p -> p.replace(event, "date=2026-11-20", "date=2025-02-30"), event + ":4: error header-value: “2025-02-30” is not a date"),
                Row.of("a template", p -> p.replace("templates/pages/event.ftl", "<@layout.page", "${content.nothing}<@layout.page"),
                        event + ": error template: The following has evaluated to null or missing: ==> content.nothing"));
    }

    @Test
    void bakes_without_a_word_and_to_the_same_bytes_as_the_build() {
        Project project = Project.real(folder);

        Maven maven = Maven.run(project, List.of(), Map.of("MAVEN_OPTS", "-XX:ActiveProcessorCount=1"), "jbake:generate");

        assertThat(maven.output()).isEmpty();
        assertThat(maven.exit()).isZero();
        Site baked = new Site(project.output());
        Site built = new Site(Project.REAL.resolve("target/microsite"));
        assertThat(baked.files()).isEqualTo(built.files());
        for (String file : built.files()) {
            assertThat(baked.bytes(file)).as(file).isEqualTo(built.bytes(file));
        }
    }
}
