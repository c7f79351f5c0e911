package explainer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a word list, looked up at a place in a list of words: the longest entry that stands there. */
public final class Entries {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** The entries of this list. */
    public Entries(WordList list) {
        for (String entry : list.entries()) {
            List<String> words = Word.forms(Word.loose(entry));
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
            }
        }
        byFirst.values().forEach(entries -> entries.sort((a, b) -> b.size() - a.size()));
    }

    /** How many words the longest entry has that stands at a place, or 0. */
    public int at(List<String> words, int i) {
        List<List<String>> entries = byFirst.get(words.get(i));
        if (entries == null) {
            return 0; // as for nearly every word
        }
        for (List<String> entry : entries) {
            if (stands(entry, words, i)) {
                return entry.size();
            }
        }
        return 0;
    }

    private static boolean stands(List<String> entry, List<String> words, int i) {
        if (i + entry.size() > words.size()) {
            return false;
        }
        for (int k = 1; k < entry.size(); k++) {
            if (!entry.get(k).equals(words.get(i + k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is an entry by itself. */
    public boolean isEntry(String word) {
        return byFirst.containsKey(word) && at(List.of(word), 0) > 0;
    }
}
