package explainer.update;

import java.util.List;

/**
 * What has become of the passages of a source in a newer copy of it.
 *
 * @param passages those of the newer copy, in its order
 * @param gone     the numbers of those that it has no longer, in the order of the older
 */
public record Standing(List<Passage> passages, List<Integer> gone) {

    /**
     * A passage of the newer copy.
     *
     * @param n       its number: that of the older copy, or a new one
     * @param old     its index in the older copy, -1 for a new one
     * @param moved   whether it has another place among those that stand
     * @param changed whether its words, or the signs between them, are others
     */
    public record Passage(int n, int old, boolean moved, boolean changed) {
        /** Whether the older copy does not have it. */
        boolean isNew() {
            return old < 0;
        }
    }

    public Standing {
        passages = List.copyOf(passages);
        gone = List.copyOf(gone);
    }

    /** The numbers, in the order of the newer copy. */
    List<Integer> numbers() {
        return passages.stream().map(Passage::n).toList();
    }

    /** Whether the two copies are the same. */
    public boolean isSame() {
        return gone.isEmpty() && passages.stream().noneMatch(p -> p.isNew() || p.moved() || p.changed());
    }

    /** The numbers of those with other words, in order. */
    List<Integer> changed() {
        return passages.stream().filter(Passage::changed).map(Passage::n).sorted().toList();
    }

    /** The numbers of those that moved, in the order of the newer copy. */
    List<Integer> moved() {
        return passages.stream().filter(Passage::moved).map(Passage::n).toList();
    }

    /** The numbers of those that are new, in order. */
    List<Integer> added() {
        return passages.stream().filter(Passage::isNew).map(Passage::n).toList();
    }
}
