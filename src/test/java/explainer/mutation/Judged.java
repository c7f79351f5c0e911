package explainer.mutation;

import explainer.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What became of all mutants of some stories.
 *
 * @param table         kind by kind
 * @param known         the errors of the stories themselves
 * @param notByTheWhole of a sample of those caught on their own document, the ones that the whole check misses
 */
record Judged(Table table, List<String> known, List<String> notByTheWhole) {

    private record Try(Mutation kind, Mutant mutant, int number) {
    }

    /** Judges every mutant; of the caught ones, every so many is held to the whole check, as a build runs it. */
    static Judged of(List<Story> stories, int sample) {
        Table table = new Table();
        List<String> known = new ArrayList<>();
        ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
        for (Story story : stories) {
            Suite suite = new Suite(story, Rules.all());
            known.addAll(suite.known());
            List<Try> tries = new ArrayList<>();
            for (Mutation kind : Mutations.all()) {
                table.row(kind);
                kind.of(story).filter(Mutant::isChange).forEach(mutant -> tries.add(new Try(kind, mutant, tries.size())));
            }
            tries.parallelStream().forEach(each -> {
                String rule = suite.judge(each.kind(), each.mutant());
                table.add(each.kind(), story.name(), each.mutant(), rule);
                if (!rule.isEmpty() && each.number() % sample == 0 && suite.whole(each.mutant()).isEmpty()) {
                    lost.add(each.mutant().toString());
                }
            });
        }
        return new Judged(table, List.copyOf(known), List.copyOf(lost));
    }
}
