package explainer.intake;

import explainer.text.Sentences;
import explainer.text.Token;
import explainer.text.WordList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds runs of capitalised words. A hyphen, an initial's or a short form's full stop, a small word inside a name ("de",
 * "van") and the "of" of a council or bank join; a comma, a possessive, an office or a sentence's end part.
 */
final class NameRuns {

    private static final Set<String> JOINS = Set.of("de", "la", "le", "van", "von", "der", "den", "del", "della", "di",
            "da", "do", "dos", "bin", "ibn", "al", "el", "y", "för", "zu");
    private static final int BESIDE = 4;

    private final Sentences sentences = new Sentences(WordList.load("abbreviations"));
    private final Set<String> titles = new HashSet<>(WordList.load("capitalised").entries());
    private final Set<String> small = new HashSet<>(WordList.load("small-words").entries());
    private final Set<String> saying = new HashSet<>(WordList.load("verbs-of-saying").entries());
    private final Set<String> calendar = new HashSet<>();
    /** Before "of": the Council of Lund is one name, the Lund of Ada Brook is two. */
    private final Set<String> nouns = new HashSet<>(WordList.load("body-nouns").entries());

    NameRuns() {
        nouns.addAll(WordList.load("place-nouns").entries());
        small.addAll(WordList.load("function-words").entries());
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.add(day.name().toLowerCase(Locale.ROOT));
            calendar.add(day.name().toLowerCase(Locale.ROOT) + "s");
        }
        for (Month month : Month.values()) {
            calendar.add(month.name().toLowerCase(Locale.ROOT));
            calendar.add(month.name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        calendar.add("sept");
        calendar.add("i");
        // Saint: a part of the name it stands before
        titles.remove("st");
    }

    /**
     * The runs of a passage.
     *
     * @param common words that the source also writes small: at the start of a sentence they begin no name
     */
    List<NameRun> in(String text, int passage, Set<String> common) {
        List<Token> tokens = Token.of(text);
        Set<Integer> starts = starts(text, tokens);
        List<NameRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!begins(tokens, i) || starts.contains(i) && isCommon(tokens.get(i), common)) {
                i++;
                continue;
            }
            int to = end(tokens, i, starts);
            runs.add(run(text, tokens, i, to, passage, starts));
            i = to;
        }
        return runs;
    }

    private boolean begins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean ending = i > 0 && !token.spaced() && (tokens.get(i - 1).isApostrophe() || tokens.get(i - 1).kind() == Token.Kind.NUMBER);
        return token.isCapitalised() && !titles.contains(token.lower()) && !calendar.contains(token.lower())
                && !small.contains(token.lower()) && !ending;
    }

    private boolean isCommon(Token token, Set<String> common) {
        return common.contains(token.lower());
    }

    private int end(List<Token> tokens, int from, Set<Integer> starts) {
        int to = from + 1;
        while (to < tokens.size()) {
            int next = to;
            Token token = tokens.get(to);
            Token last = tokens.get(to - 1);
            boolean saint = last.is("st") || tokens.get(from).is("st");
            if (token.isHyphen() && !token.spaced() && to + 1 < tokens.size() && !tokens.get(to + 1).spaced()) {
                next = to + 1;
            } else if (token.is(".") && !token.spaced() && (last.text().length() == 1 || last.is("st"))) {
                next = to + 1;
            } else if (saint && token.isApostrophe() && to + 1 < tokens.size() && tokens.get(to + 1).is("s")) {
                next = to + 2;
            } else if (token.is("of") && nouns.contains(last.lower())) {
                next = to + 1 < tokens.size() && tokens.get(to + 1).is("the") ? to + 2 : to + 1;
            } else if (JOINS.contains(token.lower()) && token.spaced()) {
                next = to + 1;
            }
            boolean goesOn = next < tokens.size() && !titles.contains(tokens.get(next).lower()) && tokens.get(next).isCapitalised()
                    && !calendar.contains(tokens.get(next).lower())
                    && !starts.contains(next) && (next > to || tokens.get(next).spaced());
            if (!goesOn) {
                break;
            }
            to = next + 1;
        }
        return to;
    }

    private NameRun run(String text, List<Token> tokens, int from, int to, int passage, Set<Integer> starts) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(from, to)) {
            if (token.kind() == Token.Kind.WORD) {
                words.add(token.text());
            }
        }
        int at = from - 1;
        at = at > 0 && tokens.get(at).is(".") ? at - 1 : at;
        Token before = at >= 0 ? tokens.get(at) : null;
        boolean title = before != null && before.isCapitalised() && titles.contains(before.lower()) && !calendar.contains(before.lower());
        boolean opens = starts.contains(from);
        String word = from > 0 && tokens.get(from - 1).kind() == Token.Kind.WORD && !opens ? tokens.get(from - 1).lower() : "";
        return new NameRun(words, text.substring(tokens.get(from).start(), tokens.get(to - 1).end()), passage, opens,
                title ? text.substring(before.start(), before.end()) : "", word, speaks(tokens, from, to));
    }

    /** "Holm said", "said Holm", "Holm, who is 52, told": within a few words, and no other sentence between. */
    private boolean speaks(List<Token> tokens, int from, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + BESIDE) && !tokens.get(i).is("."); i++) {
            if (tokens.get(i).is("\"") || tokens.get(i).isCapitalised() && !titles.contains(tokens.get(i).lower())) {
                break;
            }
            if (saying.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        int before = from - 1;
        while (before > 0 && (titles.contains(tokens.get(before).lower()) && tokens.get(before).isCapitalised() || tokens.get(before).is("."))) {
            before--;
        }
        return before >= 0 && saying.contains(tokens.get(before).lower());
    }

    /** The indexes of tokens that begin a sentence, a quotation or what follows a colon. */
    private Set<Integer> starts(String text, List<Token> tokens) {
        Set<Integer> offsets = new HashSet<>();
        sentences.of(text).forEach(span -> offsets.add(span.start()));
        Set<Integer> starts = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean opened = i > 0 && (tokens.get(i - 1).text().equals("\"") || tokens.get(i - 1).is(":") || tokens.get(i - 1).is("|")
                    || tokens.get(i - 1).isApostrophe() && tokens.get(i - 1).spaced());
            boolean bare = i > 0 && tokens.get(i - 1).kind() == Token.Kind.SIGN && starts.contains(i - 1) && !tokens.get(i).spaced();
            if (offsets.contains(tokens.get(i).start()) || opened || bare) {
                starts.add(i);
            }
        }
        return starts;
    }
}
