package explainer.date;

import explainer.source.Edtf;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a month that a claim may mean which says "early October" or "until the end of October". A passage's day
 * outside them is no date of it; a date without a day may be.
 *
 * @param first the first of them
 * @param last  the last
 */
public record MonthPart(int first, int last) {

    private static final MonthPart ANY = new MonthPart(1, 31);
    /** The words are used loosely, so the parts overlap. */
    private static final Map<String, MonthPart> PARTS = Map.of("early", new MonthPart(1, 14), "beginning", new MonthPart(1, 12),
            "start", new MonthPart(1, 12), "mid", new MonthPart(8, 23), "middle", new MonthPart(8, 23),
            "late", new MonthPart(17, 31), "end", new MonthPart(20, 31), "through", new MonthPart(25, 31));
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(early|mid|late|through|(?:beginning|start|middle|end) of)(?: in)?[ -]$");
    private static final int NEAR = 20;

    /** What a text says right before a month. */
    public static MonthPart before(String text, DateMention mention) {
        if (mention.month() == 0 || mention.day() > 0 || mention.kind() != DateMention.Kind.DATE) {
            return ANY;
        }
        Matcher matcher = BEFORE.matcher(text.substring(Math.max(0, mention.start() - NEAR), mention.start()));
        return matcher.find() ? PARTS.get(matcher.group(1).toLowerCase(Locale.ROOT).replace(" of", "")) : ANY;
    }

    /** Whether a date of a passage is in it; a span may be told by either end, and what has no day may be. */
    public boolean has(Edtf date) {
        return date.first().filter(this::has).isPresent() || date.last().filter(this::has).isPresent();
    }

    private boolean has(Edtf.Point point) {
        return point.precision() != Edtf.Precision.DAY || has(point.earliest().getDayOfMonth());
    }

    /** Whether a day of the month is in it; 0 is none. */
    public boolean has(int day) {
        return day == 0 || day >= first && day <= last;
    }
}
