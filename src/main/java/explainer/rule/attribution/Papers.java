package explainer.rule.attribution;

import explainer.rule.support.Facts;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Papers that speak for themselves, and the publications that have seen them. */
final class Papers {

    private static final Set<String> IT = Set.of("it", "its", "they", "their", "them", "this", "these", "those", "there");
    private static final Pattern OF_WHO = Pattern.compile(";|, and ");

    /** What any paper may be called: "the document", and "a paper", for "the paper" is the one that reports. */
    private static final Set<String> DOCUMENT = Set.of("document", "documents");
    private static final Set<String> HAS = Set.of("has", "had", "have", "was", "is", "known");
    private static final Set<String> A = Set.of("a", "this", "that", "such");

    private static final Pattern THING =
            Pattern.compile("(?i)(?:the|an?|its|their) (?!(?:first|second|third|fourth|fifth|sixth|one|two|other)\\b)(?!.*\\b(?:who|whom"
                    + "|of the (?:two|three|four|five|six))\\b).+");

    private final Entries people = new Entries(WordList.load("source-nouns"));
    private final Entries publishers = new Entries(WordList.load("publisher-words"));
    private final Entries papers;
    private final List<Set<String>> alike = WordList.load("papers-alike").entries().stream().map(group -> Set.of(group.split(" "))).toList();
    private final Map<String, List<List<String>>> publishersOf = new HashMap<>();
    private final Map<Passage, Set<String>> ofOne = new IdentityHashMap<>();

    /**
     * Reads what publications are called.
     *
     * @param records the records
     * @param papers  what papers are called
     */
    Papers(List<SourceRecord> records, Entries papers) {
        this.papers = papers;
        for (SourceRecord record : records) {
            publishersOf.put(record.key(), Facts.publisher(record).stream().flatMap(entity -> entity.names().stream())
                    .map(name -> Word.forms(Word.loose(Facts.withoutArticle(name)))).filter(words -> !words.isEmpty()).toList());
            record.passages().stream().filter(passage -> passage.voice().filter(Voice.DOCUMENT::equals).isPresent())
                    .forEach(passage -> ofOne.put(passage, namesIn(passage, record)));
        }
    }

    /**
     * What the papers are called that speak for themselves, as nobody but the publication stands between them and the
     * reader: it is enough to name such a paper. None when people describe one, or say something of their own.
     */
    Set<String> of(List<Passage> passages) {
        Set<String> names = new HashSet<>();
        for (Passage passage : passages) {
            Set<String> own = ofOne.getOrDefault(passage, Set.of());
            if (own.isEmpty()) {
                return Set.of();
            }
            names.addAll(own);
        }
        return names;
    }

    /** "The page" of "the page; two engineers", and what else it is called: a passage that names "the yard's sheet" tells of that. */
    private Set<String> namesIn(Passage passage, SourceRecord record) {
        Set<String> names = new HashSet<>();
        for (String part : OF_WHO.split(passage.who())) {
            Set<String> heads = Heads.of(part);
            if (toPublisher(part, List.of(passage)) || !heads.isEmpty() && heads.stream().allMatch(papers::isEntry) || isThing(part, heads)) {
                names.addAll(heads);
                Word.forms(Word.loose(part)).stream().filter(papers::isEntry).forEach(names::add);
            }
        }
        if (!names.isEmpty()) {
            record.entities().stream().filter(entity -> passage.entities().contains(entity.id()))
                    .flatMap(entity -> entity.names().stream()).flatMap(name -> Heads.of(name).stream())
                    .filter(papers::isEntry).forEach(names::add);
        }
        alike.stream().filter(group -> !Collections.disjoint(group, names)).toList().forEach(names::addAll);
        return names;
    }

    /** "The thread", "an invitation, reviewed by the agency": what carries a passage of voice document, and is nobody. */
    private boolean isThing(String part, Set<String> heads) {
        return THING.matcher(part.strip()).matches() && heads.stream().noneMatch(people::isEntry);
    }

    /**
     * Whether a sentence speaks of the paper that it rests on, or goes on about the one of the sentence before it: "its
     * first page".
     *
     * @param sentence the sentence
     * @param passages what it rests on
     * @param before   whether the sentence before it, in the same paragraph, speaks of such a paper
     */
    boolean in(String sentence, List<Passage> passages, boolean before) {
        Set<String> names = of(passages);
        if (names.isEmpty()) {
            return false;
        }
        List<String> words = Word.forms(Word.loose(sentence)).stream().map(Word::bare).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (names.contains(word) || before && IT.contains(word) || DOCUMENT.contains(word)
                    || word.equals("paper") && i > 0 && A.contains(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "It says", of a paper that was named in the paragraph before. */
    boolean itSays(String sentence, List<Passage> passages, Entries verbs) {
        List<String> words = Word.forms(Word.loose(sentence));
        return words.contains("it") && !of(passages).isEmpty() && IntStream.range(0, words.size() - 1)
                .anyMatch(i -> words.get(i).equals("it") && verbs.at(words, i + 1) > 0 && !HAS.contains(words.get(i + 1)));
    }

    /** Whether it is the publication that tells a sentence, not one of its asides: "the paper reports", and not ", which the paper doubts". */
    boolean tells(String sentence, Entries verbs) {
        int aside = sentence.indexOf(':');
        List<String> words = Word.forms(Word.loose(aside < 0 ? sentence : sentence.substring(0, aside)));
        for (int i = 0; i < words.size() && !words.get(i).equals("which"); i++) {
            int publisher = publishers.at(words, i);
            if (publisher > 0 && i + publisher < words.size() && verbs.at(words, i + publisher) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the publication by any of its names that says so: "the Courier notes", "according to the newspaper". */
    boolean tellsByName(String sentence, List<Passage> passages, Entries verbs) {
        List<String> words = Word.forms(Word.loose(sentence));
        List<List<String>> names = passages.stream().flatMap(passage -> publishersOf.getOrDefault(passage.key(), List.of()).stream()).toList();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            int length = Math.max(publishers.at(words, i), names.stream().filter(name -> at + name.size() <= words.size()
                    && words.subList(at, at + name.size()).equals(name)).mapToInt(List::size).max().orElse(0));
            int the = i > 0 && words.get(i - 1).equals("the") ? i - 1 : i;
            if (length > 0 && (i + length < words.size() && verbs.at(words, i + length) > 0
                    || the > 1 && words.get(the - 1).equals("to") && words.get(the - 2).equals("according"))) {
                return true;
            }
        }
        return false;
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
}
