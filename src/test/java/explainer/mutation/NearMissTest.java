package explainer.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Site;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.Rules;
import explainer.rule.Severity;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sound sentences that look as if they were not: {@code src/test/resources/near-misses}, each a paragraph of a page on the
 * made-up source. None may be flagged.
 */
class NearMissTest {

    private static final Path FOLDER = Path.of("src/test/resources/near-misses");
    private static final int HEADER_LINES = 7;

    @TestFactory
    Stream<DynamicTest> passes_every_sound_sentence() throws IOException {
        List<TextFile> pages = pages();
        Site site = TrapSite.site(pages);
        List<Finding> findings = new Checker(Rules.all()).run(site).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        Stream<DynamicTest> sentences = pages.stream().flatMap(page -> paragraphs(page).stream()
                .map(line -> DynamicTest.dynamicTest(page.path() + ":" + line + ": " + page.line(line),
                        () -> assertThat(on(findings, page, line, next(page, line))).isEmpty())));
        return Stream.concat(sentences, Stream.of(DynamicTest.dynamicTest("and the site round them",
                () -> assertThat(findings.stream().filter(finding -> pages.stream()
                        .noneMatch(page -> page.path().equals(finding.path()) && finding.line() > HEADER_LINES))).isEmpty())));
    }

    @Test
    void there_are_at_least_sixty_of_them() throws IOException {
        assertThat(pages().stream().mapToInt(page -> paragraphs(page).size()).sum()).isGreaterThanOrEqualTo(60);
    }

    private static List<TextFile> pages() throws IOException {
        try (Stream<Path> list = Files.list(FOLDER)) {
            return list.sorted().map(path -> TextFile.read(path, "content/near-" + path.getFileName())).toList();
        }
    }

    /** The first lines of the paragraphs. */
    private static List<Integer> paragraphs(TextFile page) {
        return Stream.iterate(HEADER_LINES + 1, n -> n <= page.lineCount(), n -> n + 1)
                .filter(n -> !page.line(n).isBlank() && (n == HEADER_LINES + 1 || page.line(n - 1).isBlank())).toList();
    }

    private static int next(TextFile page, int line) {
        int next = line + 1;
        while (next <= page.lineCount() && !page.line(next).isBlank()) {
            next++;
        }
        return next;
    }

    private static List<Finding> on(List<Finding> findings, TextFile page, int from, int to) {
        return findings.stream().filter(finding -> finding.path().equals(page.path()))
                .filter(finding -> finding.line() >= from && finding.line() < to).toList();
    }
}
