package explainer.rule.contradiction;

import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Polarity;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Clauses;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A claim that has the contrary of a passage's word beside the word that this one stands beside: "nine miles up the river"
 * where the passage says "nine miles downriver". The pairs are the list {@code contraries-beside}; unlike those of
 * {@link Turned} they may have other senses, which the word beside them rules out.
 */
public final class TurnedBeside {

    /** How many content words to either side count; farther off the same word stands by chance. */
    private static final int NEAR = 2;
    /** What must be shared on one side, by weight: a word of most passages shows nothing. */
    private static final double SHARED = 0.3;

    private static final Set<String> PARTICLES = Set.of("up", "down");
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> UNTIL = Set.of("until", "till");

    /**
     * A word that has a contrary.
     *
     * @param form   the word as compared
     * @param before the stems of the content words right before it in its clause; no names, which stand beside anything
     * @param after  those right after it
     */
    private record Place(String form, Set<String> before, Set<String> after) {
    }

    /**
     * A passage.
     *
     * @param forms  all its words
     * @param places those of them that have a contrary
     * @param wanted the contraries, which a claim has to have to turn one
     */
    private record Turnable(Passage passage, Set<String> forms, List<Place> places, Set<String> wanted) {
    }

    private final Map<String, Set<String>> contraries = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Map<String, Turnable> byId = new HashMap<>();
    private final Set<String> withUp = Set.copyOf(WordList.load("verbs-with-up").entries());
    private final GistIndex index;
    private final Denials denials;

    /** Words weigh as the index says. */
    public TurnedBeside(GistIndex index, Denials denials) {
        this.index = index;
        this.denials = denials;
        for (String entry : WordList.load("contraries-beside").entries()) {
            String[] sides = entry.split(" = ");
            pair(List.of(sides[0].split(" ")), List.of(sides[1].split(" ")));
            pair(List.of(sides[1].split(" ")), List.of(sides[0].split(" ")));
        }
    }

    private void pair(List<String> one, List<String> other) {
        for (String form : one) {
            contraries.computeIfAbsent(form, f -> new HashSet<>()).addAll(other);
            same.computeIfAbsent(form, f -> new HashSet<>()).addAll(one);
        }
    }

    private Turnable read(Passage passage) {
        List<String> told = new ArrayList<>(List.of(passage.gist()));
        passage.quotes().forEach(quote -> told.add(quote.text()));
        Set<String> forms = new HashSet<>();
        List<Place> places = new ArrayList<>();
        for (String text : told) {
            Clauses clauses = Clauses.of(text);
            forms.addAll(clauses.forms());
            List<Word> content = clauses.forms().stream().anyMatch(contraries::containsKey) ? index.stems().of(text) : List.of();
            IntStream.range(0, clauses.forms().size()).filter(i -> contraries.containsKey(clauses.forms().get(i)))
                    .filter(i -> !turned(clauses, i)).mapToObj(i -> place(clauses, i, content)).forEach(places::add);
        }
        List<String> notes = new ArrayList<>(passage.figures());
        notes.add(passage.who());
        notes.add(passage.mixed());
        notes.forEach(text -> forms.addAll(Word.forms(Word.loose(text))));
        Set<String> wanted = places.stream().flatMap(place -> contraries.get(place.form()).stream())
                .filter(form -> Collections.disjoint(forms, same.get(form))).collect(Collectors.toSet());
        return new Turnable(passage, forms, places, wanted);
    }

    /** Whether its clause, or a "not" or "until" right beside that, turns it, "not until after", "shut until May", or it is but part of a verb. */
    private boolean turned(Clauses clauses, int i) {
        List<String> forms = clauses.forms();
        if (isParticle(forms, i)) {
            return true;
        }
        int first = clauses.first(i);
        int last = clauses.last(i);
        return IntStream.rangeClosed(Math.max(0, first - 2), last).anyMatch(k -> k != i && denials.negates(forms.get(k)) && !isBound(forms, k))
                || !isAmount(forms, i)
                && IntStream.rangeClosed(Math.max(0, first - 1), Math.min(forms.size() - 1, last + 1)).anyMatch(k -> UNTIL.contains(forms.get(k)));
    }

    /** "Wrote it down" tells no direction, "was left open" no departure. */
    private boolean isParticle(List<String> forms, int i) {
        return i > 0 && forms.get(i).equals("left") && TO_BE.contains(forms.get(i - 1))
                || PARTICLES.contains(forms.get(i)) && forms.subList(Math.max(0, i - 2), i).stream().anyMatch(withUp::contains);
    }

    /** "Over 60 until he left" is over 60 all the same. */
    private static boolean isAmount(List<String> forms, int i) {
        int next = i + 1 < forms.size() && (forms.get(i + 1).equals("of") || forms.get(i + 1).equals("than")) ? i + 2 : i + 1;
        return next < forms.size() && Character.isDigit(forms.get(next).charAt(0));
    }

    /** "No later than" denies nothing. */
    private static boolean isBound(List<String> forms, int k) {
        return k + 2 < forms.size() && forms.get(k + 2).equals("than");
    }

    private Place place(Clauses clauses, int i, List<Word> content) {
        Word word = clauses.words().get(i);
        int from = clauses.words().get(clauses.first(i)).start();
        int to = clauses.words().get(clauses.last(i)).end();
        List<String> before = content.stream().filter(w -> w.start() >= from && w.end() <= word.start()).map(Word::form).toList();
        List<String> after = content.stream().filter(w -> w.start() >= word.end() && w.end() <= to).map(Word::form).toList();
        return new Place(word.form(), unnamed(before.subList(Math.max(0, before.size() - NEAR), before.size())),
                unnamed(after.subList(0, Math.min(NEAR, after.size()))));
    }

    private Set<String> unnamed(List<String> stems) {
        return stems.stream().filter(stem -> !index.isName(stem)).collect(Collectors.toSet());
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, Clauses clauses, List<Gists.Gist> cited, Sink sink) {
        List<Turnable> passages = new ArrayList<>();
        boolean wanted = false;
        for (Gists.Gist gist : cited) {
            Turnable passage = byId.computeIfAbsent(gist.passage().id(), id -> read(gist.passage()));
            passages.add(passage);
            wanted |= !passage.wanted().isEmpty();
        }
        String plain = wanted ? Polarity.plain(claim.text()) : "";
        if (passages.stream().noneMatch(passage -> passage.wanted().stream().anyMatch(plain::contains))) {
            return; // a cheap look first: most claims have no such word
        }
        List<Word> content = null;
        for (int i = 0; i < clauses.forms().size(); i++) {
            if (isTurned(clauses.forms().get(i), clauses.forms(), passages) && !turned(clauses, i)) {
                content = content == null ? index.stems().of(claim.text()) : content;
                report(claim, clauses.words().get(i), place(clauses, i, content), passages, sink);
            }
        }
    }

    /** Whether the passages have only the contrary of a word, and the claim only the word: most that have both tell both. */
    private boolean isTurned(String form, List<String> claim, List<Turnable> passages) {
        Set<String> against = contraries.getOrDefault(form, Set.of());
        return !against.isEmpty() && passages.stream().anyMatch(passage -> !Collections.disjoint(passage.forms(), against))
                && passages.stream().allMatch(passage -> Collections.disjoint(passage.forms(), same.get(form)))
                && Collections.disjoint(claim, against);
    }

    private void report(Claim claim, Word word, Place here, List<Turnable> passages, Sink sink) {
        for (Turnable passage : passages) {
            for (Place there : passage.places()) {
                if (contraries.get(here.form()).contains(there.form()) && index.shared(here.before(), there.before())
                        + index.shared(here.after(), there.after()) >= SHARED) {
                    sink.report(claim, word.start(), "passage " + passage.passage().id() + " says “" + there.form()
                            + "”, and the claim says “" + here.form() + "”", "Say what it says: " + passage.passage().gist());
                    return;
                }
            }
        }
    }
}
