package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that an author types, for the project's own story. */
class MavenSameBytesIT {

    @TempDir
    Path folder;

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
