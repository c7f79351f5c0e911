package explainer.rule.kind;

import explainer.content.Site;
import explainer.text.Clauses;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the offices of the list {@code offices} in the words of a text. */
final class OfficeList {

    /**
     * Words for an office.
     *
     * @param office which one
     * @param words  the words, as compared
     */
    record Office(int office, List<String> words) {
    }

    private static final Set<String> ADJECTIVES = Set.of("chief", "general", "major");

    private final Map<String, List<Office>> byLast = new HashMap<>();
    private final Map<String, List<Office>> byFirst = new HashMap<>();

    /** The list, read once for a site. */
    static OfficeList of(Site site) {
        return site.once(OfficeList.class, s -> new OfficeList());
    }

    private OfficeList() {
        int office = 0;
        for (String line : WordList.load("offices").entries()) {
            for (String entry : line.split(",")) {
                List<String> words = Word.forms(Word.loose(entry));
                Office each = new Office(office, words);
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(each);
                byLast.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>()).add(each);
            }
            office++;
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        byLast.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    /** The longest that starts at a word, or null. */
    Office from(Clauses text, int at) {
        List<String> forms = text.forms();
        for (Office office : byFirst.getOrDefault(forms.get(at), List.of())) {
            if (at + office.words().size() <= forms.size() && forms.subList(at, at + office.words().size()).equals(office.words())
                    && !describes(office, text, at + office.words().size())) {
                return office;
            }
        }
        return null;
    }

    /** Whether it is but the adjective of the noun after it: "chief engineer", "general strike", "major fire". */
    private static boolean describes(Office office, Clauses text, int next) {
        return office.words().size() == 1 && ADJECTIVES.contains(office.words().get(0)) && next < text.words().size()
                && text.words().get(next).start() == text.words().get(next - 1).end() + 1
                && Character.isLowerCase(text.text().charAt(text.words().get(next).start()));
    }

    /** The longest that ends at a word, or null. */
    Office to(Clauses text, int at) {
        List<String> forms = text.forms();
        for (Office office : byLast.getOrDefault(forms.get(at), List.of())) {
            int from = at + 1 - office.words().size();
            if (from >= 0 && forms.subList(from, at + 1).equals(office.words())) {
                return office;
            }
        }
        return null;
    }
}
