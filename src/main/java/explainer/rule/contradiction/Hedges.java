package explainer.rule.contradiction;

import explainer.rule.support.GistIndex;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a gist that hedge: the list {@code hedges}, each with the list of what may stand for it. */
final class Hedges {

    /** How many content words after it a hedge is about. */
    private static final int REACH = 3;
    private static final double TELLING = 0.5;
    /** The share of its whole clause: "he may have asked for a delay" of "he asked them to wait". */
    private static final double MOST = 0.55;
    /** "Nearly twenty years" is in doubt of the twenty, not of the clause. */
    private static final String OF_NUMBERS = "hedge-nearly";
    private static final Pattern NOT = Pattern.compile("(?i)(?<!\\p{L})(?:could|can|would|will) ?(?:not|never)\\b|(?<!\\p{L})(?:can|could|would)n[’']t\\b");
    /** What follows "appeared" where it hedges. */
    private static final Pattern APPEARING = Pattern.compile("^ (?:to |as if |as though |that )");
    private static final Pattern START = Pattern.compile("(?i)[,;:.]\\s|(?<!\\p{L})(?:that|which|who|and|but|because|according to|says?|said|say) ");
    private static final Set<String> AFTER_BE = Set.of("said", "reported", "rumoured", "rumored", "thought", "understood");
    private static final Pattern BE = Pattern.compile("(?i)\\b(?:is|are|was|were) (?:also |now |then )?$");
    /** What ends what a hedge is about: "suspected an error, and checked". */
    private static final Pattern END = Pattern.compile("[,;:.](?:\\s|$)| and ");

    /** "Expected in autumn 2025": another thing of that year is not in doubt. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> PREDICATE = Set.of("possible", "likely", "probable");

    private static final Pattern TITLE = Pattern.compile("that ((?:\\p{Ll}+ ){1,3})(\\p{Lu}\\p{L}+)");

    private final Map<String, WordList> lists = new HashMap<>();

    Hedges() {
        Map<String, WordList> loaded = new HashMap<>();
        for (String entry : WordList.load("hedges").entries()) {
            String[] pair = entry.split(" = ");
            lists.put(pair[0], loaded.computeIfAbsent(pair[1], WordList::load));
        }
    }

    /**
     * A word that hedges.
     *
     * @param word   as the gist has it
     * @param words  the gist's words from it on, as far as it reaches
     * @param scope  the content words it is about
     * @param clause all those of its clause
     * @param equals what a claim may have in its place
     */
    record Hedge(String word, String words, Set<String> scope, Set<String> clause, WordList equals) {

        /** Whether a claim with these content words is about the same. */
        boolean about(Set<String> claim, GistIndex index) {
            double same = index.shared(scope, claim);
            boolean figure = scope.stream()
                    .anyMatch(word -> Character.isDigit(word.charAt(0)) && claim.contains(word) && (scope.size() == 1 || !YEAR.matcher(word).matches()));
            double most = index.shared(clause, claim);
            return figure || same > TELLING && 2 * same > index.shared(scope, scope)
                    || !equals.name().equals(OF_NUMBERS) && most >= 1 && most >= MOST * index.shared(clause, clause);
        }

        /** Whether a sentence has what may stand for it; "could not tell" is no "could", nor a draft that "may be a draft" has. */
        boolean isKept(String sentence, GistIndex index) {
            StringBuilder rest = new StringBuilder(sentence);
            index.stems().of(sentence).stream().filter(each -> clause.contains(each.form()))
                    .forEach(each -> rest.replace(each.start(), each.end(), "-".repeat(each.end() - each.start())));
            return equals.occursIn(NOT.matcher(rest).replaceAll(" "));
        }
    }

    /** "In May", and not "may" or the "May" that begins a question. */
    private static boolean isMonth(String gist, Word word) {
        boolean start = gist.substring(0, word.start()).isBlank();
        boolean year = word.end() + 1 < gist.length() && Character.isDigit(gist.charAt(word.end() + 1));
        return word.form().equals("may") && Character.isUpperCase(gist.charAt(word.start())) && (!start || year);
    }

    /** "Appeared in May", and not "appeared to be"; "she said", and not "she is said to". */
    private static boolean isPlain(String gist, Word word) {
        String after = gist.substring(word.end());
        boolean passive = AFTER_BE.contains(word.form()) && !(after.startsWith(" to ") && BE.matcher(gist.substring(0, word.start())).find());
        return passive || word.form().startsWith("appear") && !APPEARING.matcher(after).find();
    }

    /** Where the clause of a word starts: after the last comma, "that", "which" and the like. */
    private static int start(String gist, int at) {
        Matcher before = START.matcher(gist);
        int start = 0;
        while (before.find() && before.end() <= at) {
            start = before.end();
        }
        return start;
    }

    /** Whether a word is of a name, or of the office before one: of "chief clerk Ada Holm" none tells what she did. */
    private boolean isCalled(String gist, Word word, GistIndex index) {
        if (index.isName(word.form())) {
            return true;
        }
        Matcher title = TITLE.matcher(gist);
        while (title.find() && title.start() < word.start()) {
            if (title.start(1) <= word.start() && word.end() <= title.end(1) && index.stems().set(title.group(2)).stream().anyMatch(index::isName)) {
                return true;
            }
        }
        return false;
    }

    /** The hedges of a gist. A comma, semicolon or colon ends what one is about. */
    List<Hedge> of(String gist, GistIndex index) {
        List<Hedge> found = new ArrayList<>();
        List<Word> content = index.stems().of(gist);
        for (Word word : Word.loose(gist)) {
            if (!lists.containsKey(word.form()) || isMonth(gist, word) || isPlain(gist, word)) {
                continue;
            }
            Matcher ends = END.matcher(gist);
            int end = ends.find(word.end()) ? ends.start() : gist.length();
            Set<String> scope = new LinkedHashSet<>();
            Set<String> clause = new LinkedHashSet<>();
            int start = start(gist, word.start());
            int last = word.end();
            for (Word each : content) {
                if (each.start() >= start && each.end() <= end && each.start() != word.start() && !isCalled(gist, each, index)) {
                    clause.add(each.form());
                }
                boolean within = each.start() >= word.end() && each.end() <= end && scope.size() < REACH;
                if (within && !isCalled(gist, each, index)) {
                    scope.add(each.form());
                    last = each.end();
                }
            }
            // "A lawsuit is possible": what it is about stands before
            if (scope.isEmpty() && PREDICATE.contains(word.form())) {
                scope = clause;
            }
            found.add(new Hedge(word.form(), gist.substring(word.start(), last), scope, clause, lists.get(word.form())));
        }
        return found;
    }
}
