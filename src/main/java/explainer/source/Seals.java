package explainer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The prose of many sources: tells which words of a text are theirs. The key of a record salts its hashes, so a run of
 * words is hashed once for each source. For use by several threads.
 */
public final class Seals {

    /** A passage of a source, by the source's key and its own number. */
    public record Place(String key, int n) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::key).thenComparingInt(Place::n).compare(this, other);
        }

        /** The id that citations have: {@code echo-29}. */
        @Override
        public String toString() {
            return key + "-" + n;
        }
    }

    /**
     * A run of prose that is a source's.
     *
     * @param from     index of its first word in the list that was asked about
     * @param to       index after its last
     * @param passages the passages that have it, sorted
     */
    public record Run(int from, int to, List<Place> passages) {
    }

    /** The salt of a seal, and the passages of each hash of its prose as indexes into all, ascending. */
    private record Group(byte[] salt, Map<Long, List<Integer>> passages) {
    }

    private final List<Place> places;
    private final List<Group> groups;

    /** @param seals those that a text is held against */
    public Seals(Collection<Seal> seals) {
        record Sealed(Place place, Seal seal, Print print) {
        }

        List<Sealed> all = seals.stream().flatMap(seal -> seal.prints().stream()
                .map(print -> new Sealed(new Place(seal.key(), print.n()), seal, print))).sorted(Comparator.comparing(Sealed::place)).toList();
        places = all.stream().map(Sealed::place).toList();
        Map<String, Group> byKey = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Integer index = i;
            Seal seal = all.get(i).seal();
            Group group = byKey.computeIfAbsent(seal.key(), key -> new Group(seal.hasher().salt("prose"), new HashMap<>()));
            all.get(i).print().prose().forEach(hash ->
                    group.passages().computeIfAbsent(hash, h -> new ArrayList<>()).add(index));
        }
        groups = List.copyOf(byKey.values());
    }

    /**
     * The longest runs of the words that stand in a passage, from left to right, not overlapping.
     *
     * @param words loose forms of a text
     * @param least the shortest run that counts, in words, at least {@link Seal#RUN}
     */
    public List<Run> runs(List<String> words, int least) {
        if (words.size() < Math.max(least, Seal.RUN)) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        Hasher hasher = new Hasher("");
        int end = words.size() - Seal.RUN + 1;
        int step = Math.max(least, Seal.RUN) - Seal.RUN + 1;
        int i = 0;
        while (i + step <= end) {
            // A run that counts and starts here has all these hashes; without one of them none starts up to there
            List<List<Integer>> window = window(words, i, step, hasher);
            if (window.get(window.size() - 1).isEmpty()) {
                i += step - window.size() + 1;
                continue;
            }
            List<Integer> passages = common(window);
            if (passages.isEmpty()) {
                i++;
                continue;
            }
            int j = i + step;
            List<Integer> shared = passages;
            while (!shared.isEmpty()) {
                passages = shared;
                shared = j < end ? common(List.of(passages, at(words, j, hasher))) : List.of();
                j += shared.isEmpty() ? 0 : 1;
            }
            runs.add(new Run(i, j - 1 + Seal.RUN, passages.stream().map(places::get).distinct().toList()));
            i = j;
        }
        return runs;
    }

    /** The passages of so many runs of five words in a row, the last run first, up to one that nobody has. */
    private List<List<Integer>> window(List<String> words, int from, int length, Hasher hasher) {
        List<List<Integer>> window = new ArrayList<>();
        for (int i = from + length - 1; i >= from; i--) {
            window.add(at(words, i, hasher));
            if (window.get(window.size() - 1).isEmpty()) {
                break;
            }
        }
        return window;
    }

    /** The passages that have the run of five words at an index. */
    private List<Integer> at(List<String> words, int index, Hasher hasher) {
        byte[] run = Hasher.run(words, index);
        List<Integer> all = List.of();
        for (Group group : groups) {
            List<Integer> here = group.passages().getOrDefault(hasher.hash(group.salt(), run), List.of());
            all = all.isEmpty() ? here : here.isEmpty() ? all : Stream.concat(all.stream(), here.stream()).sorted().toList();
        }
        return all;
    }

    /** What ascending lists have in common. The rarest leads, so that a phrase that everybody has costs little. */
    private static List<Integer> common(List<List<Integer>> lists) {
        List<Integer> common = Collections.min(lists, Comparator.comparingInt(List::size));
        for (List<Integer> list : lists) {
            if (list != common && !common.isEmpty()) {
                List<Integer> kept = new ArrayList<>();
                for (Integer each : common) {
                    if (Collections.binarySearch(list, each) >= 0) {
                        kept.add(each);
                    }
                }
                common = kept;
            }
        }
        return common;
    }
}
