package explainer.rule;

import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Stems;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the words of a text that deny (the list {@code negations}), each with its clause. Idioms that deny nothing (the
 * list {@code not-denials}) are left out, and so are quotations: those are the source's to the letter.
 */
final class Denials {

    /** Words that end a clause and start the next. */
    private static final Set<String> JOINTS = Set.of("but", "and", "yet", "though", "although", "while", "whereas",
            "because", "before", "after", "until", "when", "which", "who", "nor", "since", "whether", "if", "so", "or");
    /** These deny their whole clause, not only what follows. */
    static final Set<String> WHOLE = Set.of("no", "nobody", "nothing", "none", "nowhere", "neither", "nor");
    /** These start what a "nor" adds to a gap: "nor who advised him". */
    private static final Set<String> ASKS = Set.of("who", "whom", "whose", "what", "when", "where", "why", "how", "which", "whether", "that");
    private static final Set<String> SKIPPED = Set.of("be", "been", "being", "have", "had", "has", "is", "are", "was", "were",
            "yet", "also", "even", "ever", "to", "a", "an", "the", "it", "he", "she", "they", "of", "at", "in", "for");
    private static final Set<String> PRESENT = Set.of("is", "are", "isn't", "aren't", "was", "were", "wasn't", "weren't", "be");
    private static final Set<String> NOW = Set.of("do", "does");
    private static final Set<String> PAST = Set.of("was", "were", "wasn't", "weren't");
    private static final Set<String> IFS = Set.of("whether", "if", "unless");
    /** What may follow "told" in "is not told"; "is not told to go" and "was not given a chance" are no gaps. */
    private static final Set<String> AFTER_GAP = Set.of("that", "who", "whom", "whose", "what", "when", "where", "why", "how",
            "which", "whether", "in", "on", "here", "there", "yet", "either", "anywhere", "elsewhere", "by", "with", "about",
            "of", "at", "outright", "exactly", "directly", "openly");
    private static final Set<String> OPENS = Set.of("whether", "if", "why", "what", "how", "when", "where");
    private static final Set<String> SAYS = Set.of("say", "says", "said");
    private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "would", "will", "could", "can", "should",
            "has", "have", "had", "is", "are", "was", "were", "might", "may", "must");
    private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "when", "where", "why", "how", "whether");
    private static final Set<String> NOR = Set.of("nor", "neither");
    private static final Set<String> WILL = Set.of("would", "will", "won't", "wouldn't", "willing");
    private static final Set<String> DOES = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
    private static final Set<String> ALSO = Set.of("but", "also", "too", "even", "well", "rather");
    private static final String ENDS = ",;:.!?()|\u2014";
    /** How far "not" may stand from "told": "is not, at least so far, clearly told". */
    private static final int NEAR = 3;

    /** How far before "they do not say" the question may start that they leave open. */
    private static final int ASKED = 15;

    private final Set<String> negations = Set.copyOf(WordList.load("negations").entries());
    private final Set<String> gaps = Set.copyOf(WordList.load("gap-words").entries());
    private final Set<String> tellers = Set.copyOf(WordList.load("tellers").entries());
    private final Set<String> nouns = Set.copyOf(WordList.load("gap-nouns").entries());
    private final Set<String> telling = Set.copyOf(WordList.load("telling").entries());
    private final Phrases idioms = new Phrases(WordList.load("not-denials"));
    private final Stems stems;

    Denials(Stems stems) {
        this.stems = stems;
    }

    /** The denials of a text, in order. */
    List<Denial> of(String text) {
        List<Word> words = Word.loose(text);
        List<String> forms = Word.forms(words);
        List<Denial> found = new ArrayList<>();
        List<Word> content = null;
        List<Quotation> quotations = null;
        int idiom = 0;
        for (int i = 0; i < words.size(); i++) {
            idiom = Math.max(idiom, i + idiom(forms, i));
            if (i < idiom || !negates(forms.get(i))) {
                continue;
            }
            if (content == null) {
                content = stems.of(text);
                quotations = Quotations.in(text).all();
            }
            Word word = words.get(i);
            if (quotations.stream().noneMatch(q -> q.overlaps(word.start(), word.end()))) {
                found.add(denial(text, words, forms, content, i));
            }
        }
        return found;
    }

    /** Whether a word denies. */
    boolean negates(String form) {
        return negations.contains(form) || form.endsWith("n't");
    }

    /** How many words an idiom at a place has, or 0; "not only" without a "but" or "also" after it denies. */
    private int idiom(List<String> forms, int i) {
        int words = idioms.at(forms, i);
        boolean half = words == 2 && forms.get(i).equals("not") && Set.of("only", "just", "merely", "simply").contains(forms.get(i + 1));
        return half && forms.subList(i, forms.size()).stream().noneMatch(ALSO::contains) ? 0 : words;
    }

    private Denial denial(String text, List<Word> words, List<String> forms, List<Word> content, int i) {
        int first = i;
        while (first > 0 && !JOINTS.contains(forms.get(first)) && !ends(text, words, first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < words.size() && !JOINTS.contains(forms.get(last + 1)) && !ends(text, words, last)) {
            last++;
        }
        List<String> before = forms.subList(first, i);
        List<String> after = forms.subList(i + 1, last + 1);
        boolean whole = WHOLE.contains(forms.get(i));
        boolean nor = NOR.contains(forms.get(i));
        // "Who held it, they do not say"
        boolean unsaid = !after.isEmpty() && telling.contains(after.get(0)) && !before.isEmpty()
                && NOW.contains(before.get(before.size() - 1)) && forms.subList(Math.max(0, i - ASKED), i).stream().anyMatch(ASKS::contains);
        boolean gap = unsaid || gap(before, forms.get(i), after, whole) || forms.get(first).equals("or") || nor && (last + 1 < words.size() && after.isEmpty()
                && ASKS.contains(forms.get(last + 1)) || !after.isEmpty() && ASKS.contains(after.get(0)));
        int clauseStart = words.get(first).start();
        int clauseEnd = words.get(last).end();
        int from = words.get(i).end();
        int next = IntStream.rangeClosed(i + 1, last).filter(k -> negates(forms.get(k))).findFirst().orElse(last + 1);
        int scopeEnd = words.get(next - 1).end();
        boolean twice = !nor && denied(before, gap);
        boolean will = WILL.contains(forms.get(i)) || after.isEmpty() && !before.isEmpty() && SAYS.contains(before.get(before.size() - 1)) || !before.isEmpty() && WILL.contains(before.get(before.size() - 1))
                || !after.isEmpty() && WILL.contains(after.get(0));
        String head = after.stream().filter(word -> !SKIPPED.contains(word)).findFirst().orElse("");
        boolean asked = OPENS.contains(forms.get(first));
        return new Denial(text.substring(words.get(i).start(), from), words.get(i).start(), text.substring(clauseStart, clauseEnd),
                from - clauseStart, head, subject(words, content, first, i), within(content, clauseStart, from), within(content, whole ? clauseStart : from, scopeEnd), within(content, clauseStart, clauseEnd), twice, gap,
                unsaid || before.stream().anyMatch(ASKING::contains), will && !asked);
    }

    /** Whether words before a denial deny already; before a gap only "nobody" and the like do, not another verb's "not". */
    private boolean denied(List<String> before, boolean gap) {
        for (int i = 0; i < before.size(); i++) {
            boolean longer = before.get(i).equals("no") && i + 1 < before.size() && before.get(i + 1).equals("longer");
            boolean told = i + 1 < before.size() && gaps.contains(before.get(i + 1));
            if (negates(before.get(i)) && (!gap || told || WHOLE.contains(before.get(i)) && !longer)) {
                return true;
            }
        }
        return false;
    }

    /** "Is not told", "no reason is given", "nor is it clear", "the article does not say". */
    private boolean gap(List<String> before, String word, List<String> after, boolean whole) {
        boolean missing = word.equals("no") && after.stream().limit(2).anyMatch(nouns::contains);
        boolean teller = word.equals("no") && after.stream().limit(2).anyMatch(tellers::contains)
                && after.stream().anyMatch(telling::contains);
        boolean silent = !after.isEmpty() && telling.contains(after.get(0)) && before.stream().anyMatch(tellers::contains);
        return missing || teller || silent || untold(before, word, whole ? after : after.subList(0, Math.min(NEAR, after.size())), whole);
    }

    /** "Is not told" and "nobody is quoted", and neither "is not said to have gone" nor "had not been told". */
    private boolean untold(List<String> before, String word, List<String> after, boolean whole) {
        for (int i = 0; i < after.size() && (whole || !PRESENT.contains(after.get(i)) || after.get(i).equals("be")); i++) {
            if (gaps.contains(after.get(i))) {
                List<String> verbs = whole ? after.subList(0, i) : Stream.concat(Stream.of(word), before.subList(Math.max(0, before.size() - 2), before.size()).stream()).toList();
                String next = i + 1 < after.size() ? after.get(i + 1) : "";
                boolean free = next.isEmpty() || AFTER_GAP.contains(next) || whole && next.equals("for");
                List<String> near = before.subList(Math.max(0, before.size() - 3), before.size());
                boolean asked = !whole && PAST.stream().anyMatch(verbs::contains)
                        && (near.stream().anyMatch(ASKS::contains) || before.stream().anyMatch(IFS::contains));
                return free && !asked && verbs.stream().anyMatch(PRESENT::contains);
            }
        }
        return false;
    }

    /** The clauses of a text, from one comma, full stop or joining word to the next. */
    List<String> clauses(String text) {
        List<Word> words = Word.loose(text);
        List<String> clauses = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || ends(text, words, i) || JOINTS.contains(words.get(i + 1).form());
            if (last) {
                clauses.add(text.substring(words.get(first).start(), words.get(i).end()));
                first = i + 1;
            }
        }
        return clauses;
    }

    /** The stem of the word that "not" and the auxiliary before it belong to: "the town would not". */
    private static String subject(List<Word> words, List<Word> content, int first, int i) {
        int k = i - 1;
        while (k > first && AUXILIARIES.contains(words.get(k).form())) {
            k--;
        }
        Word word = words.get(Math.max(k, 0));
        return k < first ? "" : content.stream().filter(each -> each.start() == word.start()).findFirst().map(Word::form).orElse("");
    }

    private static Set<String> within(List<Word> content, int from, int to) {
        Set<String> stems = new LinkedHashSet<>();
        content.stream().filter(word -> word.start() >= from && word.end() <= to).forEach(word -> stems.add(word.form()));
        return stems;
    }

    /** Whether a mark that ends a clause stands after a word. */
    private static boolean ends(String text, List<Word> words, int i) {
        int to = i + 1 < words.size() ? words.get(i + 1).start() : text.length();
        for (int k = words.get(i).end(); k < to; k++) {
            if (ENDS.indexOf(text.charAt(k)) >= 0 && !(k + 1 == to && k == words.get(i).end() && Character.isDigit(text.charAt(to))
                    && Character.isDigit(text.charAt(k - 1)))) {
                return true;
            }
        }
        return false;
    }
}
