package explainer.rule;

import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence says that it is the word of people who are not named. What makes an attribution is data: the
 * lists {@code attributions}, {@code according-to}, {@code source-nouns}, {@code verbs-of-saying},
 * {@code publisher-words}; and the passage's own {@code who}.
 */
final class Attribution {

    /** How far a verb of saying may stand from the source: "several former officials, Ukrainian and American, believe". */
    private static final int AFTER = 8;
    private static final int BEFORE = 4;
    private static final int PHRASE = 7;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private static final Set<String> HEAD_ENDS = Set.of("who", "whom", "of", "close", "familiar", "with", "in", "that",
            "and", "or", "to", "at", "from", "for");
    private static final Set<String> LINKS = Set.of("to", "of", "with", "by", "from", "round", "around", "and");

    /** "On account of", "taking into account" name no one who says so. */
    private static final Set<String> NO_ACCOUNT = Set.of("on", "of", "into", "no", "take", "takes", "took", "taking", "taken",
            "bank", "current", "savings");
    private static final Set<String> STANDS_IN = Set.of("by", "in", "from");

    private static final Set<String> AUXILIARIES = Set.of("do", "did", "not", "also", "all", "both", "had", "have",
            "themselves", "never");

    /** What may stand between "told" and those who are told. */
    private static final Set<String> COUNTS = Set.of("some", "several", "many", "few", "a", "an", "the", "his", "her", "their",
            "its", "two", "three", "four", "five", "six", "former", "close", "other", "these", "those", "all", "most", "senior");
    /** Those are the source whatever is said to them. */
    private static final Set<String> SOURCES = Set.of("source", "sources");
    private static final Set<String> ADDRESSES = Set.of("to", "tell", "tells", "told", "telling", "assured", "informed", "warned");

    private final Phrases phrases = new Phrases(WordList.load("attributions"));
    private final Phrases accordingTo = new Phrases(WordList.load("according-to"));
    private final Phrases nouns = new Phrases(WordList.load("source-nouns"));
    private final Phrases verbs = new Phrases(WordList.load("verbs-of-saying"));
    private final Phrases publishers = new Phrases(WordList.load("publisher-words"));
    private final Phrases papers = new Phrases(WordList.load("paper-nouns"));
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
            heads(passage.who(), who);
            persons.addAll(people.getOrDefault(passage.key(), Set.of()));
        }
        who.removeIf(persons::contains);
        for (int i = 0; i < words.size(); i++) {
            int noun = nouns.at(words, i);
            if (noun == 0 && who.contains(words.get(i))) {
                noun = 1;
            } else if (noun > 0 && !SOURCES.contains(words.get(i)) && !who.contains(words.get(i)) && isAddressed(words, i)) {
                noun = 0;
            }
            if (phrases.at(words, i) > 0 || named(words, i, who, persons)
                    || noun > 0 && verbBeside(words, i, i + noun, persons) || they(words, i, before, who)) {
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

    /** "According to the sources", "by their account", and not "according to" one whom the passage is about. */
    private boolean named(List<String> words, int i, Set<String> who, Set<String> persons) {
        int phrase = accordingTo.at(words, i);
        int from = i + phrase;
        int to = Math.min(words.size(), from + PHRASE);
        if (phrase == 0) {
            if (STANDS_IN.contains(words.get(i)) && paper(words, i + 1, who)) {
                return true;
            }
            if (!words.get(i).equals("by") && !words.get(i).equals("in")) {
                return false;
            }
            int account = i + 1;
            while (account < to && !words.get(account).equals("account") && !words.get(account).equals("telling")) {
                account++;
            }
            if (account >= to || NO_ACCOUNT.contains(words.get(account - 1))) {
                return false;
            }
            from = i + 1;
            to = account;
        }
        boolean source = false;
        boolean other = false;
        for (int k = from; k < to; k++) {
            String bare = POSSESSIVE.matcher(words.get(k)).replaceFirst("");
            source |= nouns.at(words, k) > 0 || who.contains(bare) || nouns.isEntry(bare);
            other |= publishers.isEntry(bare) || persons.contains(bare);
        }
        return source || !other;
    }

    /** Whether the paper that says so stands within the next words: "by the board's report". */
    private boolean paper(List<String> words, int from, Set<String> who) {
        return words.subList(from, Math.min(words.size(), from + BEFORE)).stream()
                .anyMatch(word -> who.contains(word) && papers.isEntry(word));
    }

    private boolean verbBeside(List<String> words, int start, int end, Set<String> persons) {
        // Told to those on whose word the passage rests: they are who tells it
        boolean told = isAddressed(words, start);
        for (int k = end; k < Math.min(words.size(), end + AFTER); k++) {
            String word = words.get(k);
            if (verbs.at(words, k) > 0) {
                String last = words.get(k - 1);
                return told || !last.equals("he") && !last.equals("she") && !last.equals("to");
            }
            boolean subject = persons.contains(word) && !persons.contains(words.get(k - 1));
            if (subject && !told && !LINKS.contains(words.get(k - 1))) {
                break;
            }
        }
        for (int k = start - 1; k >= Math.max(0, start - BEFORE); k--) {
            if (verbs.at(words, k) > 0) {
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

    /** "They say", where sources were spoken of before and nobody else said something since. */
    private boolean they(List<String> words, int i, Supplier<String> before, Set<String> who) {
        if (!words.get(i).equals("they")) {
            return false;
        }
        int verb = i + 1;
        while (verb < words.size() && verb < i + 4 && AUXILIARIES.contains(words.get(verb))) {
            verb++;
        }
        boolean says = i > 0 && verbs.at(words, i - 1) > 0 || verb < words.size() && verbs.at(words, verb) > 0;
        if (!says) {
            return false;
        }
        List<String> all = new ArrayList<>(Word.forms(Word.loose(before.get())));
        all.addAll(words.subList(0, i));
        for (int k = all.size() - 1; k >= 0; k--) {
            if (isSource(all, k, who)) {
                return true;
            }
            boolean plural = k > 0 && all.get(k - 1).endsWith("s") && all.get(k - 1).length() > 3;
            if (plural && verbs.at(all, k) > 0 && !verbs.isEntry(all.get(k - 1))) {
                int start = k;
                while (start > Math.max(0, k - AFTER) && !isSource(all, start, who)) {
                    start--;
                }
                return isSource(all, start, who);
            }
        }
        return false;
    }

    private boolean isSource(List<String> words, int i, Set<String> who) {
        return nouns.at(words, i) > 0 || who.contains(words.get(i));
    }

    /** The nouns of "several former officials, Ukrainian and American" or "one person who saw the memo". */
    private static void heads(String who, Set<String> into) {
        for (String part : who.toLowerCase(Locale.ROOT).split(";")) {
            // "Allies whom she told" are those who were told: somebody else tells of it
            if (part.contains(" whom ")) {
                continue;
            }
            String last = "";
            for (Word word : Word.loose(part.split(",")[0])) {
                if (HEAD_ENDS.contains(word.form())) {
                    break;
                }
                last = word.form();
            }
            if (!last.isEmpty()) {
                into.add(last);
            }
        }
    }
}
