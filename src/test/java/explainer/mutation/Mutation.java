package explainer.mutation;

import java.util.stream.Stream;

/** A kind of fault that an author makes. It reads a site and knows nothing of the rules. */
interface Mutation {

    /** What it does, as the table shows it. */
    String name();

    /** Whether the bar of the suite holds for it; a kind that rules cannot see is counted and not held to it. */
    default boolean gated() {
        return true;
    }

    /** Every fault of this kind in a story, each by itself; the same story gives the same faults. */
    Stream<Mutant> of(Story story);
}
