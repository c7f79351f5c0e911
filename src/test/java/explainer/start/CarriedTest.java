package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import explainer.content.SiteLoader;
import explainer.source.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CarriedTest {

    /** What stays here: the story, the tests, what they measured, and pages that speak of this project alone. */
    private static final Pattern NOT_CARRIED =
            Pattern.compile("(bench|content|examples|seeds|src/test)/.*|[A-Z]+(\\.md)?|src/site/resources/images/home\\.png");

    @Test
    void carries_every_file_of_the_project_but_its_story_and_its_tests() throws Exception {
        assumeTrue(Files.exists(Path.of(".git")), "what belongs to the project is known by Git");
        Set<String> expected = new TreeSet<>(tracked());
        expected.removeIf(path -> NOT_CARRIED.matcher(path).matches());

        assertThat(Carried.files().keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void carries_files_as_they_are() throws Exception {
        Carried.files().forEach((path, content) -> assertThat(Path.of(path)).hasBinaryContent(content));
    }

    @Test
    void carries_nothing_of_the_story() throws Exception {
        List<String> names = new ArrayList<>();
        SiteLoader.load(Path.of("")).records().forEach(source -> {
            names.add("\\[\\d+\\]\\(#" + source.key() + "-");
            for (Entity entity : source.entities()) {
                if (entity.kind().equals("person")) {
                    names.add("(?i)\\b" + Pattern.quote(entity.name().replaceAll(".* ", "")) + "\\b");
                }
            }
        });
        Pattern story = Pattern.compile(String.join("|", names));

        Carried.files().forEach((path, content) ->
                assertThat(story.matcher(path + "\n" + new String(content, UTF_8)).results().map(m -> m.group()).toList())
                        .as(path).isEmpty());
    }

    private static List<String> tracked() throws Exception {
        Process git = new ProcessBuilder("git", "-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> paths = new String(git.getInputStream().readAllBytes(), UTF_8).lines()
                .filter(path -> Files.exists(Path.of(path))).toList();
        assertThat(git.waitFor()).isZero();
        return paths;
    }
}
