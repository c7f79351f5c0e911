package explainer.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of mutation, in the order of the table. */
final class Mutations {

    private Mutations() {
    }

    static List<Mutation> all() {
        return Stream.of(Quotations.all(), Numbers.all(), Dates.all(), HeaderDates.all(), Persons.all(), Citations.all(),
                Attributions.all(), Negations.all(), List.<Mutation>of(new CopiedRuns(), new Meanings()))
                .flatMap(List::stream).toList();
    }
}
