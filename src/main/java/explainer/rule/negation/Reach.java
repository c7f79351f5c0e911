package explainer.rule.negation;

import explainer.text.Clauses;
import explainer.text.Stems;
import explainer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a denial of a passage reaches beyond its clause: "the origin or the sender", "Holm was asked twice, Pelt never". */
final class Reach {

    /** A noun or two after "or", and no clause. */
    private static final Pattern OR = Pattern.compile("^ or (?:\\p{L}+ ){0,2}\\p{L}+(?=[,;.]|$)");
    private static final int NEAR = 2;
    private static final int FAR = 40;
    /** Among the heads: "parts might be false, not which" does not say which; nor does who gives no date say when. */
    static final String UNTOLD = "(untold)";

    private final Stems stems;

    Reach(Stems stems) {
        this.stems = stems;
    }

    /** The content words that are denied, with those of its clause. */
    Set<String> words(Denial denial, String text) {
        Set<String> words = new HashSet<>(denial.about());
        int start = denial.at() - (denial.within() - denial.word().length());
        int end = Math.min(text.length(), Math.max(0, start) + denial.clause().length());
        Matcher or = OR.matcher(text.substring(end));
        if (or.find()) {
            words.addAll(stems.set(or.group()));
        }
        if (denial.last() && !denial.gap() && start > 0) {
            List<String> before = Clauses.of(text.substring(0, start)).all();
            words.addAll(before.isEmpty() ? Set.of() : stems.set(before.get(before.size() - 1)));
        }
        return words;
    }

    /** The words that it denies first: of "knew nothing" the knowing, too. */
    Set<String> heads(Denial denial, String text) {
        Set<String> heads = new HashSet<>(Set.of(denial.head()));
        int from = denial.at() + denial.word().length();
        List<String> after = Word.forms(Word.loose(text.substring(from, Math.min(text.length(), from + FAR))));
        List<String> before = Word.forms(Word.loose(denial.clause().substring(0, Math.max(0, denial.within() - denial.word().length()))));
        if (Denials.WHOLE.contains(Polarity.plain(denial.word())) && !before.isEmpty()) {
            heads.add(before.get(before.size() - 1));
        }
        if (denial.gap() || before.size() < NEAR && after.stream().limit(NEAR).anyMatch(GapTalk.ASKS::contains)) {
            heads.add(UNTOLD);
        }
        return heads;
    }
}
