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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The check, tried on sound content with thousands of single faults: on the project's own site, together with one on a
 * made-up source whose full text is here, and on each example. {@code target/mutation/<site>} has the table and the missed
 * ones by name; {@code src/site/markdown/mutation.md} says how to read them.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
@Timeout(600)
class MutationTest {

    private static final double BAR = 0.99;
    /** Of the caught ones, every so many is held to the whole check, as a build runs it. */
    private static final int SAMPLE = 100;

    /** What is tried together, and has a table and a bar of its own. */
    enum Tried {
        SITE {
            @Override
            List<Story> stories() {
                return List.of(story("site", Path.of(".")), TrapSite.story());
            }
        },
        HOSPITAL_OUTAGE {
            @Override
            List<Story> stories() {
                return List.of(story(folder(), Path.of("target/examples", folder())));
            }
        };

        private Judged judged;

        abstract List<Story> stories();

        String folder() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Judged once, for all the tests that ask. */
        synchronized Judged judged() {
            if (judged == null) {
                judged = Judged.of(stories(), SAMPLE);
            }
            return judged;
        }
    }

    private final Tried tried;
    private final Judged judged;

    MutationTest(Tried tried) throws IOException {
        this.tried = tried;
        this.judged = tried.judged();
        judged.table().write(Path.of("target/mutation", tried.folder()));
    }

    private static Story story(String name, Path root) {
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
        assertThat(below).as("kinds below the bar; target/mutation/%s/missed.md has the mutants", tried.folder()).isEmpty();
    }

    @Test
    void what_one_document_shows_the_whole_check_shows_too() {
        assertThat(judged.notByTheWhole()).isEmpty();
    }

    @Test
    void the_same_content_gives_the_same_mutants() {
        assertThat(mutants(tried.stories())).isEqualTo(mutants(tried.stories())).hasSizeGreaterThan(500);
    }

    private static List<String> mutants(List<Story> stories) {
        return stories.stream().flatMap(story -> Mutations.all().stream().flatMap(kind -> kind.of(story)))
                .map(Mutant::toString).toList();
    }
}
