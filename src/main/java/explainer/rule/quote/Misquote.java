package explainer.rule.quote;

import explainer.source.Passage;
import explainer.source.Seal;
import explainer.source.Speech.Parting;
import explainer.source.Wording;
import explainer.source.Wording.Piece;
import explainer.text.Shorten;
import explainer.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What is wrong with a quotation.
 *
 * @param offset  where, in the words between its marks
 * @param message what is wrong
 * @param hint    what to do
 */
public record Misquote(int offset, String message, String hint) {

    private static final String MEND = "Write what the passage has; mark a cut with […], words of your own with [ ] and a "
            + "changed capital as [t]he. Or take the quotation marks off and say it in your own words.";
    private static final String SHORT = "Fewer than five words are told only from direct speech. If the passage has them, "
            + "add them to its quotes in the record; if they are nobody’s words, they need no quotation marks.";
    private static final int SHOWN = 4;
    private static final int MOST = 3;

    /** Looks at a quotation; empty when a passage it may come from has it to the letter. */
    public static Optional<Misquote> in(Quoted quoted, Verbatim verbatim) {
        List<Wording> readings = quoted.readings();
        Wording plain = readings.get(0);
        List<Passage> passages = quoted.passages();
        if (plain.pieces().isEmpty() || passages.stream().anyMatch(p -> verbatim.holds(p, readings))) {
            return Optional.empty();
        }
        String words = Shorten.quote(quoted.words());
        Optional<Passage> holder = verbatim.holder(readings);
        if (holder.isPresent()) {
            Passage p = holder.get();
            return passages.isEmpty() ? Optional.empty() : Optional.of(new Misquote(0, words + " stands in " + p.id()
                    + ", not in " + passages(passages), "Cite the passage that has the words, [" + p.n() + "](#"
                    + p.id() + "), right after them, or quote the one that is cited."));
        }
        for (Piece piece : plain.pieces()) {
            if (passages.stream().noneMatch(p -> verbatim.holds(p, piece))) {
                return Optional.of(piece(quoted, piece, passages, verbatim));
            }
        }
        return Optional.of(plain.pieces().size() == 1
                // One reading's piece may be held where another's is not: the nested marks or the capital are at fault
                ? new Misquote(0, words + " is not in " + passages(passages), MEND)
                : new Misquote(0, "the pieces of " + words + " do not stand in one passage in this order, with no more "
                        + "left out than the brackets show", "Keep the order of the passage, mark each cut with […], and "
                        + "quote two passages apart."));
    }

    private static Misquote piece(Quoted quoted, Piece piece, List<Passage> passages, Verbatim verbatim) {
        Passage nearest = null;
        Parting best = null;
        for (Passage passage : passages) {
            Parting parting = verbatim.speech(passage).flatMap(speech -> speech.parting(piece)).orElse(null);
            if (parting != null && (best == null || parting.common() > best.common())) {
                nearest = passage;
                best = parting;
            }
        }
        if (best != null) {
            return new Misquote(start(piece, best.word()), parting(piece, best, nearest), MEND);
        }
        for (Passage passage : passages) {
            int word = sealParting(piece, passage, verbatim);
            if (word >= 0) {
                String has = "the quotation has " + Shorten.quote(words(piece, word, word + 1));
                return new Misquote(start(piece, word), (word == 0 ? "" : "after "
                        + Shorten.quoteEnd(words(piece, 0, word)) + " ") + has + ", and " + passage.id()
                        + " another word", MEND);
            }
        }
        String where = passages.isEmpty() ? "any passage" : passages(passages);
        return new Misquote(start(piece, 0), Shorten.quote(quoted.words()) + " is not in " + where,
                piece.words().size() < Seal.RUN ? SHORT : MEND);
    }

    private static String parting(Piece piece, Parting best, Passage passage) {
        if (best.common() == 0) {
            return Shorten.quote(piece.text()) + " is not in " + passage.id() + ", which has "
                    + Shorten.quote(String.join(" ", best.quote()));
        }
        if (best.from() == 1) {
            int at = Math.max(0, best.at());
            return "the quotation begins with " + Shorten.quote(words(piece, 0, SHOWN)) + ", and " + passage.id() + " has "
                    + Shorten.quote(String.join(" ", best.quote().subList(at, Math.min(best.quote().size(), at + SHOWN))));
        }
        String next = best.next(SHOWN);
        return "after " + Shorten.quoteEnd(words(piece, 0, best.common())) + " the quotation has "
                + Shorten.quote(words(piece, best.common(), best.common() + SHOWN)) + ", and " + passage.id()
                + (next.isEmpty() ? " no more" : " goes on with " + Shorten.quote(next));
    }

    /** Passages as {@code demo-1, demo-2 or demo-3}. */
    private static String passages(List<Passage> passages) {
        List<String> ids = passages.stream().map(Passage::id).toList();
        if (ids.size() > MOST) {
            return String.join(", ", ids.subList(0, MOST)) + " or " + (ids.size() - MOST) + " more";
        }
        return ids.size() < 2 ? String.join("", ids) : ids.stream().limit(ids.size() - 1L).collect(Collectors.joining(", "))
                + " or " + ids.get(ids.size() - 1);
    }

    /** The word where a piece parts from a sealed passage, or -1 when no run of it is the passage's. */
    private static int sealParting(Piece piece, Passage passage, Verbatim verbatim) {
        Optional<Seal> seal = verbatim.seal(passage);
        int size = piece.words().size();
        if (seal.isEmpty() || size < Seal.RUN) {
            return -1;
        }
        OptionalInt word = seal.get().firstDifference(passage.n(), piece.words());
        boolean starts = seal.get().holds(passage.n(), words(piece, 0, Seal.RUN));
        return word.isEmpty() || !starts && word.getAsInt() >= size - Seal.RUN ? -1 : word.getAsInt();
    }

    private static int start(Piece piece, int word) {
        return piece.words().get(Math.min(word, piece.words().size() - 1)).start();
    }

    /** Some words of a piece; a comma at its end is the sentence's around it and only disturbs. */
    private static String words(Piece piece, int from, int to) {
        int end = Math.min(to, piece.words().size());
        String words = String.join(" ", Word.forms(piece.words().subList(from, end)));
        return end == piece.words().size() && words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }
}
