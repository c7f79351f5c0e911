package explainer.rule.speaker;

import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a text makes somebody at a place the one who says so, in one of the forms that say nothing else: "according to
 * Hale", "by Hale's account", "…, Hale says, …", "…, says Hale".
 */
final class SaidBy {

    private static final Set<String> BY = Set.of("by", "in", "from");
    private static final String BEFORE = ",;:(”\"";
    private static final String AFTER = ",;.)";
    /** How many words an office has at most. */
    private static final int OFFICE = 2;

    private final Entries verbs = new Entries(WordList.load("verbs-of-saying"));
    private final Set<String> accounts = Set.copyOf(WordList.load("accounts").entries());

    /**
     * Whether the words from one to another are who says so.
     *
     * @param text  the text
     * @param words its words
     * @param forms the same as compared
     * @param from  the first word of who it may be, after an article
     * @param to    the index after the last
     * @param body  whether it is a body, for which an office of its own may speak: "says the company's press office"
     */
    boolean at(String text, List<Word> words, List<String> forms, int from, int to, boolean body) {
        int first = from > 0 && (forms.get(from - 1).equals("the") || forms.get(from - 1).equals("its")) ? from - 1 : from;
        boolean owns = forms.get(to - 1).endsWith("'s");
        int next = to < forms.size() && forms.get(to).equals("own") ? to + 1 : to;
        if (first > 1 && !owns && forms.get(first - 1).equals("to") && forms.get(first - 2).equals("according")) {
            return true;
        }
        if (first > 0 && owns && next < forms.size() && accounts.contains(forms.get(next)) && BY.contains(forms.get(first - 1))) {
            return true;
        }
        if (!owns && marked(text, words.get(first).start(), BEFORE) && to < forms.size() && verbs.isEntry(forms.get(to)) && ends(text, words.get(to).end())) {
            return true;
        }
        boolean inverted = first > 0 && verbs.isEntry(forms.get(first - 1)) && marked(text, words.get(first - 1).start(), BEFORE);
        if (!inverted || owns && !body) {
            return false;
        }
        int last = to - 1;
        while (owns && last < words.size() - 1 && last < to - 1 + OFFICE && !ends(text, words.get(last).end())) {
            last++;
        }
        return ends(text, words.get(last).end());
    }

    /** A cheap look first: whether any of the forms may stand in a text at all. */
    boolean mayStand(String text, List<Word> words, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            if (form.equals("according") || accounts.contains(form)
                    || verbs.isEntry(form) && (marked(text, words.get(i).start(), BEFORE) || ends(text, words.get(i).end()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark that parts stands before a place. */
    private static boolean marked(String text, int at, String marks) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && marks.indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a text, or a part of it, ends at a place. */
    private static boolean ends(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == text.length() || AFTER.indexOf(text.charAt(i)) >= 0;
    }
}
