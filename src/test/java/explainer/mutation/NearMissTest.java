package explainer.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Config;
import explainer.content.Site;
import explainer.content.SiteBuilder;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound sentences that look as if they were not: {@code src/test/resources/near-misses}, each a paragraph of a page on the
 * made-up source; those of a folder on the record in it. None may be flagged,
 * and all that {@code flagged.txt} has beside them.
 */
class NearMissTest {

    private static final Path FOLDER = Path.of("src/test/resources/near-misses");
    private static final int HEADER_LINES = 7;

    @ParameterizedTest
    @MethodSource("pages")
    void passes_every_sound_sentence_of(Path file) throws IOException {
        TextFile page = page(file);
        List<Finding> findings = errors(site(file.getParent(), List.of(page)));
        assertThat(paragraphs(page).stream().flatMap(line -> on(findings, page, line).stream())).as(page.path()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void flags_all_that_stands_beside_them_and_is_wrong_in(Path folder) throws IOException {
        TextFile page = TextFile.read(folder.resolve("flagged.txt"), "content/flagged.md");
        List<Finding> findings = errors(site(folder, List.of(page)));
        assertThat(paragraphs(page).stream().filter(line -> on(findings, page, line).isEmpty()).map(page::line)).isEmpty();
    }

    @Test
    void passes_the_site_round_them() throws IOException {
        List<TextFile> pages = new ArrayList<>();
        for (Path file : pages(FOLDER)) {
            pages.add(page(file));
        }
        assertThat(errors(TrapSite.site(pages)).stream().filter(finding -> pages.stream()
                .noneMatch(page -> page.path().equals(finding.path()) && finding.line() > HEADER_LINES))).isEmpty();
    }

    @Test
    void there_are_at_least_sixty_of_them_on_either_source() throws IOException {
        for (Path folder : Stream.concat(Stream.of(FOLDER), folders()).toList()) {
            assertThat(pages(folder).stream().mapToInt(file -> paragraphs(page(file)).size()).sum()).as(folder.toString())
                    .isGreaterThanOrEqualTo(60);
        }
    }

    /** All files of sound sentences. Each stands in a site of its own, so that it is seen which of them reach what. */
    private static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(pages(FOLDER));
        for (Path folder : folders().toList()) {
            pages.addAll(pages(folder));
        }
        return pages.stream();
    }

    private static List<Path> pages(Path folder) throws IOException {
        return list(folder, path -> path.toString().endsWith(".md"));
    }

    private static Stream<Path> folders() throws IOException {
        return list(FOLDER, Files::isDirectory).stream();
    }

    private static TextFile page(Path file) {
        return TextFile.read(file, "content/near-" + file.getFileName());
    }

    /** Pages on the made-up source, or on the records of their folder, which have no seal: there is no text. */
    private static Site site(Path folder, List<TextFile> pages) throws IOException {
        if (folder.equals(FOLDER)) {
            return TrapSite.site(pages);
        }
        SiteBuilder site = new SiteBuilder(Config.of(TextFile.read(TrapSite.FOLDER.resolve(Config.FILE), Config.FILE)));
        for (Path record : list(folder, path -> path.toString().endsWith(".yaml"))) {
            site.record(TextFile.read(record, "seeds/" + record.getFileName()), null);
        }
        return site.documents(pages.stream().map(page -> (Supplier<TextFile>) () -> page).toList()).build();
    }

    private static List<Finding> errors(Site site) {
        return new Checker(Rules.all()).run(site).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
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

    /** The findings on a paragraph, by its first line. */
    private static List<Finding> on(List<Finding> findings, TextFile page, int from) {
        int last = from;
        while (last < page.lineCount() && !page.line(last + 1).isBlank()) {
            last++;
        }
        int to = last;
        return findings.stream().filter(finding -> finding.path().equals(page.path()))
                .filter(finding -> finding.line() >= from && finding.line() <= to).toList();
    }
}
