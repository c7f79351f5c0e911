package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over one text, from left to right: where a number may begin, each way of giving one is tried in turn. */
final class FigureScan {

    /** The words that a number may begin with, besides those of {@link NumberWords}. */
    private static final Set<String> FIRST = Stream.of(VagueNumbers.WORDS, Fractions.WORDS, MixedNumbers.ARTICLES, Cardinals.TIMES, Clocks.TWELVES)
            .flatMap(Set::stream).collect(Collectors.toSet());

    private final String text;
    private final FigureText in;
    private final TokenRow row;
    private final CountedThings things;
    private final List<FigureReader> readers;
    /** The tokens of idioms, whose numbers count nothing. */
    private final BitSet idle = new BitSet();
    private final List<Figure> found = new ArrayList<>();

    FigureScan(String text, FigureText in) {
        this.text = text;
        this.in = in;
        row = in.row();
        things = new CountedThings(in);
        readers = List.of(new Clocks(in), new AgesOfLife(row), new MixedNumbers(row, things), new Shares(in, things),
                new Fractions(in, things), new Ordinals(in, things), new Cardinals(in, things), new VagueNumbers(row));
        if (in.claim()) {
            in.tables().idioms().in(row.tokens()).forEach(match -> idle.set(match.from(), match.to()));
        }
    }

    List<Figure> run() {
        int i = 0;
        while (i < row.size()) {
            i = idle.get(i) || !mayBegin(row.get(i)) ? i + 1 : Math.max(i + 1, shown(i));
        }
        return found;
    }

    /** Told at a glance: with most words of a text no number begins. */
    private static boolean mayBegin(Token token) {
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD -> FIRST.contains(token.lower()) || NumberWords.decade(token) > 0 || NumberWords.isNumber(token) || NumberWords.isOrdinal(token);
            case SIGN -> Fractions.isSign(token);
        };
    }

    /** What is hidden is worked out last: few words are numbers, and it takes longer than to see that they are not. */
    private int shown(int i) {
        int before = found.size();
        int next = figure(i);
        if (next > i && in.hidden().test(row.get(i).start())) {
            found.subList(before, found.size()).clear();
            return i;
        }
        return next;
    }

    /** Reads a number at a token; returns the index after it, or the index itself when there is none. */
    private int figure(int i) {
        if (isInName(i)) {
            return i + 1;
        }
        NumberWords.Read number = NumberWords.read(row.tokens(), i);
        for (FigureReader reader : readers) {
            FigureReader.Read read = reader.read(i, number);
            if (read != null) {
                add(i, read);
                if (!read.open()) {
                    return read.to();
                }
            }
        }
        return i;
    }

    /** COVID-19, G7, 5G: digits in a word of capitals are a name. */
    private boolean isInName(int i) {
        if (!row.is(i, Token.Kind.NUMBER)) {
            return false;
        }
        int before = row.isJoined(i) && row.isTied(i - 1) ? i - 2 : i - 1;
        boolean after = row.isJoined(i + 1) && row.isCapitalised(i + 1);
        return after || row.isJoined(i) && row.is(before, Token.Kind.WORD) && row.get(before).text().chars().anyMatch(Character::isUpperCase);
    }

    private void add(int from, FigureReader.Read read) {
        if (read.kind() != null) {
            int start = row.get(from).start();
            int end = row.get(read.to() - 1).end();
            found.add(new Figure(start, end, text.substring(start, things.shownTo(read.to(), end)), read.kind(), read.value(), read.unit(),
                    things.nouns(read.to(), !in.claim() && read.value() == 1)));
        }
    }
}
