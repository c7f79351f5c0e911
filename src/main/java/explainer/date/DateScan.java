package explainer.date;

import explainer.text.Token;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over one text, from left to right: where a date may begin, each way of giving one is tried in turn. */
final class DateScan {

    /** The words that a date may begin with. */
    private static final Set<String> FIRST = Stream.of(MonthNames.ALL, LongPeriods.WORDS, Shifts.WORDS, RelativeDates.WORDS)
            .flatMap(Collection::stream).collect(Collectors.toSet());

    private final DateRow row;
    private final Mentions mentions;
    private final List<DateReader> ofDigits;
    private final List<DateReader> ofWords;

    DateScan(String text, DateRow row) {
        this.row = row;
        mentions = new Mentions(text, row);
        Amounts amounts = new Amounts(row);
        DateReader periods = new LongPeriods(row, mentions);
        DateReader shifts = new Shifts(row, mentions);
        ofDigits = List.of(new NumericDates(row, mentions), new DaysOfMonth(row, mentions), periods, shifts, new Years(row, mentions, amounts));
        ofWords = List.of(new MonthDays(row, mentions, amounts), periods, shifts, new RelativeDates(row, mentions));
    }

    List<DateMention> run() {
        List<Token> tokens = row.row().tokens();
        int i = 0;
        while (i < tokens.size()) {
            i = mayBegin(tokens.get(i)) ? Math.max(i + 1, read(i)) : i + 1;
        }
        return mentions.found();
    }

    /** Told at a glance: with most words of a text no date begins. */
    private static boolean mayBegin(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORD && FIRST.contains(token.lower());
    }

    private int read(int i) {
        for (DateReader reader : row.get(i).kind() == Token.Kind.NUMBER ? ofDigits : ofWords) {
            int to = reader.read(i);
            if (to > i) {
                return to;
            }
        }
        return i;
    }
}
