package explainer.figure;

import explainer.text.Phrases;
import explainer.text.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that numbers are read by.
 *
 * @param units  the name of a unit by each word for it
 * @param idioms phrases whose numbers count nothing
 * @param stops  the small words, which end what a number counts
 */
record FigureTables(Map<String, String> units, Phrases<String> idioms, Set<String> stops) {

    /** The tool's own. */
    static FigureTables load() {
        return new FigureTables(units(WordList.load("units")), Phrases.of(WordList.load("figure-idioms")),
                Set.copyOf(WordList.load("small-words").entries()));
    }

    private static Map<String, String> units(WordList list) {
        Map<String, String> units = new HashMap<>();
        for (String line : list.entries()) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                units.put(word, line.substring(0, colon).strip());
            }
        }
        return units;
    }
}
