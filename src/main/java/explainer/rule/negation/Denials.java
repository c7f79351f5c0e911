package explainer.rule.negation;

import explainer.text.Clauses;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Stems;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the words of a text that deny (the list {@code negations}), each with its clause. Idioms that deny nothing (the
 * list {@code not-denials}) are left out, and so are quotations: those are the source's to the letter.
 */
public final class Denials {

    /** These deny their whole clause, not only what follows. */
    public static final Set<String> WHOLE = Set.of("no", "nobody", "nothing", "none", "nowhere", "neither", "nor");
    private static final Set<String> SKIPPED = Set.of("be", "been", "being", "have", "had", "has", "is", "are", "was", "were",
            "yet", "also", "even", "ever", "to", "a", "an", "the", "it", "he", "she", "they", "of", "at", "in", "for");
    static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "would", "will", "could", "can", "should",
            "has", "have", "had", "is", "are", "was", "were", "might", "may", "must");
    private static final Set<String> WILL = Set.of("would", "will", "won't", "wouldn't", "willing");
    private static final Set<String> SAYS = Set.of("say", "says", "said");
    /** "Whether she would not go": asked, not refused. */
    private static final Set<String> OPENS = Set.of("whether", "if", "why", "what", "how", "when", "where");
    private static final Set<String> JOINING = Set.of("because", "since", "as", "while", "although", "though", "if", "when");
    private static final List<String> AS_LONG_AS = List.of("long", "as");
    private static final Set<String> ANY = Set.of("any", "anything", "anyone", "anybody");
    private static final Set<String> BOTH = Set.of("neither", "nor");
    private static final Set<String> INSERTED = Set.of("nor", "who", "which", "whose");
    /** A clause of "neither" with so few words more has no verb of its own. */
    private static final int SHORT = 6;

    private final Set<String> negations = Set.copyOf(WordList.load("negations").entries());
    private final Idioms idioms = new Idioms();
    private final GapTalk gaps = new GapTalk();
    private final Stems stems;

    /** Compares words by these stems. */
    public Denials(Stems stems) {
        this.stems = stems;
    }

    /** The denials of a text, in order. */
    public List<Denial> of(String text) {
        return of(Clauses.of(text));
    }

    /** The denials of a text, in order. */
    public List<Denial> of(Clauses clauses) {
        String text = clauses.text();
        if (!negatesAny(clauses.forms())) {
            return List.of();
        }
        List<Denial> found = new ArrayList<>();
        List<Word> content = null;
        List<Quotation> quotations = List.of();
        int quotation = 0;
        int idiom = 0;
        for (int i = 0; i < clauses.words().size(); i++) {
            idiom = Math.max(idiom, i + idioms.at(clauses.forms(), i));
            if (i < idiom || !negates(clauses.forms().get(i)) || Polarity.isCompound(text, clauses.words().get(i).start())) {
                continue;
            }
            if (content == null) {
                content = stems.of(text);
                quotations = Quotations.in(text).all();
            }
            int start = clauses.words().get(i).start();
            while (quotation < quotations.size() && quotations.get(quotation).end() <= start) {
                quotation++;
            }
            if (quotation == quotations.size() || quotations.get(quotation).start() > start) {
                found.add(denial(clauses, content, i));
            }
        }
        return found;
    }

    private boolean negatesAny(List<String> forms) {
        for (String form : forms) {
            if (negates(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word denies. */
    public boolean negates(String form) {
        return negations.contains(form) || form.endsWith("n't");
    }

    private Denial denial(Clauses written, List<Word> content, int i) {
        Clauses clauses = BOTH.contains(written.forms().get(i)) ? withoutTeller(written, i) : written;
        List<String> forms = clauses.forms();
        int first = clauses.first(i);
        int last = isCutShort(clauses, i) ? clauses.lastOfSentence(i) : clauses.last(i);
        List<String> before = forms.subList(first, i);
        List<String> after = forms.subList(i + 1, last + 1);
        String form = forms.get(i);
        boolean whole = WHOLE.contains(form);
        boolean gap = gaps.in(forms, first, i, last, whole);
        int next = IntStream.rangeClosed(i + 1, last).filter(k -> negates(forms.get(k)) && !(form.equals("neither") && forms.get(k).equals("nor"))).findFirst()
                .orElse(last + 1);
        int start = clauses.words().get(first).start();
        int at = clauses.words().get(i).start();
        int from = clauses.words().get(i).end();
        int end = clauses.words().get(last).end();
        String text = clauses.text();
        return new Denial(text.substring(at, from), at, text.substring(start, end), from - start,
                after.stream().filter(word -> !SKIPPED.contains(word)).findFirst().orElse(""),
                subject(clauses.words(), content, first, i), within(content, start, from),
                within(content, whole ? start : from, clauses.words().get(next - 1).end()), within(content, start, end),
                !form.equals("nor") && !form.equals("neither") && denied(before, gap, form), gap,
                gaps.unsaid(forms, i) || before.stream().anyMatch(word -> GapTalk.ASKS.contains(word)
                        && !word.equals("that") && !word.equals("which")),
                isUnwilling(before, form, after) && !OPENS.contains(forms.get(first)));
    }

    /** Without who says so, between commas: "nor, says its owner, Ada Holm, been paid". */
    private static Clauses withoutTeller(Clauses clauses, int i) {
        int size = clauses.words().size();
        if (!clauses.commaAfter(i) || i + 2 >= size || Collections.disjoint(clauses.forms().subList(i + 1, i + 3), SAYS)) {
            return clauses;
        }
        int to = clauses.last(i + 1) + 1;
        while (to < size && clauses.commaAfter(to - 1) && Character.isUpperCase(clauses.text().charAt(clauses.words().get(to).start()))) {
            to = clauses.last(to) + 1;
        }
        return to < size ? clauses.without(i + 1, to) : clauses;
    }

    /** "Neither Holm", "nor do the minutes": what was not done follows an aside, or what is said of another. */
    private boolean isCutShort(Clauses clauses, int i) {
        int last = clauses.last(i);
        int next = last + 1;
        boolean both = BOTH.contains(clauses.forms().get(i)) && next < clauses.words().size();
        boolean aside = both && clauses.commaAfter(last) && !clauses.isJoint(next)
                && Character.isLowerCase(clauses.text().charAt(clauses.words().get(next).start()))
                && (last == i || clauses.lastOfSentence(i) > clauses.last(next));
        boolean inserted = both && INSERTED.contains(clauses.forms().get(next));
        return (aside || inserted) && last - i < SHORT;
    }

    /** Whether words before a denial deny already; before a gap only "nobody" and the like do, not another verb's "not". */
    private boolean denied(List<String> before, boolean gap, String form) {
        // "Nor is it said why she was not named": what follows "why" is so
        int why = before.lastIndexOf("why");
        if (why > 0 && negates(before.get(0)) && gaps.in(before, 0, 0, why - 1, WHOLE.contains(before.get(0)))) {
            return false;
        }
        // "Before anything could be entered" says that nothing could till then
        if (!before.isEmpty() && before.get(0).equals("before") && before.stream().anyMatch(ANY::contains)) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            String next = i + 1 < before.size() ? before.get(i + 1) : "";
            boolean nobody = WHOLE.contains(before.get(i)) && !next.equals("longer");
            if (negates(before.get(i)) && (!gap || gaps.isGapWord(next) || nobody) && !isApart(before, i, form)) {
                return true;
            }
        }
        return false;
    }

    /** "Nothing is heard as long as it is not ready", "since there was no plan nobody left it": two verbs, each with its own. */
    private static boolean isApart(List<String> before, int i, String form) {
        return Collections.indexOfSubList(before.subList(i + 1, before.size()), AS_LONG_AS) >= 0
                || WHOLE.contains(form) && JOINING.contains(before.get(0));
    }

    /** "Would not", "was not willing", "said no". */
    private static boolean isUnwilling(List<String> before, String form, List<String> after) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return WILL.contains(form) || WILL.contains(last) || !after.isEmpty() && WILL.contains(after.get(0))
                || after.isEmpty() && SAYS.contains(last);
    }

    /** The stem of the word that "not" and the auxiliary before it belong to: "the town would not". */
    private static String subject(List<Word> words, List<Word> content, int first, int i) {
        int k = i - 1;
        while (k > first && AUXILIARIES.contains(words.get(k).form())) {
            k--;
        }
        return k < first ? "" : within(content, words.get(k).start(), words.get(k).end()).stream().findFirst().orElse("");
    }

    /** The stems of the content words from one offset to another. */
    private static Set<String> within(List<Word> content, int from, int to) {
        int at = Collections.binarySearch(content, new Word("", from, from), Comparator.comparingInt(Word::start));
        Set<String> stems = new LinkedHashSet<>();
        for (int i = at < 0 ? -at - 1 : at; i < content.size() && content.get(i).end() <= to; i++) {
            stems.add(content.get(i).form());
        }
        return stems;
    }
}
