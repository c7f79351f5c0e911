package explainer.source;

import explainer.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fingerprint of a source's wording that can tell whether words are the source's without having its text: hashes of
 * every run of five words, passage by passage, and of every piece of direct speech as a whole.
 *
 * <p>Each run is hashed twice: by its {@link Word#loose} words, which tell copied prose whatever its case and
 * punctuation, and by its {@link Word#exact} ones, which tell a quotation to the letter. It is a fingerprint, not
 * encryption; {@code src/site/markdown/seal.md} says what it hides and what it does not.
 */
public final class Seal {

    /** The length of a hashed run, in words. */
    public static final int RUN = 5;

    /** The name of the format, with which a seal begins and every hash is salted. */
    static final String FORMAT = "explainer-seal 1";

    private final String key;
    private final List<String> skipLines;
    private final Map<Integer, Print> prints = new LinkedHashMap<>();
    private final Map<Long, Set<Integer>> prose = new HashMap<>();
    private final Map<Long, Set<Integer>> speech = new HashMap<>();

    Seal(String key, List<String> skipLines, List<Print> prints) {
        this.key = key;
        this.skipLines = List.copyOf(skipLines);
        for (Print print : prints) {
            this.prints.put(print.n(), print);
            print.prose().forEach(hash -> prose.computeIfAbsent(hash, h -> new TreeSet<>()).add(print.n()));
            print.speech().forEach(hash -> speech.computeIfAbsent(hash, h -> new TreeSet<>()).add(print.n()));
        }
    }

    /**
     * Makes the seal of a text.
     *
     * @param key       the record's key, which salts every hash
     * @param skipLines beginnings of lines that are not passages, advertising for instance
     * @param original  the text, one paragraph a line
     */
    public static Seal of(String key, List<String> skipLines, String original) {
        return of(key, skipLines, original, List.of());
    }

    /**
     * The same, with numbers that are not those of the order: after an update a passage keeps its own, wherever it stands.
     *
     * @param numbers the number of each passage, in the order of the text; passages beyond them get the next free ones
     */
    public static Seal of(String key, List<String> skipLines, String original, List<Integer> numbers) {
        Hasher hasher = new Hasher(key);
        List<Print> prints = new ArrayList<>();
        int next = numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (String passage : passages(original, skipLines)) {
            int i = prints.size();
            prints.add(Print.of(i < numbers.size() ? numbers.get(i) : next++, passage, hasher));
        }
        return new Seal(key, skipLines, prints);
    }

    /** The passages of a text: its lines that are not blank and do not begin with one of {@code skipLines}. */
    public static List<String> passages(String original, List<String> skipLines) {
        return original.lines().map(line -> line.replace("\uFEFF", "")).filter(line -> !line.isBlank())
                .filter(line -> skipLines.stream().noneMatch(line::startsWith)).toList();
    }

    Hasher hasher() {
        return new Hasher(key);
    }

    /** The key of the record it belongs to. */
    public String key() {
        return key;
    }

    /** Beginnings of the original's lines that were not counted. */
    public List<String> skipLines() {
        return skipLines;
    }

    /** The fingerprints, in the order of the text; after an update that is not the order of their numbers. */
    public List<Print> prints() {
        return List.copyOf(prints.values());
    }

    /** The numbers of the passages, in the order of the text. */
    public List<Integer> numbers() {
        return List.copyOf(prints.keySet());
    }

    /** Loose words in all. */
    public int words() {
        return prints.values().stream().mapToInt(Print::words).sum();
    }

    /** A hash of all passages, which changes when any of them does. */
    long digest() {
        StringBuilder all = new StringBuilder();
        prints.values().forEach(print -> all.append(print.digest()).append(' '));
        return hasher().passage(all.toString());
    }

    /** Whether a text is, whole and to the letter, a piece of direct speech of a passage. */
    boolean hasSpeech(int passage, String text) {
        Print print = prints.get(passage);
        return print != null && print.speech().contains(hasher().speech(text));
    }

    /**
     * Whether a quotation is a passage's to the letter: all its runs of five words are, or, when it has fewer words, it
     * is a whole piece of its direct speech. A short part of a longer sentence cannot be told by the seal alone: compare
     * it with the record's quotations.
     */
    public boolean holds(int passage, String quotation) {
        List<Word> words = Word.exact(quotation);
        return words.size() < RUN ? hasSpeech(passage, quotation) : firstDifference(passage, words).isEmpty();
    }

    /** The passages that hold a quotation, in order. Looks only at passages that share its first words. */
    public List<Integer> passagesHolding(String quotation) {
        List<String> loose = Word.forms(Word.loose(quotation));
        long[] runs = hasher().prose(loose.subList(0, Math.min(loose.size(), RUN)));
        Set<Integer> candidates = new TreeSet<>(speech.getOrDefault(hasher().speech(quotation), Set.of()));
        if (runs.length > 0) {
            candidates.addAll(prose.getOrDefault(runs[0], Set.of()));
        }
        return candidates.stream().filter(n -> holds(n, quotation)).toList();
    }

    /**
     * Where a quotation of at least five words parts from a passage: the index of a word that is not the source's, or
     * empty when there is none.
     *
     * @param words exact words of the quotation
     */
    public OptionalInt firstDifference(int passage, List<Word> words) {
        Print print = prints.get(passage);
        long[] hashes = hasher().exact(Word.forms(words));
        if (print == null || hashes.length == 0) {
            return OptionalInt.of(0);
        }
        int first = -1;
        int lastOfGap = -1;
        for (int i = 0; i < hashes.length; i++) {
            if (!print.exact().contains(hashes[i])) {
                first = first < 0 ? i : first;
                lastOfGap = i;
            } else if (first >= 0) {
                break;
            }
        }
        if (first < 0) {
            return OptionalInt.empty();
        }
        // After a good run, the word that spoils the next one is its last; at the start, the first word of the last bad run
        return OptionalInt.of(first > 0 ? first + RUN - 1 : lastOfGap);
    }

    /** Which of the runs of five of these exact words are a passage's, by the index of their first word. */
    public boolean[] runsOf(int passage, List<Word> words) {
        Print print = prints.get(passage);
        long[] hashes = hasher().exact(Word.forms(words));
        boolean[] known = new boolean[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            known[i] = print != null && print.exact().contains(hashes[i]);
        }
        return known;
    }

    /**
     * Compares the seal with a text at hand.
     *
     * @return the numbers of the passages that differ, are missing or are too many; empty when the seal is the text's
     */
    public List<Integer> differences(String original) {
        Map<Integer, Print> made = new HashMap<>();
        of(key, skipLines, original, numbers()).prints().forEach(print -> made.put(print.n(), print));
        Set<Integer> numbers = new TreeSet<>(prints.keySet());
        numbers.addAll(made.keySet());
        return numbers.stream().filter(n -> !made.containsKey(n) || !made.get(n).equals(prints.get(n))).toList();
    }
}
