package explainer.figure;

import explainer.text.TokenRow;
import java.util.Map;
import java.util.Set;

/** Numbers that only say how large they are: "dozens", "hundreds of thousands", "scores of". */
final class VagueNumbers implements FigureReader {

    /** The least that each can be. */
    private static final Map<String, Double> LEAST = Map.of("dozens", 24.0, "tens", 10.0, "scores", 40.0,
            "hundreds", 1e2, "thousands", 1e3, "millions", 1e6, "billions", 1e9, "trillions", 1e12);
    /** The words that they begin with. */
    static final Set<String> WORDS = LEAST.keySet();
    /** "Tens of" is a number where one of these, or a larger one, follows. */
    private static final double THOUSANDS = 1e3;

    private final TokenRow row;

    VagueNumbers(TokenRow row) {
        this.row = row;
    }

    @Override
    public Read read(int i, NumberWords.Read number) {
        if (!LEAST.containsKey(row.lower(i))) {
            return null;
        }
        double least = LEAST.get(row.lower(i));
        double of = row.is(i + 1, "of") ? LEAST.getOrDefault(row.lower(i + 2), 0.0) : 0;
        if (of >= THOUSANDS) {
            return new Read(i + 3, Figure.Kind.VAGUE, least * of, "");
        }
        boolean needsOf = row.is(i, "scores") || row.is(i, "tens");
        return needsOf ? null : new Read(i + 1, Figure.Kind.VAGUE, least, "");
    }
}
