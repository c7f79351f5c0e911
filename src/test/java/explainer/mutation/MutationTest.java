package explainer.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.DocumentReader;
import explainer.content.Site;
import explainer.content.SiteLoader;
import explainer.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The check, tried on the real content with thousands of single faults, and on a made-up source whose full text is here.
 * {@code target/mutation} has the table and the missed ones by name; {@code src/site/markdown/mutation.md} says how to
 * read them.
 */
@Timeout(600)
class MutationTest {

    private static final double BAR = 0.99;
    /** Of the caught ones, every so many is held to the whole check, as a build runs it. */
    private static final int SAMPLE = 100;

    private static final Table TABLE = new Table();
    private static final List<String> KNOWN = new ArrayList<>();
    private static final ConcurrentLinkedQueue<String> NOT_BY_THE_WHOLE = new ConcurrentLinkedQueue<>();

    private record Try(Mutation kind, Mutant mutant, int number) {
    }

    @BeforeAll
    static void judge() throws Exception {
        for (Story story : List.of(real(), TrapSite.story())) {
            Suite suite = new Suite(story, Rules.all());
            KNOWN.addAll(suite.known());
            List<Try> tries = new ArrayList<>();
            for (Mutation kind : Mutations.all()) {
                TABLE.row(kind);
                kind.of(story).filter(Mutant::isChange).forEach(mutant -> tries.add(new Try(kind, mutant, tries.size())));
            }
            tries.parallelStream().forEach(each -> {
                String rule = suite.judge(each.kind(), each.mutant());
                TABLE.add(each.kind(), story.name(), each.mutant(), rule);
                if (!rule.isEmpty() && each.number() % SAMPLE == 0 && suite.whole(each.mutant()).isEmpty()) {
                    NOT_BY_THE_WHOLE.add(each.mutant().toString());
                }
            });
        }
        TABLE.write(Path.of("target/mutation"));
    }

    private static Story real() throws Exception {
        Site site = SiteLoader.load(Path.of("."));
        List<String> originals = site.records().stream().flatMap(record -> site.original(record.key()).stream())
                .map(file -> file.text()).toList();
        return new Story("site", site, new DocumentReader(site.config()), originals);
    }

    @Test
    void the_content_itself_is_without_a_finding() {
        assertThat(KNOWN).isEmpty();
    }

    @Test
    void every_kind_makes_mutants() {
        assertThat(TABLE.rows()).hasSameSizeAs(Mutations.all()).allSatisfy(row ->
                assertThat(row.made()).as(row.kind()).isPositive());
    }

    @Test
    void of_every_kind_at_least_99_of_100_are_caught() {
        List<String> below = TABLE.rows().stream().filter(Table.Row::gated).filter(row -> row.share() < BAR)
                .map(row -> row.kind() + ": " + row.caught() + " of " + row.made()).toList();
        assertThat(below).as("kinds below the bar; target/mutation/missed.md has the mutants").isEmpty();
    }

    @Test
    void what_one_document_shows_the_whole_check_shows_too() {
        assertThat(NOT_BY_THE_WHOLE).isEmpty();
    }

    @Test
    void the_same_content_gives_the_same_mutants() throws IOException {
        Story story = TrapSite.story();
        assertThat(mutants(story)).isEqualTo(mutants(TrapSite.story())).hasSizeGreaterThan(500);
    }

    private static List<String> mutants(Story story) {
        return Mutations.all().stream().flatMap(kind -> kind.of(story)).map(Mutant::toString).toList();
    }
}
