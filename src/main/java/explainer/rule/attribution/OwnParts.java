package explainer.rule.attribution;

import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.source.SourceRecord;
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

/**
 * Reads which words of a passage that unnamed people carry are not theirs, where its {@code mixed} gives a part to the
 * publication or to somebody named. Of its gist those parts are theirs that say so, and what follows in that sentence:
 * "The inquiry was closed in June; two clerks say that nobody was heard." What the note names, and what stands before a
 * part that says so, is not.
 */
public final class OwnParts {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?]) +");
    private static final Pattern PARTS = Pattern.compile("[;—] ?|: | – ");
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\bitself\\b|\\b(?:newspaper|paper|magazine|publication|article|site|agency|broadcaster|weekly|journal)(?:['’]s)?\\b");

    /** So many words name who says so without a verb: "three who have heard it: two men talk". */
    private static final int WHO_ALONE = 6;
    private static final int WHO_FIRST = 10;
    /** How many content words may stand between two commas and be the note's. */
    private static final int PIECE = 5;

    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "six", "seven", "several");

    private final GistIndex index;
    private final Entries nouns = new Entries(WordList.load("source-nouns"));
    private final Entries verbs = new Entries(WordList.load("verbs-of-saying"));
    private final Map<String, SourceRecord> records = new HashMap<>();
    private final Map<Passage, Split> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * What a passage says, by content words.
     *
     * @param others what is the publication's, or that of one who is named; empty where nothing is known to be
     * @param theirs what unnamed people tell
     */
    record Split(Set<String> others, Set<String> theirs) {
    }

    /** For a site's records; words weigh as the index says. */
    public OwnParts(List<SourceRecord> records, GistIndex index) {
        this.index = index;
        records.forEach(record -> this.records.put(record.key(), record));
    }

    /** Whose the content words of a passage are. */
    Split of(Passage passage) {
        return known.computeIfAbsent(passage, this::read);
    }

    private Split read(Passage passage) {
        SourceRecord record = records.get(passage.key());
        Set<String> described = record == null ? Set.of() : Described.in(passage, record, index.stems(), verbs);
        if (!OWN.matcher(passage.mixed()).find() && !givesToNamed(passage)) {
            return described.isEmpty() ? new Split(Set.of(), Set.of()) : beside(passage, described);
        }
        Set<String> note = index.stems().set(passage.mixed());
        note.removeIf(index::isName);
        Set<String> who = new HashSet<>(Heads.of(passage.who()));
        Word.forms(Word.loose(passage.who())).stream().filter(COUNTS::contains).forEach(who::add);
        Set<String> own = new HashSet<>();
        Set<String> theirs = new HashSet<>();
        List<String> sentences = List.of(SENTENCES.split(passage.gist()));
        boolean several = sentences.size() > 1 || PARTS.matcher(passage.gist()).find();
        boolean anybody = sentences.stream().flatMap(PARTS::splitAsStream).anyMatch(part -> isTheirs(part, who));
        for (String sentence : sentences) {
            boolean said = !anybody;
            for (String part : PARTS.split(sentence)) {
                boolean says = isTheirs(part, who);
                said |= says;
                Set<String> words = index.stems().set(part);
                if (said && !(several && !says && words.stream().anyMatch(note::contains))) {
                    // "Three readers of the report: …" tells who they are
                    boolean head = says && passage.gist().startsWith(":", passage.gist().indexOf(part) + part.length());
                    if (!head) {
                        pieces(part, note, who, own, theirs);
                    }
                } else {
                    own.addAll(words);
                }
            }
        }
        own.addAll(note);
        theirs.removeAll(index.stems().set(passage.who()));
        theirs.removeAll(described);
        own.addAll(described);
        Set<String> both = new HashSet<>(own);
        both.retainAll(theirs);
        own.removeAll(both);
        theirs.removeAll(both);
        passage.quotes().forEach(quote -> theirs.addAll(index.stems().set(quote.text())));
        return new Split(Set.copyOf(own), Set.copyOf(theirs));
    }

    /** "A sheet would give it 78 percent of the club, founded 1911": what stands after a comma and has a word of the note is not theirs. */
    private void pieces(String part, Set<String> note, Set<String> who, Set<String> own, Set<String> theirs) {
        String[] pieces = part.split(", ");
        for (int i = 0; i < pieces.length; i++) {
            Set<String> words = index.stems().set(pieces[i]);
            boolean noted = i > 0 && words.size() <= PIECE && words.stream().anyMatch(note::contains) && !isTheirs(pieces[i], who);
            (noted ? own : theirs).addAll(words);
        }
    }

    /** Of a passage without a note those words are not theirs that only say who somebody is. */
    private Split beside(Passage passage, Set<String> described) {
        Set<String> theirs = index.stems().set(passage.gist());
        theirs.removeAll(described);
        theirs.removeAll(index.stems().set(passage.who()));
        passage.quotes().forEach(quote -> theirs.addAll(index.stems().set(quote.text())));
        return new Split(Set.copyOf(described), Set.copyOf(theirs));
    }

    /** "Two clerks say", "three readers": who they are, with or without a verb. */
    private boolean isTheirs(String part, Set<String> who) {
        List<String> words = Word.forms(Word.loose(part));
        boolean source = words.stream().anyMatch(word -> who.contains(word) || word.equals("they")) || has(nouns, part);
        return source && (has(verbs, part) || words.size() <= WHO_ALONE || who.contains(words.get(0)) && words.size() <= WHO_FIRST);
    }

    private static boolean has(Entries phrases, String part) {
        List<String> words = Word.forms(Word.loose(part));
        return IntStream.range(0, words.size()).anyMatch(i -> phrases.at(words, i) > 0);
    }

    private boolean givesToNamed(Passage passage) {
        return records.containsKey(passage.key()) && VoicesBeside.givesPart(passage, records.get(passage.key()));
    }
}
