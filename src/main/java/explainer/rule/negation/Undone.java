package explainer.rule.negation;

import explainer.text.Clauses;
import explainer.text.Stems;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a gist that starts with "un" and denies the rest of it: an "unpublished" review is not published.
 *
 * @param word  as compared: "unpublished"
 * @param plain what it denies: "published"
 * @param noun  the stem of what it says that of: "review"
 */
public record Undone(String word, String plain, String noun) {

    /** No longer word is one that only starts so, as "under" and "until" do. */
    private static final int SHORT = 5;
    private static final Set<String> NONE = Set.of("unless", "unlike", "under", "union", "unit", "unif", "univ", "uniq", "unani", "unveil",
            "unfold");
    private static final Set<String> WORDS = Set.of("uncle", "uncles");
    /** Who is not named says something all the same. */
    private static final Set<String> OF_SPEAKERS = Set.of("unnamed", "unidentified");
    /** What could be done with a doubt is done. */
    private static final Set<String> CHECKED = Set.of("confirmed", "verified", "established", "checked");
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were", "be", "been", "being", "became", "remains", "stays");
    private static final Set<String> TO_HAVE_BEEN = Set.of("is", "are", "was", "were", "has", "have", "had");
    private static final Set<String> STANDS_FOR = Set.of("it", "them", "they", "this", "these", "those", "that", "which", "who", "he", "she");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "this", "that");
    /** What makes of "published" something that may be, will be or is only so in part. */
    private static final Set<String> OPEN = Set.of("if", "whether", "until", "unless", "before", "will", "would", "could", "should",
            "might", "may", "can", "must", "to", "only", "little", "nothing", "instead", "partly", "as");

    /** Whether a text has such a word: "unpaid", and not "under" or "united". */
    public static boolean occursIn(String text) {
        return Word.loose(text).stream().map(Word::form).anyMatch(form -> is(form) && !OF_SPEAKERS.contains(form));
    }

    private static boolean is(String form) {
        return form.startsWith("un") && form.length() > SHORT && !WORDS.contains(form) && NONE.stream().noneMatch(form::startsWith);
    }

    /** Those of a text. */
    public static List<Undone> of(String text, Stems stems) {
        List<Word> words = Word.loose(text);
        List<Undone> found = new ArrayList<>();
        List<Word> content = null;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!is(word.form())) {
                continue;
            }
            content = content == null ? stems.of(text) : content;
            String next = i + 1 < words.size() && words.get(i + 1).start() == word.end() + 1
                    && text.charAt(word.end()) == ' ' ? stem(content, words.get(i + 1).start(), words.get(i + 1).end()) : "";
            String noun = next.isEmpty() ? stem(content, 0, word.start()) : next;
            if (!noun.isEmpty()) {
                found.add(new Undone(word.form(), word.form().substring(2), noun));
            }
        }
        return found;
    }

    private static String stem(List<Word> content, int from, int to) {
        return content.stream().filter(word -> word.start() >= from && word.end() <= to).reduce((a, b) -> b).map(Word::form).orElse("");
    }

    /** Where a text says of the same thing that it is so, as the index of the word among the clauses' words; or -1. */
    public int affirmed(Clauses clauses, Denials denials, Stems stems) {
        List<String> forms = clauses.forms();
        if (!forms.contains(plain) || forms.contains(word)) {
            return -1;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).equals(plain)) {
                List<String> clause = forms.subList(clauses.first(i), clauses.last(i) + 1);
                boolean open = clause.stream().anyMatch(each -> OPEN.contains(each)
                        && !(each.equals("could") && CHECKED.contains(plain)) || denials.negates(each));
                if (!open && (isOfNoun(clauses, i, stems) || is(clauses, i, stems))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "Published it", "the published review", "published the review". */
    private boolean isOfNoun(Clauses clauses, int i, Stems stems) {
        List<String> forms = clauses.forms();
        int last = clauses.last(i);
        int next = i + 1 <= last && ARTICLES.contains(forms.get(i + 1)) ? i + 2 : i + 1;
        return next <= last && (next == i + 1 && STANDS_FOR.contains(forms.get(next)) && !forms.get(next).equals("that")
                || stems.set(forms.get(next)).contains(noun));
    }

    /** "The review, which is published", "it was published". */
    private boolean is(Clauses clauses, int i, Stems stems) {
        List<String> forms = clauses.forms();
        int first = clauses.first(i);
        boolean verb = i > first && TO_BE.contains(forms.get(i - 1)) || i > first + 1 && TO_BE.contains(forms.get(i - 2));
        // "A review was made and has been published": the subject stands before "and"
        int subject = verb && clauses.isJoint(first) && first + 1 < forms.size() && TO_HAVE_BEEN.contains(forms.get(first + 1)) ? 0 : first;
        return verb && forms.subList(subject, i).stream().anyMatch(form -> STANDS_FOR.contains(form) || stems.set(form).contains(noun));
    }
}
