package explainer.rule;

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
    /** What follows "appeared" where it hedges. */
    private static final Pattern APPEARING = Pattern.compile("^ (?:to |as if |as though |that )");
    /** What ends what a hedge is about: "suspected an error, and checked". */
    private static final Pattern END = Pattern.compile("[,;:.]| and ");

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
     * @param equals what a claim may have in its place
     */
    record Hedge(String word, String words, Set<String> scope, WordList equals) {

        /** Whether a claim with these content words is about the same. */
        boolean about(Set<String> claim, GistIndex index) {
            double all = scope.stream().mapToDouble(index::weight).sum();
            double same = scope.stream().filter(claim::contains).mapToDouble(index::weight).sum();
            return same > TELLING && 2 * same > all;
        }
    }

    /** "In May", and not "may" or the "May" that begins a question. */
    private static boolean isMonth(String gist, Word word) {
        boolean start = gist.substring(0, word.start()).isBlank();
        boolean year = word.end() + 1 < gist.length() && Character.isDigit(gist.charAt(word.end() + 1));
        return word.form().equals("may") && Character.isUpperCase(gist.charAt(word.start())) && (!start || year);
    }

    /** "Appeared in May", and not "appeared to be". */
    private static boolean isComing(String gist, Word word) {
        return word.form().startsWith("appear") && !APPEARING.matcher(gist.substring(word.end())).find();
    }

    /** The hedges of a gist. A comma, semicolon or colon ends what one is about. */
    List<Hedge> of(String gist, GistIndex index) {
        List<Hedge> found = new ArrayList<>();
        List<Word> content = index.stems().of(gist);
        for (Word word : Word.loose(gist)) {
            if (!lists.containsKey(word.form()) || isMonth(gist, word) || isComing(gist, word)) {
                continue;
            }
            Matcher ends = END.matcher(gist);
            int end = ends.find(word.end()) ? ends.start() : gist.length();
            Set<String> scope = new LinkedHashSet<>();
            int last = word.end();
            for (Word each : content) {
                boolean within = each.start() >= word.end() && each.end() <= end && scope.size() < REACH;
                if (within && !index.isName(each.form())) {
                    scope.add(each.form());
                    last = each.end();
                }
            }
            found.add(new Hedge(word.form(), gist.substring(word.start(), last), scope, lists.get(word.form())));
        }
        return found;
    }
}
