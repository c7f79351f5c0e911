package explainer.rule.attribution;

import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Those who speak under their names in a passage that others carry, as its {@code mixed} or {@code who} says: "that none arrived: the
 * fund's lawyers; that she recalls none: Ruth Hale". What they say is attributed when they are named as who says it.
 */
final class NamedVoices {

    private static final int NEAR = 4;
    /** What those do who are named, besides saying: "Hale calls that a fairy tale". */
    private static final Set<String> ACTS = Set.of("call", "calls", "called", "reject", "rejects", "rejected", "dismiss", "dismisses",
            "dismissed", "reply", "replies", "replied", "answer", "answers", "answered", "name", "names", "named", "write", "writes",
            "wrote", "spoken", "puts", "refuses", "refused");
    /** What says nothing by itself: "she has asked", "he gave the key away". */
    private static final Set<String> LOOSE = Set.of("has", "have", "had", "give", "gives", "gave", "place", "places", "count", "counts", "counted",
            "known", "know", "knows", "find", "finds", "value", "values", "valued");
    private static final Set<String> HE = Set.of("he", "she");
    /** What may stand between "Hale’s" and the word that says whose account it is. */
    private static final int OF_THEIRS = 3;
    private static final Set<String> THEIRS = Set.of("version", "account", "telling", "story", "word", "words", "view", "claim", "opinion",
            "survey", "poll", "figures", "figure", "statement", "report", "accounts", "letter", "study", "count", "estimate", "reply", "answer");

    private final Map<Passage, Set<String>> byPassage = new IdentityHashMap<>();
    private final Map<String, Set<String>> persons = new HashMap<>();
    private final Entries verbs;

    /**
     * Reads who they are.
     *
     * @param records the records, whose persons and bodies they are
     * @param verbs   verbs of saying
     */
    NamedVoices(List<SourceRecord> records, Entries verbs) {
        this.verbs = verbs;
        Set<String> publishers = Set.copyOf(WordList.load("publisher-words").entries());
        for (SourceRecord record : records) {
            Set<String> names = new HashSet<>();
            record.entities().stream().filter(entity -> entity.kind().equals("person")).flatMap(entity -> entity.names().stream())
                    .map(name -> Word.forms(Word.loose(name))).forEach(name -> names.add(name.get(name.size() - 1)));
            persons.put(record.key(), names);
            record.passages().stream()
                    .filter(passage -> !passage.mixed().isEmpty() || passage.who().contains(";") || passage.who().contains("’s ")
                            || passage.gist().contains(";"))
                    .forEach(passage -> byPassage.put(passage, VoicesBeside.in(passage, record, Heads.of(passage.who()), publishers)));
        }
    }

    /**
     * Whether a sentence names one of them as who says so: the name with a verb of saying near it, "by Hale's account", or
     * "he says" where nobody else was named since, or on the page about him.
     *
     * @param before  what stands before the sentence
     * @param subject whom the page is about, if anybody
     */
    boolean speakIn(List<String> words, List<Passage> passages, Supplier<String> before, String subject) {
        Set<String> voices = of(passages);
        if (voices.isEmpty()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String bare = Word.bare(word);
            if (voices.contains(bare) && (verbNear(words, i)
                    || !bare.equals(word) && words.subList(i + 1, Math.min(words.size(), i + OF_THEIRS)).stream().anyMatch(THEIRS::contains)
                    || i > 1 && words.get(i - 1).equals("to") && words.get(i - 2).equals("according"))) {
                return true;
            }
            if (HE.contains(word) && sayAfter(words, i + 1) && isHe(words.subList(0, i), voices, passages, before, subject)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> of(List<Passage> passages) {
        if (passages.size() == 1) {
            return byPassage.getOrDefault(passages.get(0), Set.of());
        }
        Set<String> all = new HashSet<>();
        passages.forEach(passage -> all.addAll(byPassage.getOrDefault(passage, Set.of())));
        return all;
    }

    /** Whether the person named last, or whom the page is about when this sentence names nobody, is one of them. */
    private boolean isHe(List<String> sentence, Set<String> voices, List<Passage> passages, Supplier<String> before, String subject) {
        Set<String> names = persons.getOrDefault(passages.get(0).key(), Set.of());
        String last = last(sentence, names);
        if (last.isEmpty()) {
            List<String> about = Word.forms(Word.loose(subject));
            if (!about.isEmpty() && voices.contains(about.get(about.size() - 1))) {
                return true;
            }
            last = last(Word.forms(Word.loose(before.get())), names);
        }
        return voices.contains(last);
    }

    private static String last(List<String> words, Set<String> names) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String bare = Word.bare(words.get(i));
            if (names.contains(bare)) {
                return bare;
            }
        }
        return "";
    }

    private boolean sayAfter(List<String> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + OF_THEIRS); i++) {
            if (!LOOSE.contains(words.get(i)) && (verbs.at(words, i) > 0 || ACTS.contains(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean verbNear(List<String> words, int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(words.size() - 1, at + NEAR); i++) {
            if (i != at && (verbs.at(words, i) > 0 || ACTS.contains(words.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
