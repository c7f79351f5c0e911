package explainer.rule.attribution;

import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells whether a sentence says that it is the word of people who are not named. What makes an attribution is data: the
 * lists {@code attributions}, {@code source-nouns}, {@code verbs-of-saying}, {@code publisher-words}, and those of
 * {@link AccordingTo}; and the passage's own {@code who}.
 */
public final class Attribution {

    /** Those are the source whatever is said to them. */
    private static final Set<String> SOURCES = Set.of("source", "sources");
    private static final Set<String> SUBJECTS = Set.of("they", "he", "she");
    /** These tell, whatever they tell: "they told the magazine that they told her". */
    private static final Set<String> TELLING = Set.of("say", "says", "said", "tell", "tells", "told");

    private final Entries phrases = new Entries(WordList.load("attributions"));
    private final Entries nouns = new Entries(WordList.load("source-nouns"));
    private final Entries verbs = new Entries(WordList.load("verbs-of-saying"));
    private final Entries papers = new Entries(WordList.load("paper-nouns"));
    private final AccordingTo accordingTo = new AccordingTo(nouns, new Entries(WordList.load("publisher-words")), papers);
    private final NobodysWord nobodysWord = new NobodysWord(nouns);
    private final TheySay theySay = new TheySay(nouns, verbs);
    private final Counted counted = new Counted(verbs);
    private final Version version = new Version(nouns);
    private final Gapped gapped = new Gapped(verbs);
    private final Teller teller = new Teller(verbs, papers);
    private final NamedVoices named;
    private final Map<Passage, Unnamed> unnamed = new IdentityHashMap<>();
    private final Papers speaking;

    /** @param records the records whose persons may be the subject of a verb without being the source */
    public Attribution(List<SourceRecord> records) {
        named = new NamedVoices(records, verbs);
        speaking = new Papers(records, papers);
        for (SourceRecord record : records) {
            Set<String> names = new HashSet<>();
            for (Entity entity : record.entities()) {
                if (entity.kind().equals("person")) {
                    // Of "the duty officer" no word is a name
                    entity.names().forEach(name -> Word.loose(name).stream().filter(word -> Character.isUpperCase(name.charAt(word.start())))
                            .map(Word::form).forEach(names::add));
                }
            }
            record.passages().stream().filter(passage -> passage.voice().filter(Voice::needsAttribution).isPresent()).forEach(passage ->
                    unnamed.put(passage, new Unnamed(Heads.of(passage.who()), names, speaking.of(List.of(passage)), acts(passage))));
        }
    }

    /**
     * Whether a sentence attributes.
     *
     * @param sentence the sentence, or all those that a claim stands in
     * @param passages what it rests on
     * @param before   what the page says before it, where "they" may have been named
     * @param subject  whom the page is about, or nobody
     */
    public boolean in(String sentence, List<Passage> passages, Supplier<String> before, String subject) {
        String plain = Asides.without(sentence, verbs);
        return says(sentence, passages, before, subject) || !plain.equals(sentence) && says(plain, passages, before, subject);
    }

    /** The same on a page that is about nobody. */
    boolean in(String sentence, List<Passage> passages, Supplier<String> before) {
        return in(sentence, passages, before, "");
    }

    /**
     * A passage that wants an attribution.
     *
     * @param who     the nouns by which it calls those who say so
     * @param persons the words of the names of all persons of its record
     * @param shown   what its paper is called, when it speaks for itself
     * @param acts    verbs of saying that are what is told
     */
    private record Unnamed(Set<String> who, Set<String> persons, Set<String> shown, Set<String> acts) {

        static Unnamed all(List<Unnamed> some) {
            if (some.size() == 1) {
                return some.get(0);
            }
            Unnamed all = new Unnamed(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (Unnamed one : some) {
                all.who.addAll(one.who);
                all.persons.addAll(one.persons);
                all.shown.addAll(one.shown);
                all.acts.addAll(one.acts);
            }
            return all;
        }
    }

    private Unnamed of(List<Passage> passages) {
        return Unnamed.all(passages.stream().map(unnamed::get).filter(Objects::nonNull).toList());
    }

    private boolean says(String sentence, List<Passage> passages, Supplier<String> before, String subject) {
        List<String> words = Word.forms(Word.loose(sentence));
        if (named.speakIn(words, passages, before, subject)) {
            return true;
        }
        Unnamed all = of(passages);
        Set<String> who = all.who();
        for (int i = 0; i < words.size(); i++) {
            int noun = nouns.at(words, i);
            if (noun == 0 && who.contains(words.get(i)) && !(i > 0 && Counted.SEVERAL.contains(words.get(i - 1)) && !words.get(i).endsWith("s"))) {
                noun = 1;
            } else if (noun > 0 && !SOURCES.contains(words.get(i)) && !who.contains(words.get(i)) && !who.contains(words.get(i + noun - 1))
                    && Teller.isAddressed(words, i)) {
                noun = 0;
            }
            if (noun > 0 && nouns.at(words, i) == 0 && Counted.isOneOf(words, i) && passages.stream().noneMatch(Counted::tellsOfOne)) {
                noun = 0;
            }
            if (noun == 0 && counted.at(words, i, passages)) {
                noun = 1;
            }
            if (version.at(words, i, who) || phrases.at(words, i) > 0 || all.shown().contains(Word.bare(words.get(i)))
                    || accordingTo.at(words, i, who, all.persons())
                    || noun > 0 && (teller.tells(words, i, i + noun, all.persons(), all.acts()) || gapped.at(words, i, i + noun, before))
                    || theySay.at(words, i, before, who, all.persons(), all.acts())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the publication itself is named, see {@link Papers}. */
    public boolean toPublisher(String sentence, List<Passage> passages) {
        return speaking.toPublisher(sentence, passages);
    }

    /** Whether the publication tells a sentence, see {@link Papers}. */
    public boolean toldByPublisher(String sentence) {
        return speaking.tells(sentence, verbs);
    }

    /** Whether the publication says so by any of its names, see {@link Papers}. */
    public boolean saidByPublisher(String sentence, List<Passage> passages) {
        return speaking.tellsByName(sentence, passages, verbs);
    }

    /** Whether a sentence speaks of its paper, see {@link Papers}. */
    public boolean ofPaper(String sentence, List<Passage> passages, boolean before) {
        return speaking.in(sentence, passages, before);
    }

    /** Whether a sentence goes on about a paper that was named before in the paragraph: "it says". */
    public boolean itSays(String sentence, List<Passage> passages) {
        return speaking.itSays(sentence, passages, verbs);
    }

    /** Whether a sentence tells nothing for which somebody would have to be named. */
    public boolean isNobodys(String sentence, List<Passage> passages) {
        return nobodysWord.is(sentence, of(passages).who(), part -> speaking.toPublisher(part, passages));
    }

    /** Of "they say they warned her" the warning: that is what is told, not the telling. */
    private Set<String> acts(Passage passage) {
        List<String> words = Word.forms(Word.loose(passage.gist()));
        Set<String> acts = new HashSet<>();
        boolean said = false;
        for (int i = 0; i < words.size(); i++) {
            boolean verb = verbs.at(words, i) > 0;
            int subject = i > 0 && words.get(i - 1).equals("had") ? i - 2 : i - 1;
            if (verb && said && subject >= 0 && SUBJECTS.contains(words.get(subject)) && !TELLING.contains(words.get(i))) {
                acts.add(words.get(i));
            }
            said |= verb;
        }
        return acts;
    }
}
