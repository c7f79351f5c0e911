package explainer.rule.name;

import explainer.name.Mention;
import explainer.text.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name in a text and the telling word that stands beside it in its clause: of "Hale was told by Marsh" that Hale stands
 * before "told", as the one to whom it is done, and Marsh after it and "by".
 *
 * @param entity who is named
 * @param beside the telling word
 * @param name   the name as the text has it
 * @param at     offset of its first character
 */
record NamePlace(String entity, Beside beside, String name, int at) {

    /**
     * A telling word as it stands beside a name.
     *
     * @param stem its stem
     * @param how  on which side of the name it stands, with what between them tells who does it: "be", "by", a possessive
     */
    record Beside(String stem, String how) {
    }

    /** Papers and groups go by what they are, not by a name that could be mistaken for another. */
    private static final Set<String> KINDS = Set.of("person", "body", "place");
    private static final Set<String> BE = Set.of("is", "was", "were", "are", "been", "be", "being");
    private static final Set<String> HAVE = Set.of("has", "had", "have", "would", "will", "could", "did", "does");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their");
    private static final Set<String> SKIPPED = Set.of("then", "also", "later", "now", "twice", "once", "again", "still", "never",
            "ever", "first", "last", "just", "already", "soon", "often", "alone", "only", "not");
    private static final Set<String> PREPOSITIONS = Set.of("to", "of", "with", "by", "from", "under", "for", "about", "on", "in",
            "against", "at", "as", "than", "after", "before", "over", "into", "between", "near", "through", "since");
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final Pattern LIST = Pattern.compile("(?:['’]s?)?(?:,| and| or|, and|, or) (?:the |of |by |to )?");

    /**
     * What stands beside the names of a text.
     *
     * @param stems gives the stem of a word, or "" for one that tells nothing
     */
    static List<NamePlace> of(Clauses clauses, List<Mention> mentions, UnaryOperator<String> stems) {
        List<Mention> names = names(mentions);
        if (names.isEmpty()) {
            return List.of();
        }
        List<NamePlace> places = new ArrayList<>();
        int word = 0;
        for (Mention name : names) {
            while (word < clauses.words().size() && clauses.words().get(word).end() <= name.start()) {
                word++;
            }
            int last = word;
            while (last + 1 < clauses.words().size() && clauses.words().get(last + 1).start() < name.end()) {
                last++;
            }
            if (word < clauses.words().size()) {
                before(clauses, word, last, name, stems, places);
                after(clauses, word, last, name, stems, places);
            }
        }
        return places;
    }

    /** The same, where each name of a list stands where one does: "the lawyers of Hale, Marsh and Voll". */
    static List<NamePlace> ofLists(Clauses clauses, List<Mention> mentions, UnaryOperator<String> stems) {
        List<NamePlace> places = of(clauses, mentions, stems);
        List<NamePlace> all = new ArrayList<>(places);
        List<Mention> names = names(mentions);
        for (int i = 0; i < names.size(); i++) {
            int to = i;
            while (to + 1 < names.size() && LIST.matcher(clauses.text().substring(names.get(to).end(), names.get(to + 1).start())).matches()) {
                to++;
            }
            List<Mention> list = names.subList(i, to + 1);
            for (NamePlace place : places) {
                if (list.size() > 1 && list.get(0).start() <= place.at() && place.at() < list.get(list.size() - 1).end()) {
                    list.forEach(other -> all.add(new NamePlace(other.entities().get(0).id(), place.beside(), other.text(), -1)));
                }
            }
            i = to;
        }
        return all;
    }

    private static List<Mention> names(List<Mention> mentions) {
        return mentions.stream().flatMap(m -> m.fallback().isEmpty() ? Stream.of(m) : m.fallback().stream())
                .filter(m -> m.entities().size() == 1 && KINDS.contains(m.entities().get(0).kind())).toList();
    }

    /** "Sued Hale", "by Hale", "close to Hale’s". */
    private static void before(Clauses clauses, int first, int last, Mention name, UnaryOperator<String> stems, List<NamePlace> places) {
        String how = "";
        for (int i = first - 1; i >= clauses.first(first); i--) {
            String form = clauses.forms().get(i);
            if (PREPOSITIONS.contains(form)) {
                how = form + " " + how;
            } else if (!ARTICLES.contains(form)) {
                add(form, "<" + how + (possessive(clauses, last, name) ? "’s" : ""), name, stems, places);
                return;
            }
        }
    }

    /** "Hale sued", "Hale was told"; no word that follows "to Hale" has him for its subject. */
    private static void after(Clauses clauses, int first, int last, Mention name, UnaryOperator<String> stems, List<NamePlace> places) {
        String before = first > 0 ? clauses.forms().get(first - 1) : "";
        if (possessive(clauses, last, name) || PREPOSITIONS.contains(before) || JOINING.contains(before)) {
            return;
        }
        String how = ">";
        for (int i = last + 1; i <= clauses.last(last); i++) {
            String form = clauses.forms().get(i);
            if (BE.contains(form)) {
                how = ">be";
            } else if (!HAVE.contains(form) && !SKIPPED.contains(form)) {
                add(form, how, name, stems, places);
                return;
            }
        }
    }

    private static boolean possessive(Clauses clauses, int last, Mention name) {
        return clauses.words().get(last).end() > name.end() || clauses.text().startsWith("’", name.end());
    }

    private static void add(String form, String how, Mention name, UnaryOperator<String> stems, List<NamePlace> places) {
        boolean telling = !PREPOSITIONS.contains(form) && !ARTICLES.contains(form) && !SKIPPED.contains(form) && !form.endsWith("ly")
                && !Character.isDigit(form.charAt(0));
        String stem = telling ? stems.apply(form) : "";
        if (!stem.isEmpty()) {
            places.add(new NamePlace(name.entities().get(0).id(), new Beside(stem, how), name.text(), name.start()));
        }
    }
}
