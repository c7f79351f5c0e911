package explainer.rule.attribution;

import explainer.text.Entries;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;

/** Tells whether a source that stands in a sentence is who says what it tells: whether a verb of saying is theirs. */
final class Teller {

    /** How far a verb of saying may stand from the source: "several former officials, Ukrainian and American, believe". */
    private static final int AFTER = 8;
    private static final int BEFORE = 4;

    private static final Set<String> LINKS = Set.of("to", "of", "with", "by", "from", "round", "around", "and", "under", "for", "beside");

    /** "Two of the three recognise". */
    private static final Set<String> OF_THEM = Set.of("of", "the", "them", "these", "two", "three", "four", "five", "six");

    /** What an amount may begin with. */
    private static final Set<String> ROUGHLY = Set.of("a", "about", "some", "around", "nearly", "almost", "over", "more", "less", "half",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty");

    private static final Set<String> WHEN = Set.of("on", "in", "to", "before", "after");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");

    /** What may stand between "told" and those who are told. */
    private static final Set<String> COUNTS = Set.of("some", "several", "many", "few", "a", "an", "the", "his", "her", "their",
            "its", "two", "three", "four", "five", "six", "former", "close", "other", "these", "those", "all", "most", "senior");
    private static final Set<String> ADDRESSES = Set.of("to", "tell", "tells", "told", "telling", "assured", "informed", "warned");

    private final Entries verbs;
    private final Entries papers;
    private final Entries paperVerbs = new Entries(WordList.load("verbs-of-papers"));
    private final Entries verbsAfter = new Entries(WordList.load("verbs-after-sources"));

    /**
     * Takes the lists.
     *
     * @param verbs  verbs of saying
     * @param papers what papers are called
     */
    Teller(Entries verbs, Entries papers) {
        this.verbs = verbs;
        this.papers = papers;
    }

    /**
     * Whether they say so.
     *
     * @param words   the sentence
     * @param start   where the source begins
     * @param end     where it ends
     * @param persons of whom something is told: what one of them says is not the source's
     * @param acts    verbs of saying that are what is told
     */
    boolean tells(List<String> words, int start, int end, Set<String> persons, Set<String> acts) {
        // Told to those on whose word the passage rests: they are who tells it
        boolean told = isAddressed(words, start);
        int next = end;
        // "Two of them", "people close to Hale"
        while (next < words.size() && (OF_THEM.contains(words.get(next)) || persons.contains(words.get(next)) && words.get(end - 1).equals("to"))) {
            next++;
        }
        if (!told && next < words.size() && verbsAfter.at(words, next) > 0) {
            return true;
        }
        boolean paper = papers.isEntry(words.get(start));
        // "Four people who worked in her office at the time of the fire say"
        int reach = end < words.size() && words.get(end).equals("who") ? 2 * AFTER : AFTER;
        for (int k = end; k < Math.min(words.size(), end + reach); k++) {
            String word = words.get(k);
            if (puts(words, k) || paper && paperVerbs.at(words, k) > 0 || verbs.at(words, k) > 0 && !acts.contains(word)) {
                String last = words.get(k - 1);
                if (told || !last.equals("he") && !last.equals("she") && !last.equals("to")) {
                    return true;
                }
                break;
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

    /** "Put the price at six million", "puts it at a third", "put the meeting on Saturday". */
    static boolean puts(List<String> words, int i) {
        if (!words.get(i).equals("put") && !words.get(i).equals("puts")) {
            return false;
        }
        for (int at = i + 1; at + 1 < Math.min(words.size(), i + AFTER + 1); at++) {
            String next = words.get(at + 1);
            if (words.get(at).equals("at")) {
                return Character.isDigit(next.charAt(0)) || ROUGHLY.contains(next);
            }
            if (WHEN.contains(words.get(at)) && (Character.isDigit(next.charAt(0)) || DAYS.contains(next))) {
                return true;
            }
        }
        return false;
    }

    /** Whether sources are those to whom something is told, not those who tell it: "told several allies", "said to friends". */
    static boolean isAddressed(List<String> words, int start) {
        int k = start - 1;
        while (k >= 0 && k > start - BEFORE && COUNTS.contains(words.get(k))) {
            k--;
        }
        return k >= 0 && ADDRESSES.contains(words.get(k));
    }
}
