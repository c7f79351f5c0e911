package explainer.figure;

import explainer.text.Token;
import explainer.text.TokenRow;
import java.util.Set;

/** Ten years of a life: "in her sixties", "in his late 50s". */
final class AgesOfLife implements FigureReader {

    private static final Set<String> WHOSE = Set.of("his", "her", "their");
    private static final int FIRST = 20;
    private static final int LAST = 90;
    private static final int TEN = 10;

    private final TokenRow row;

    AgesOfLife(TokenRow row) {
        this.row = row;
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        boolean digits = row.is(i, Token.Kind.NUMBER) && row.is(i + 1, "s") && row.isJoined(i + 1);
        double value = digits ? NumberWords.value(row.get(i)) : NumberWords.decade(row.get(i));
        boolean life = value >= FIRST && value <= LAST && value % TEN == 0 && WHOSE.contains(row.lower(whose(i)));
        return life ? new Read(digits ? i + 2 : i + 1, Figure.Kind.AGE, value, "") : null;
    }

    /** Where it stands whose life it is: before "early", "late" and "mid-". */
    private int whose(int i) {
        if (row.is(i - 1, "early") || row.is(i - 1, "late") || row.is(i - 1, "mid")) {
            return i - 2;
        }
        return row.is(i - 1, "-") && row.is(i - 2, "mid") ? i - 3 : i - 1;
    }
}
