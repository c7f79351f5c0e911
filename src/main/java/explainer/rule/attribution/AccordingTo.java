package explainer.rule.attribution;

import explainer.text.Entries;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds "according to the sources" and "by their account": the list {@code according-to}. */
final class AccordingTo {

    /** How far from its opening a phrase may name whose account it is. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final int PHRASE = 7;
    /** How far after "by" or "in" a paper may stand. */
    private static final int NEAR = 4;

    /** How many letters the end of a noun must have to stand for it. */
    private static final int LEAST = 4;

    /** "On account of", "taking into account" name no one who says so. */
    private static final Set<String> NO_ACCOUNT = Set.of("on", "of", "into", "no", "take", "takes", "took", "taking", "taken",
            "bank", "current", "savings");
    private static final Set<String> STANDS_IN = Set.of("by", "in", "from");

    private final Entries openings = new Entries(WordList.load("according-to"));
    private final Entries papers;
    private final Entries nouns;
    private final Entries publishers;

    /**
     * Reads the list.
     *
     * @param nouns      what sources are called
     * @param publishers what publications are called
     * @param papers     what papers are called
     */
    AccordingTo(Entries nouns, Entries publishers, Entries papers) {
        this.nouns = nouns;
        this.publishers = publishers;
        this.papers = papers;
    }

    /** "According to the sources", "by their account", and not "according to" one whom the passage is about. */
    boolean at(List<String> words, int i, Set<String> who, Set<String> persons) {
        int phrase = openings.at(words, i);
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
        if (phrase > 0 && from + 1 < to && isPaper(words.get(from + 1), who)) {
            return true;
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

    /** "According to the book", where the record has a logbook. */
    private static boolean isPaper(String word, Set<String> who) {
        return word.length() >= LEAST && who.stream().anyMatch(each -> each.length() > word.length() && each.endsWith(word));
    }

    /** Whether the paper that says so stands within the next words: "by the board's report". */
    private boolean paper(List<String> words, int from, Set<String> who) {
        return words.subList(from, Math.min(words.size(), from + NEAR)).stream()
                .anyMatch(word -> who.contains(word) && papers.isEntry(word));
    }
}
