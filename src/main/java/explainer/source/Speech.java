package explainer.source;

import explainer.source.Wording.Gap;
import explainer.source.Wording.Piece;
import explainer.text.Fold;
import explainer.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The direct speech that the record has of one passage, word by word, to compare quotations with. Words are equal to the
 * letter; only at the two ends of a piece the punctuation that may belong to the sentence around it is let go
 * ({@link Fold#quotation}), so a question mark counts and a closing full stop does not.
 */
public final class Speech {

    /** How many words of the source an insertion may take the place of. */
    private static final int REPLACED = 5;
    /** A longer piece is left to the seal, which takes linear time. */
    private static final int LONGEST = 400;
    /** Keeps a quotation of many short pieces from being tried in every way. */
    private static final int MOST_STEPS = 20_000;

    private final List<List<String>> quotes;

    private Speech(List<List<String>> quotes) {
        this.quotes = quotes;
    }

    /** The speech of a passage. */
    public static Speech of(Passage passage) {
        return new Speech(passage.quotes().stream().map(quote -> Word.forms(Word.exact(quote.text()))).toList());
    }

    /** Whether all pieces of a quotation stand in it, in order, with no more left out than its brackets show. */
    public boolean holds(Wording wording) {
        return follows(wording.pieces(), 0, 0, 0, new int[1]);
    }

    /** Whether a piece stands in it, wherever. */
    public boolean holds(Piece piece) {
        return follows(List.of(new Piece(Gap.NONE, piece.words())), 0, 0, 0, new int[1]);
    }

    private boolean follows(List<Piece> pieces, int index, int quote, int word, int[] steps) {
        if (index == pieces.size()) {
            return true;
        }
        Piece piece = pieces.get(index);
        List<String> forms = Word.forms(piece.words());
        boolean near = piece.before() == Gap.INSERTION;
        for (int q = quote; q < quotes.size() && forms.size() <= LONGEST; q++) {
            int first = q == quote ? word : 0;
            int last = quotes.get(q).size() - forms.size();
            for (int at = first; at <= (near ? Math.min(last, first + REPLACED) : last); at++) {
                if (++steps[0] > MOST_STEPS) {
                    return false;
                }
                if (common(forms, 0, quotes.get(q), at) == forms.size()
                        && follows(pieces, index + 1, q, at + forms.size(), steps)) {
                    return true;
                }
            }
            if (near) {
                return false;
            }
        }
        return false;
    }

    /** How many words from two places on are the same. */
    private static int common(List<String> words, int from, List<String> quote, int at) {
        int n = 0;
        while (from + n < words.size() && at + n < quote.size()
                && same(words.get(from + n), quote.get(at + n), from + n == 0, from + n == words.size() - 1)) {
            n++;
        }
        return n;
    }

    private static boolean same(String word, String other, boolean first, boolean last) {
        return word.equals(other) || (first || last) && edges(word, first, last).equals(edges(other, first, last));
    }

    private static String edges(String form, boolean first, boolean last) {
        // Letters hold the other end
        String open = Fold.quotation((first ? "" : "x") + form + (last ? "" : "x"));
        return open.substring(first || open.isEmpty() ? 0 : 1, open.length() - (last || open.isEmpty() ? 0 : 1));
    }

    /**
     * Where a piece of a quotation parts from the speech it resembles most.
     *
     * @param from   the first word of the piece that the two share, 0 or 1
     * @param common how many words they share from there
     * @param quote  the words of the speech
     * @param at     the word of the speech that stands for the first of the piece
     */
    public record Parting(int from, int common, List<String> quote, int at) {

        /** The words the speech goes on with, or "". */
        public String next(int most) {
            int start = Math.min(quote.size(), at + from + common);
            return String.join(" ", quote.subList(start, Math.min(quote.size(), start + most)));
        }

        /** The index in the piece of the first word that differs; the piece's length when it only goes on too long. */
        public int word() {
            return from == 1 ? 0 : common;
        }
    }

    /** The parting of a piece from the speech, empty when it shares no more than half of its words with any of it. */
    public Optional<Parting> parting(Piece piece) {
        List<String> forms = Word.forms(piece.words());
        Parting best = null;
        for (int q = 0; q < quotes.size() && forms.size() <= LONGEST; q++) {
            List<String> quote = quotes.get(q);
            Set<String> there = quote.stream().map(Speech::plain).collect(Collectors.toSet());
            if (2 * forms.stream().filter(form -> there.contains(plain(form))).count() <= forms.size()) {
                continue;
            }
            best = better(best, new Parting(0, 0, quote, 0));
            for (int at = 0; at < quote.size(); at++) {
                int start = common(forms, 0, quote, at);
                best = better(best, new Parting(0, start, quote, at));
                if (start == 0 && forms.size() > 1) {
                    best = better(best, new Parting(1, common(forms, 1, quote, at + 1), quote, at));
                    best = better(best, new Parting(1, common(forms, 1, quote, at), quote, at - 1));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String form) {
        return Fold.quotation(form).toLowerCase(Locale.ROOT).replaceAll("[?!\\u2026]+$", "");
    }

    private static Parting better(Parting best, Parting other) {
        return best == null || other.common() > best.common() ? other : best;
    }
}
