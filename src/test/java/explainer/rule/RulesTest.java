package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.pages.PageRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every rule, so that none is half there. */
class RulesTest {

    private static final Path SOURCES = Path.of("src/main/java/explainer/rule");
    private static final Path PAGES = Path.of("src/site/markdown/rules");

    @Test
    void the_registry_is_sorted_and_has_each_rule_once() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void every_class_that_is_a_rule_is_registered() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            List<String> classes = walk.filter(path -> path.toString().endsWith(".java")).filter(path -> contains(path, "implements Rule {"))
                    .map(path -> path.getFileName().toString().replace(".java", "")).sorted().toList();
            assertThat(Rules.all().stream().map(rule -> rule.getClass().getSimpleName())).containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void a_rule_is_named_like_its_class() {
        assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                .isEqualTo(Arrays.stream(rule.id().split("-"))
                        .map(part -> part.substring(0, 1).toUpperCase() + part.substring(1))
                        .collect(Collectors.joining())));
    }

    @Test
    void every_rule_has_a_page_that_starts_with_its_id_and_summary() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            Path page = PAGES.resolve(rule.id() + ".md");
            assertThat(page).exists();
            assertThat(Files.readString(page)).startsWith("# " + rule.id() + "\n\n" + rule.summary())
                    .contains("## Flagged", "## Passes", "## What to do");
        });
    }

    @Test
    void every_page_is_of_a_rule() throws IOException {
        try (Stream<Path> list = Files.list(PAGES)) {
            assertThat(list.map(path -> path.getFileName().toString().replace(".md", "")))
                    .allSatisfy(id -> assertThat(Rules.byId(id).isPresent() || PageRules.byId(id).isPresent()).isTrue());
        }
    }

    @Test
    void every_rule_has_fixtures_that_flag_and_fixtures_that_pass() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            List<Path> cases = RuleFixturesTest.cases(rule);
            assertThat(cases).as(rule.id()).anyMatch(path -> expectsSomething(path))
                    .anyMatch(path -> !expectsSomething(path));
        });
    }

    @Test
    void every_fixture_is_named_for_what_it_expects() {
        assertThat(Rules.all().stream().flatMap(rule -> RuleFixturesTest.cases(rule).stream()))
                .allSatisfy(path -> assertThat(path.getFileName().toString())
                        .startsWith(expectsSomething(path) ? "flags-" : "passes-"));
    }

    @Test
    void every_rule_has_a_test_class() {
        assertThat(Rules.all()).allSatisfy(rule -> assertThat(
                Path.of("src/test/java/explainer/rule", rule.getClass().getSimpleName() + "Test.java")).exists());
    }

    private static boolean expectsSomething(Path fixture) {
        try {
            return !RuleFixturesTest.expected(fixture).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
