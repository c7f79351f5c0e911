package explainer.rule.support;

import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Stems;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content words of every passage that can be cited: of its gist, of who says so, of its quotations, figures and
 * dates, and of the names of those it is about. A word weighs the more the fewer passages have it: 1 when a single
 * passage has it, near 0 when all have (the inverse document frequency of BM25, divided by that of a word of one
 * passage). For use by several threads.
 */
public final class GistIndex {

    /** A word that so many passages have tells nothing about which of them is meant; it also bounds the work. */
    private static final int COMMON = 50;

    /** Kinds whose names are words of their own; those of groups and papers are made of common words. */
    private static final Set<String> NAMED = Set.of("person", "place");

    private final Stems stems = new Stems();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<Passage>> holders = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** The index of a site: all rules share one. */
    public static GistIndex of(Site site) {
        return site.once(GistIndex.class, GistIndex::new);
    }

    private GistIndex(Site site) {
        Set<String> common = new HashSet<>();
        for (SourceRecord record : site.records()) {
            record.entities().stream().filter(entity -> NAMED.contains(entity.kind()))
                    .flatMap(entity -> entity.names().stream()).forEach(name -> addName(name, common));
            for (Passage passage : record.passages()) {
                if (passage.citable() && !words.containsKey(passage.id())) {
                    Set<String> set = stems.set(text(record, passage));
                    words.put(passage.id(), set);
                    set.forEach(word -> holders.computeIfAbsent(word, w -> new ArrayList<>()).add(passage));
                }
            }
        }
        names.removeAll(common);
        holders.forEach((word, with) -> weights.put(word, weight(with.size())));
    }

    /** Of "the duty officer" no word is a name, nor is "Officer" of "Officer Brandt" then: it is what others are called too. */
    private void addName(String name, Set<String> common) {
        stems.of(name).forEach(word -> (Character.isLowerCase(name.charAt(word.start())) ? common : names).add(word.form()));
    }

    private static String text(SourceRecord record, Passage passage) {
        StringBuilder text = new StringBuilder(passage.gist()).append(' ').append(passage.who());
        passage.quotes().forEach(quote -> text.append(' ').append(quote.text()));
        passage.figures().forEach(figure -> text.append(' ').append(figure));
        passage.dates().forEach(date -> text.append(' ').append(date.words()));
        passage.entities().forEach(id -> record.entity(id)
                .ifPresent(entity -> entity.names().forEach(name -> text.append(' ').append(name))));
        return text.toString();
    }

    /** What it takes content words from a text with. */
    public Stems stems() {
        return stems;
    }

    /** Whether a passage has a content word. */
    public boolean has(Passage passage, String word) {
        return words.getOrDefault(passage.id(), Set.of()).contains(word);
    }

    /** Whether a word is part of the name of a person or place of a record. */
    public boolean isName(String word) {
        return names.contains(word);
    }

    /** How much a word tells: from nearly 0, in every passage, to 1, in one or none. */
    public double weight(String word) {
        return weights.getOrDefault(word, 1.0);
    }

    private double weight(double with) {
        double all = words.size();
        return Math.log(1 + (all - with + 0.5) / (with + 0.5)) / Math.log(1 + (all - 0.5) / 1.5);
    }

    /** The weight of the words that a passage has. */
    public double shared(Collection<String> some, Passage passage) {
        Set<String> has = words.getOrDefault(passage.id(), Set.of());
        return some.stream().filter(has::contains).mapToDouble(this::weight).sum();
    }

    /** The weight of the words that a clause has. */
    public double shared(Collection<String> some, Set<String> clause) {
        return some.stream().filter(clause::contains).mapToDouble(this::weight).sum();
    }

    /** Those of the words that a passage has, as the text has them. */
    public List<String> sharedForms(List<Word> some, String text, Passage passage) {
        return some.stream().filter(word -> has(passage, word.form()))
                .map(word -> text.substring(word.start(), word.end())).distinct().toList();
    }

    /** The passage that has most of the words by weight, the first by id among equals, leaving some out. */
    public Optional<Passage> best(Collection<String> some, Collection<Passage> except) {
        Map<Passage, double[]> sums = new IdentityHashMap<>();
        for (String word : some) {
            List<Passage> with = holders.getOrDefault(word, List.of());
            if (with.size() <= COMMON) {
                double weight = weight(word);
                with.forEach(passage -> sums.computeIfAbsent(passage, p -> new double[1])[0] += weight);
            }
        }
        except.forEach(sums::remove);
        return sums.keySet().stream().max(Comparator.comparingDouble((Passage passage) -> sums.get(passage)[0])
                .thenComparing(Passage::id, Comparator.reverseOrder()));
    }
}
