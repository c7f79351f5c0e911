package explainer.name;

import explainer.text.Token;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Finds capitalised words that are part of no known name: each run of them as one name, with the known names it is grown
 * together with ("Alder Brewery"). A single capital at the start of a sentence tells nothing and is left out. Immutable.
 */
public final class UnknownNames {

    private static final String OPENERS = ":|\"([\u2014\u2015\u2026/;";

    private final Set<String> capitalised = Set.copyOf(WordList.load("capitalised").entries());
    private final Set<String> small = Set.copyOf(WordList.load("small-words").entries());

    /**
     * The unknown names of a text, from left to right.
     *
     * @param tokens the tokens of the text
     * @param starts whether an offset is the first of a sentence
     * @param known  the names found in it
     * @param passes whether a word needs no record: the cited passages have it in their own words
     */
    public List<Mention> in(String text, List<Token> tokens, IntPredicate starts, List<Mention> known, Predicate<String> passes) {
        List<Mention> found = new ArrayList<>();
        BitSet covered = covered(known);
        int i = 0;
        while (i < tokens.size()) {
            if (!isUnknown(tokens, i, starts, covered, passes)) {
                i++;
                continue;
            }
            int from = i;
            while (before(tokens, from) >= 0 && !isCommonStart(tokens, before(tokens, from), starts)) {
                from = before(tokens, from);
            }
            int to = i + 1;
            while (after(tokens, to) > to) {
                to = after(tokens, to);
            }
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            found.add(new Mention(start, end, text.substring(start, end), List.of(), List.of()));
            i = to;
        }
        return found;
    }

    /** The capitalised word that stands before a token as part of the same name, or -1. */
    private static int before(List<Token> tokens, int i) {
        boolean joined = i > 1 && !tokens.get(i).spaced() && !tokens.get(i - 1).spaced()
                && (tokens.get(i - 1).isHyphen() || tokens.get(i - 1).isApostrophe());
        int at = joined ? i - 2 : i - 1;
        return at >= 0 && tokens.get(at).isCapitalised() && !tokens.get(at).text().equals("I") ? at : -1;
    }

    /** The index after the capitalised word that goes on with the same name, or the index itself. */
    private static int after(List<Token> tokens, int i) {
        boolean joined = i + 1 < tokens.size() && !tokens.get(i).spaced() && !tokens.get(i + 1).spaced()
                && (tokens.get(i).isHyphen() || tokens.get(i).isApostrophe());
        int at = joined ? i + 1 : i;
        return at < tokens.size() && tokens.get(at).isCapitalised() ? at + 1 : i;
    }

    private boolean isUnknown(List<Token> tokens, int i, IntPredicate starts, BitSet covered,
                              Predicate<String> passes) {
        Token token = tokens.get(i);
        if (!token.isCapitalised() || token.text().length() < 2 || capitalised.contains(token.lower())
                || isStart(tokens, i, starts) || passes.test(token.text())) {
            return false;
        }
        // The S of "ROAD'S" and a letter of "5G" are no words
        boolean ending = !token.spaced() && i > 0 && (tokens.get(i - 1).isApostrophe()
                || tokens.get(i - 1).kind() == Token.Kind.NUMBER) && token.text().length() < 3;
        return !ending && !covered.get(token.start());
    }

    private static boolean isStart(List<Token> tokens, int i, IntPredicate starts) {
        if (starts.test(tokens.get(i).start())) {
            return true;
        }
        Token before = i > 0 ? tokens.get(i - 1) : null;
        return before != null && (OPENERS.contains(before.text()) || before.spaced()
                && (before.isHyphen() && tokens.get(i).spaced() || before.isApostrophe()));
    }

    private boolean isCommonStart(List<Token> tokens, int i, IntPredicate starts) {
        return isStart(tokens, i, starts) && small.contains(tokens.get(i).lower());
    }

    /** Whether most longer words that are no known name are capitalised: a headline, in which capitals tell nothing. */
    public static boolean isTitleCase(String text, List<Mention> known) {
        BitSet covered = covered(known);
        List<Token> longer = Token.of(text).stream().skip(1).filter(t -> t.kind() == Token.Kind.WORD && t.text().length() > 3)
                .filter(t -> !covered.get(t.start())).toList();
        return longer.size() > 1 && longer.stream().filter(Token::isCapitalised).count() > 0.7 * longer.size();
    }

    private static BitSet covered(List<Mention> known) {
        BitSet covered = new BitSet();
        known.forEach(mention -> covered.set(mention.start(), mention.end()));
        return covered;
    }
}
