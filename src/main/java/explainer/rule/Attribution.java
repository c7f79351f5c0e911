package explainer.rule;

import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a sentence says that it is the word of people who are not named. What makes an attribution is data: the
 * lists {@code attributions}, {@code source-nouns}, {@code verbs-of-saying}, {@code publisher-words}, and those of
 * {@link AccordingTo}; and the passage's own {@code who}.
 */
final class Attribution {

    /** How far a verb of saying may stand from the source: "several former officials, Ukrainian and American, believe". */
    private static final int AFTER = 8;
    private static final int BEFORE = 4;

    /** Two doctors are not the one who says so. */
    private static final Set<String> SEVERAL = Set.of("two", "three", "four", "five", "six");
    private static final Set<String> LINKS = Set.of("to", "of", "with", "by", "from", "round", "around", "and");

    /** What an amount may begin with. */
    private static final Set<String> ROUGHLY = Set.of("a", "about", "some", "around", "nearly", "almost", "over", "more", "less", "half",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty");

    /** What may stand between "told" and those who are told. */
    private static final Set<String> COUNTS = Set.of("some", "several", "many", "few", "a", "an", "the", "his", "her", "their",
            "its", "two", "three", "four", "five", "six", "former", "close", "other", "these", "those", "all", "most", "senior");
    /** Those are the source whatever is said to them. */
    private static final Set<String> SOURCES = Set.of("source", "sources");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> IT = Set.of("it", "its", "they", "their", "them", "this", "there");
    private static final Set<String> SUBJECTS = Set.of("they", "he", "she");
    /** These tell, whatever they tell: "they told the magazine that they told her". */
    private static final Set<String> TELLING = Set.of("say", "says", "said", "tell", "tells", "told");
    private static final Set<String> ADDRESSES = Set.of("to", "tell", "tells", "told", "telling", "assured", "informed", "warned");

    private final Phrases phrases = new Phrases(WordList.load("attributions"));
    private final Phrases nouns = new Phrases(WordList.load("source-nouns"));
    private final Phrases verbs = new Phrases(WordList.load("verbs-of-saying"));
    private final Phrases publishers = new Phrases(WordList.load("publisher-words"));
    private final Phrases papers = new Phrases(WordList.load("paper-nouns"));
    private final Phrases paperVerbs = new Phrases(WordList.load("verbs-of-papers"));
    private final AccordingTo accordingTo = new AccordingTo(nouns, publishers, papers);
    private final NobodysWord nobodysWord = new NobodysWord(nouns);
    private final TheySay theySay = new TheySay(nouns, verbs);
    private final Map<Passage, Set<String>> actsOf = new IdentityHashMap<>();
    private final Map<String, Set<String>> people = new HashMap<>();
    private final Map<String, List<List<String>>> publishersOf = new HashMap<>();

    /** @param records the records whose persons may be the subject of a verb without being the source */
    Attribution(List<SourceRecord> records) {
        for (SourceRecord record : records) {
            Set<String> names = new HashSet<>();
            for (Entity entity : record.entities()) {
                if (entity.kind().equals("person")) {
                    entity.names().forEach(name -> names.addAll(Word.forms(Word.loose(name))));
                }
            }
            people.put(record.key(), names);
            record.passages().stream().filter(passage -> passage.voice().filter(Voice::needsAttribution).isPresent())
                    .forEach(passage -> actsOf.put(passage, acts(passage)));
            publishersOf.put(record.key(), Facts.publisher(record).stream().flatMap(entity -> entity.names().stream())
                    .map(name -> Word.forms(Word.loose(Facts.withoutArticle(name)))).filter(words -> !words.isEmpty()).toList());
        }
    }

    /**
     * Whether a sentence attributes.
     *
     * @param sentence the sentence, or all those that a claim stands in
     * @param passages what it rests on
     * @param before   what the page says before it, where "they" may have been named
     */
    boolean in(String sentence, List<Passage> passages, Supplier<String> before) {
        String plain = Asides.without(sentence, verbs);
        return says(sentence, passages, before) || !plain.equals(sentence) && says(plain, passages, before);
    }

    private boolean says(String sentence, List<Passage> passages, Supplier<String> before) {
        List<String> words = Word.forms(Word.loose(sentence));
        Set<String> who = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (Passage passage : passages) {
            who.addAll(Heads.of(passage.who()));
            persons.addAll(people.getOrDefault(passage.key(), Set.of()));
        }
        Set<String> shown = passages.stream().flatMap(passage -> papersOf(List.of(passage)).stream()).collect(Collectors.toSet());
        Set<String> acts = new HashSet<>();
        passages.forEach(passage -> acts.addAll(actsOf.getOrDefault(passage, Set.of())));
        for (int i = 0; i < words.size(); i++) {
            int noun = nouns.at(words, i);
            if (noun == 0 && who.contains(words.get(i)) && !(i > 0 && SEVERAL.contains(words.get(i - 1)) && !words.get(i).endsWith("s"))) {
                noun = 1;
            } else if (noun > 0 && !SOURCES.contains(words.get(i)) && !who.contains(words.get(i)) && !who.contains(words.get(i + noun - 1))
                    && isAddressed(words, i)) {
                noun = 0;
            }
            if (phrases.at(words, i) > 0 || shown.contains(bare(words.get(i))) || accordingTo.at(words, i, who, persons)
                    || noun > 0 && verbBeside(words, i, i + noun, persons, acts) || theySay.at(words, i, before, who, acts)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the papers are called that speak for themselves, as nobody but the publication stands between them and the
     * reader: it is enough to name such a paper. None when people describe one, or say something of their own.
     */
    private Set<String> papersOf(List<Passage> passages) {
        Set<String> names = new HashSet<>();
        for (Passage passage : passages) {
            Set<String> heads = Heads.of(passage.who());
            if (passage.voice().filter(Voice.DOCUMENT::equals).isEmpty()
                    || !toPublisher(passage.who(), List.of(passage)) && !heads.stream().allMatch(papers::isEntry)) {
                return Set.of();
            }
            names.addAll(heads);
        }
        return names;
    }

    /**
     * Whether a sentence speaks of the paper that it rests on, or goes on about the one of the sentence before it: "its
     * first page".
     *
     * @param sentence the sentence
     * @param passages what it rests on
     * @param before   whether the sentence before it, in the same paragraph, speaks of such a paper
     */
    boolean ofPaper(String sentence, List<Passage> passages, boolean before) {
        Set<String> names = papersOf(passages);
        return Word.forms(Word.loose(sentence)).stream().map(Attribution::bare)
                .anyMatch(word -> names.contains(word) || before && IT.contains(word));
    }

    /** Whether a sentence tells nothing for which somebody would have to be named. */
    boolean isNobodys(String sentence, List<Passage> passages) {
        return nobodysWord.is(sentence, passages.stream().flatMap(passage -> Heads.of(passage.who()).stream()).collect(Collectors.toSet()));
    }

    private static String bare(String word) {
        return POSSESSIVE.matcher(word).replaceFirst("");
    }

    /** Whether the publication itself is named as the one that says so: "the magazine", or by the name of any of the passages'. */
    boolean toPublisher(String sentence, List<Passage> passages) {
        List<String> words = Word.forms(Word.loose(sentence));
        for (int i = 0; i < words.size(); i++) {
            if (publishers.at(words, i) > 0) {
                return true;
            }
        }
        return passages.stream().flatMap(passage -> publishersOf.getOrDefault(passage.key(), List.of()).stream())
                .anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
    }

    /** "Put the price at six million", "puts it at a third". */
    static boolean puts(List<String> words, int i) {
        int at = words.get(i).equals("put") || words.get(i).equals("puts")
                ? words.subList(i, Math.min(words.size(), i + AFTER)).indexOf("at") : -1;
        return at > 0 && i + at + 1 < words.size() && (Character.isDigit(words.get(i + at + 1).charAt(0))
                || ROUGHLY.contains(words.get(i + at + 1)));
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

    private boolean verbBeside(List<String> words, int start, int end, Set<String> persons, Set<String> acts) {
        // Told to those on whose word the passage rests: they are who tells it
        boolean told = isAddressed(words, start);
        boolean paper = papers.isEntry(words.get(start));
        for (int k = end; k < Math.min(words.size(), end + AFTER); k++) {
            String word = words.get(k);
            if (puts(words, k) || paper && paperVerbs.at(words, k) > 0 || verbs.at(words, k) > 0 && !acts.contains(word)) {
                String last = words.get(k - 1);
                return told || !last.equals("he") && !last.equals("she") && !last.equals("to");
            }
            boolean subject = persons.contains(word) && !persons.contains(words.get(k - 1));
            if (subject && !told && !LINKS.contains(words.get(k - 1))) {
                break;
            }
        }
        for (int k = start - 1; k >= Math.max(0, start - BEFORE); k--) {
            if (verbs.at(words, k) > 0 && !acts.contains(words.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether sources are those to whom something is told, not those who tell it: "told several allies", "said to friends". */
    private static boolean isAddressed(List<String> words, int start) {
        int k = start - 1;
        while (k >= 0 && k > start - BEFORE && COUNTS.contains(words.get(k))) {
            k--;
        }
        return k >= 0 && ADDRESSES.contains(words.get(k));
    }
}
