package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import explainer.content.SiteLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs each rule on the cases of its folder, {@code src/test/resources/rules/<rule-id>/}. A case is a page,
 * {@code name.md}, or a folder of files, {@code name/}, laid over the little site {@code _site}. Beside it,
 * {@code name.expected} lists what the rule must find, {@code line: part of the message} (of a folder
 * {@code path:line: part of the message}); without that file it must find nothing. What is missing fails, and so does
 * what is too much.
 */
class RuleFixturesTest {

    static final Path FIXTURES = Path.of("src/test/resources/rules");

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicContainer> every_rule_finds_what_its_fixtures_expect_and_nothing_else() {
        return Rules.all().stream().map(rule -> DynamicContainer.dynamicContainer(rule.id(), cases(rule).stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> run(rule, path)))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_passes_the_little_site() {
        return Rules.all().stream().filter(rule -> rule.severity() == Severity.ERROR).map(rule ->
                DynamicTest.dynamicTest(rule.id(), () -> assertThat(new TestSite().findings(rule)).isEmpty()));
    }

    static List<Path> cases(Rule rule) {
        Path folder = FIXTURES.resolve(rule.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.toString().endsWith(".md") || Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            return fail(e);
        }
    }

    static List<String> expected(Path fixture) throws IOException {
        Path file = fixture.resolveSibling(fixture.getFileName().toString().replaceAll("\\.md$", "") + ".expected");
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()
                : List.of();
    }

    private void run(Rule rule, Path fixture) throws Exception {
        Path root = temp.resolve(rule.id() + "-" + fixture.getFileName());
        TestSite site = new TestSite();
        String page = "";
        if (Files.isDirectory(fixture)) {
            try (Stream<Path> walk = Files.walk(fixture)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    site.with(fixture.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } else {
            page = "content/timeline/" + fixture.getFileName();
            site.with(page, Files.readAllBytes(fixture));
        }
        Files.createDirectories(root);
        site.writeTo(root);
        List<String> found = TestSite.findings(rule, SiteLoader.load(root));
        String prefix = page.isEmpty() ? "" : page + ":";
        compare(expected(fixture).stream().map(line -> prefix + line).toList(), found);
    }

    private static void compare(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>();
        List<String> extra = new ArrayList<>(found);
        for (String each : expected) {
            int part = each.indexOf(": ");
            String place = each.substring(0, part + 2);
            extra.stream().filter(f -> f.startsWith(place) && f.contains(each.substring(part + 2))).findFirst()
                    .ifPresentOrElse(extra::remove, () -> missing.add(each));
        }
        assertThat(missing).as("expected and not found; found too much: %s", extra).isEmpty();
        assertThat(extra).as("found and not expected").isEmpty();
    }
}
