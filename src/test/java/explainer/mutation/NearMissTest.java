package explainer.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Config;
import explainer.content.Site;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.Rules;
import explainer.rule.Severity;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sound sentences that look as if they were not: {@code src/test/resources/near-misses}, each a paragraph of a page on the
 * made-up source; those of a folder on the record in it. None may be flagged,
 * and all that {@code flagged.txt} has beside them.
 */
class NearMissTest {

    private static final Path FOLDER = Path.of("src/test/resources/near-misses");
    private static final int HEADER_LINES = 7;

    @TestFactory
    Stream<DynamicTest> passes_every_sound_sentence() throws IOException {
        List<TextFile> pages = pages(FOLDER);
        List<Finding> findings = errors(TrapSite.site(pages));
        return Stream.concat(sentences(pages, findings), Stream.of(DynamicTest.dynamicTest("and the site round them",
                () -> assertThat(findings.stream().filter(finding -> pages.stream()
                        .noneMatch(page -> page.path().equals(finding.path()) && finding.line() > HEADER_LINES))).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> passes_every_sound_sentence_on_other_sources() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : list(FOLDER, Files::isDirectory)) {
            List<TextFile> pages = pages(folder);
            sentences(pages, errors(site(folder, pages))).forEach(tests::add);
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> flags_what_stands_beside_them_and_is_wrong() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : list(FOLDER, Files::isDirectory)) {
            TextFile page = TextFile.read(folder.resolve("flagged.txt"), "content/flagged.md");
            List<Finding> findings = errors(site(folder, List.of(page)));
            paragraphs(page).forEach(line -> tests.add(DynamicTest.dynamicTest(page.line(line),
                    () -> assertThat(on(findings, page, line, next(page, line))).isNotEmpty())));
        }
        return tests.stream();
    }

    @Test
    void there_are_at_least_sixty_of_them_on_either_side() throws IOException {
        for (Path folder : Stream.concat(Stream.of(FOLDER), list(FOLDER, Files::isDirectory).stream()).toList()) {
            assertThat(pages(folder).stream().mapToInt(page -> paragraphs(page).size()).sum()).as(folder.toString())
                    .isGreaterThanOrEqualTo(60);
        }
    }

    /** The pages of a folder on its records, which have no seal: there is no text. */
    private static Site site(Path folder, List<TextFile> pages) throws IOException {
        Site.Builder site = new Site.Builder(Config.of(TextFile.read(TrapSite.FOLDER.resolve(Config.FILE), Config.FILE)));
        for (Path record : list(folder, path -> path.toString().endsWith(".yaml"))) {
            site.record(TextFile.read(record, "seeds/" + record.getFileName()), null);
        }
        return site.documents(pages.stream().map(page -> (Supplier<TextFile>) () -> page).toList()).build();
    }

    private static List<Finding> errors(Site site) {
        return new Checker(Rules.all()).run(site).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    private static Stream<DynamicTest> sentences(List<TextFile> pages, List<Finding> findings) {
        return pages.stream().flatMap(page -> paragraphs(page).stream()
                .map(line -> DynamicTest.dynamicTest(page.path() + ":" + line + ": " + page.line(line),
                        () -> assertThat(on(findings, page, line, next(page, line))).isEmpty())));
    }

    private static List<TextFile> pages(Path folder) throws IOException {
        return list(folder, path -> path.toString().endsWith(".md")).stream()
                .map(path -> TextFile.read(path, "content/near-" + path.getFileName())).toList();
    }

    private static List<Path> list(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(which).sorted().toList();
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
