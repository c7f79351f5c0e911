package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.Result;
import explainer.rule.Rules;
import explainer.rule.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every rule of the published pages, so that none is half there. */
class PageRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/explainer/pages");

    @Test
    void the_registry_is_sorted_and_shares_no_id_with_the_rules_of_the_content() {
        List<String> ids = PageRules.all().stream().map(PageRule::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allSatisfy(id -> assertThat(Rules.byId(id)).isEmpty());
    }

    @Test
    void every_class_that_is_a_rule_is_registered() throws IOException {
        try (Stream<Path> list = Files.list(SOURCES)) {
            List<String> classes = list.filter(path -> read(path).contains("implements PageRule {"))
                    .map(path -> path.getFileName().toString().replace(".java", "")).toList();
            assertThat(PageRules.all().stream().map(rule -> rule.getClass().getSimpleName()))
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void a_rule_is_named_like_its_class_and_has_a_test_and_a_page() {
        assertThat(PageRules.all()).allSatisfy(rule -> {
            String name = Arrays.stream(rule.id().split("-")).map(part -> part.substring(0, 1).toUpperCase() + part.substring(1))
                    .collect(Collectors.joining());
            assertThat(rule.getClass().getSimpleName()).isEqualTo(name);
            assertThat(Path.of("src/test/java/explainer/pages", name + "Test.java")).exists();
            assertThat(Path.of("src/site/markdown/rules", rule.id() + ".md")).content()
                    .startsWith("# " + rule.id() + "\n\n" + rule.summary()).contains("## Flagged", "## Passes", "## What to do");
        });
    }

    @Test
    void every_rule_passes_the_little_site() {
        Result result = new PageChecker(PageRules.all()).run(new TinyPages().published());
        assertThat(result.findings()).isEmpty();
        assertThat(result.count("pages")).isEqualTo(3);
    }

    @Test
    void every_test_of_a_rule_has_something_that_is_flagged_and_something_that_passes() {
        assertThat(PageRules.all()).allSatisfy(rule -> assertThat(
                read(Path.of("src/test/java/explainer/pages", rule.getClass().getSimpleName() + "Test.java")))
                .containsPattern("void (flags|refuses)_").containsPattern("void (passes|accepts)_"));
    }

    @Test
    void a_rule_that_breaks_is_a_finding_and_hides_no_other() {
        PageRule broken = new PageRule() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public String summary() {
                return "It breaks.";
            }

            @Override
            public void check(Published site, Sink sink) {
                throw new IllegalStateException("no ink");
            }
        };
        Result result = new PageChecker(List.of(broken, new PolicySound())).run(new TinyPages().changed("index.html", "POLICY", "").published());
        assertThat(result.findings()).extracting(Finding::message).containsExactlyInAnyOrder(
                "the rule broken broke (java.lang.IllegalStateException: no ink)", "it has no Content-Security-Policy");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
