package explainer.update;

import explainer.source.Print;
import explainer.source.Seal;
import explainer.text.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds for each passage of a newer copy the one of the older that it was. The same words are the same passage, wherever
 * they stand; of the others, those that share the most runs of five words, and, where the older text is at hand, words.
 */
final class Matching {

    /** From which share of runs in common two passages are one that was rewritten in part. */
    private static final double ALIKE = 0.3;
    /** From which share of words, where too few are left whole for runs. */
    private static final double WORDS_ALIKE = 0.5;
    /** A run that stands in more passages than this tells nothing. */
    private static final int MOST = 50;
    /** More passages than these are not compared word by word with each other. */
    private static final int MOST_PAIRS = 250_000;

    private final List<Print> before;
    private final List<Print> after;
    private final int[] oldOf;
    private final boolean[] taken;

    private record Pair(int old, int now, double score) {
    }

    private Matching(List<Print> before, List<Print> after) {
        this.before = before;
        this.after = after;
        oldOf = new int[after.size()];
        Arrays.fill(oldOf, -1);
        taken = new boolean[before.size()];
    }

    /**
     * Compares two copies.
     *
     * @param before  the seal of the older
     * @param oldText the passages of the older, empty when it is not at hand
     * @param after   a seal of the newer, with whatever numbers
     * @param newText the passages of the newer
     * @param next    the first number that no passage ever had
     */
    static Standing of(Seal before, List<String> oldText, Seal after, List<String> newText, int next) {
        Matching matching = new Matching(before.prints(), after.prints());
        matching.same();
        matching.alike();
        if (!oldText.isEmpty()) {
            matching.alikeInWords(oldText, newText);
        }
        return matching.standing(next);
    }

    private void same() {
        Map<Long, Deque<Integer>> byDigest = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            byDigest.computeIfAbsent(before.get(i).digest(), digest -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> olds = byDigest.getOrDefault(after.get(i).digest(), new ArrayDeque<>());
            if (!olds.isEmpty()) {
                match(olds.poll(), i);
            }
        }
    }

    private void match(int old, int now) {
        oldOf[now] = old;
        taken[old] = true;
    }

    private void alike() {
        Map<Long, List<Integer>> byRun = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            for (long run : taken[i] ? Set.<Long>of() : before.get(i).prose()) {
                byRun.computeIfAbsent(run, hash -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            if (oldOf[now] < 0) {
                Map<Integer, Integer> shared = new HashMap<>();
                for (long run : after.get(now).prose()) {
                    List<Integer> olds = byRun.getOrDefault(run, List.of());
                    if (olds.size() <= MOST) {
                        olds.forEach(old -> shared.merge(old, 1, Integer::sum));
                    }
                }
                int here = now;
                shared.forEach((old, runs) -> pairs.add(new Pair(old, here, score(old, here, runs))));
            }
        }
        take(pairs, ALIKE);
    }

    /** Two passages between the same two others need share but little. */
    private double score(int old, int now, int shared) {
        double runs = before.get(old).prose().size() + after.get(now).prose().size();
        boolean between = neighbour(now - 1) == old - 1 && (now + 1 == after.size() ? old + 1 == before.size() : neighbour(now + 1) == old + 1);
        return 2 * shared / runs + (between ? ALIKE : 0);
    }

    private int neighbour(int now) {
        return now < 0 ? -1 : oldOf[now] < 0 ? -2 : oldOf[now];
    }

    private void alikeInWords(List<String> oldText, List<String> newText) {
        List<Integer> olds = IntStream.range(0, before.size()).filter(i -> !taken[i]).boxed().toList();
        List<Integer> news = IntStream.range(0, after.size()).filter(i -> oldOf[i] < 0).boxed().toList();
        List<Pair> pairs = new ArrayList<>();
        if ((long) olds.size() * news.size() <= MOST_PAIRS) {
            for (int old : olds) {
                List<String> words = Word.forms(Word.loose(oldText.get(old)));
                news.forEach(now -> pairs.add(new Pair(old, now, shareOf(words, Word.forms(Word.loose(newText.get(now)))))));
            }
        }
        take(pairs, WORDS_ALIKE);
    }

    private static double shareOf(List<String> words, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        long shared = others.stream().filter(word -> counts.merge(word, -1, Integer::sum) >= 0).count();
        return words.isEmpty() && others.isEmpty() ? 0 : 2.0 * shared / (words.size() + others.size());
    }

    /** The best first; of equals, the nearest. */
    private void take(List<Pair> pairs, double least) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score()).thenComparing(pair -> Math.abs(pair.old() - pair.now()))
                .thenComparing(Pair::now).thenComparing(Pair::old));
        for (Pair pair : pairs) {
            if (pair.score() >= least && oldOf[pair.now()] < 0 && !taken[pair.old()]) {
                match(pair.old(), pair.now());
            }
        }
    }

    private Standing standing(int next) {
        boolean[] inPlace = inPlace();
        List<Standing.Passage> passages = new ArrayList<>();
        int number = next;
        for (int i = 0; i < after.size(); i++) {
            int old = oldOf[i];
            passages.add(old < 0 ? new Standing.Passage(number++, -1, false, false)
                    : new Standing.Passage(before.get(old).n(), old, !inPlace[i], before.get(old).digest() != after.get(i).digest()));
        }
        List<Integer> gone = IntStream.range(0, before.size()).filter(i -> !taken[i]).mapToObj(i -> before.get(i).n()).toList();
        return new Standing(passages, gone);
    }

    /** Those of the longest row that kept its order; all others moved, which are then as few as can be. */
    private boolean[] inPlace() {
        int[] tails = new int[after.size()];
        int[] previous = new int[after.size()];
        int length = 0;
        for (int i = 0; i < after.size(); i++) {
            if (oldOf[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                boolean less = oldOf[tails[middle]] < oldOf[i];
                low = less ? middle + 1 : low;
                high = less ? high : middle;
            }
            previous[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] inPlace = new boolean[after.size()];
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) {
            inPlace[i] = true;
        }
        return inPlace;
    }
}
