package explainer.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Config;
import explainer.content.DocumentReader;
import explainer.content.Site;
import explainer.content.SiteException;
import explainer.content.SiteLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The check, tried on sound content with thousands of single faults. {@code target/mutation/<site>} has the table and the
 * missed ones by name; {@code src/site/markdown/mutation.md} says how to read them. What is tried together has a class of its
 * own, so that one need not be tried again when the other has changed.
 */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Tried {

    private static final double BAR = 0.99;
    /** Of the caught ones, every so many is held to the whole check, as a build runs it. */
    private static final int SAMPLE = 100;

    private Judged judged;

    /** Where the table goes, below {@code target/mutation}. */
    abstract String folder();

    /** What is tried together, read anew: it has a table and a bar of its own. */
    abstract List<Story> stories();

    @BeforeAll
    @Timeout(600)
    void judge_every_mutant() throws IOException {
        judged = Judged.of(stories(), SAMPLE);
        judged.table().write(Path.of("target/mutation", folder()));
    }

    static Story story(String name, Path root) {
        assertThat(root.resolve(Config.FILE)).as("the site; mvn process-resources lays the examples out").exists();
        Site site;
        try {
            site = SiteLoader.load(root);
        } catch (SiteException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        List<String> originals = site.records().stream().flatMap(record -> site.original(record.key()).stream())
                .map(file -> file.text()).toList();
        return new Story(name, site, new DocumentReader(site.config()), originals);
    }

    @Test
    void the_content_itself_is_without_a_finding() {
        assertThat(judged.known()).isEmpty();
    }

    @Test
    void every_kind_makes_mutants() {
        assertThat(judged.table().rows()).hasSameSizeAs(Mutations.all()).allSatisfy(row ->
                assertThat(row.made()).as(row.kind()).isPositive());
    }

    @Test
    void of_every_kind_at_least_99_of_100_are_caught() {
        List<String> below = judged.table().rows().stream().filter(Table.Row::gated).filter(row -> row.share() < BAR)
                .map(row -> row.kind() + ": " + row.caught() + " of " + row.made()).toList();
        assertThat(below).as("kinds below the bar; target/mutation/%s/missed.md has the mutants", folder()).isEmpty();
    }

    @Test
    void what_one_document_shows_the_whole_check_shows_too() {
        assertThat(judged.notByTheWhole()).isEmpty();
    }

    @Test
    void the_same_content_gives_the_same_mutants() {
        assertThat(mutants(stories())).isEqualTo(mutants(stories())).hasSizeGreaterThan(500);
    }

    private static List<String> mutants(List<Story> stories) {
        return stories.stream().flatMap(story -> Mutations.all().stream().flatMap(kind -> kind.of(story)))
                .map(Mutant::toString).toList();
    }
}
