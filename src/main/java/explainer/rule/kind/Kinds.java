package explainer.rule.kind;

import explainer.rule.support.GistIndex;
import explainer.text.Clauses;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the kinds of the list {@code kinds} in a text: the longest entries that stand at a place. */
final class Kinds {

    /**
     * Where a kind stands.
     *
     * @param kind the kind
     * @param from the index of its first word
     * @param to   the index after its last
     */
    record At(Kind kind, int from, int to) {
    }

    private static final Pattern CALLED = Pattern.compile(" (?:[“\"]|(?:an?|the|his|her|its|their)(?!\\p{L}))");

    private final Map<String, List<Kind>> byFirst = new HashMap<>();
    private final GistIndex index;

    /** Reads the list; names are those of the index. */
    Kinds(GistIndex index) {
        this.index = index;
        int row = 0;
        for (String line : WordList.load("kinds").entries()) {
            Kind.Reach reach = Kind.Reach.CLAUSE;
            String kinds = line;
            for (Kind.Reach each : Kind.Reach.values()) {
                String mark = each.name().toLowerCase(Locale.ROOT) + ":";
                if (line.startsWith(mark)) {
                    reach = each;
                    kinds = line.substring(mark.length());
                }
            }
            String[] places = kinds.split("[|]");
            for (int place = 0; place < places.length; place++) {
                for (String entry : places[place].split(",")) {
                    List<String> words = List.of(entry.strip().split(" "));
                    byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Kind(row, place, reach, words));
                }
            }
            row++;
        }
    }

    /** All in a text, in order; one entry may name kinds of several rows. */
    List<At> in(Clauses text) {
        List<At> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.forms().size(); i++) {
            int longest = 0;
            List<Kind> here = new ArrayList<>();
            for (Kind kind : i < next ? List.<Kind>of() : byFirst.getOrDefault(text.forms().get(i), List.of())) {
                if (kind.words().size() >= longest && stands(kind.words(), text, i)) {
                    if (kind.words().size() > longest) {
                        here.clear();
                    }
                    longest = kind.words().size();
                    here.add(kind);
                }
            }
            for (Kind kind : here) {
                found.add(new At(kind, i, i + longest));
                next = i + longest;
            }
        }
        return found;
    }

    private boolean stands(List<String> words, Clauses text, int at) {
        if (at + words.size() > text.forms().size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            boolean same = words.get(k).equals(Kind.NAME) ? isName(text, at + k) : words.get(k).equals(text.forms().get(at + k));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stands there, and nothing that somebody is called: "called Hale a liar". */
    private boolean isName(Clauses text, int i) {
        Word word = text.words().get(i);
        return !CALLED.matcher(text.text()).region(word.end(), text.text().length()).lookingAt() && Character.isUpperCase(text.text().charAt(word.start()))
                && index.stems().set(text.text().substring(word.start(), word.end())).stream().anyMatch(index::isName);
    }
}
