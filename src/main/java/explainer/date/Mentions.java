package explainer.date;

import explainer.date.DateMention.Kind;
import explainer.date.DateMention.Link;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The dates that were found in a text, each with how the words before it tie it to what is told. */
final class Mentions {

    private static final Set<String> AT = Set.of("on", "in", "at", "during");
    private static final Set<String> END = Set.of("until", "till", "by", "since", "from", "between");
    /** The words for a date that is not exact. */
    static final Set<String> ABOUT = Set.of("about", "around", "roughly", "approximately", "circa", "ca", "perhaps", "probably", "some");
    /** What may stand between a date and the word that ties it. */
    private static final Set<String> SKIPPED = Set.of(("the early late mid end start beginning middle evening morning night "
            + "afternoon hours of that s year month spring summer autumn fall winter").split(" "));
    /** How many tokens before a date are looked at. */
    private static final int FAR = 6;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;

    private final String text;
    private final DateRow row;
    private final List<DateMention> found = new ArrayList<>();

    Mentions(String text, DateRow row) {
        this.text = text;
        this.row = row;
    }

    /** All of them, in order. */
    List<DateMention> found() {
        return found;
    }

    /**
     * Adds a day, month or year, or what has the form of one and is none of the calendar; 0 stands for what the words
     * leave out.
     *
     * @param from index of its first token
     * @param to   index after its last
     * @return that index
     */
    int date(int from, int to, int year, int month, int day) {
        int longest = month == 0 ? LAST_DAY : month > MONTHS ? 0 : Month.of(month).maxLength();
        boolean possible = day <= longest && (month > 0 || day == 0) && (day == 0 || year == 0 || YearMonth.of(year, month).isValidDay(day));
        return add(from, to, possible ? Kind.DATE : Kind.IMPOSSIBLE, year, month, day, null);
    }

    /** Adds ten or a hundred years, by their first. */
    int period(int from, int to, Kind kind, int year) {
        return add(from, to, kind, year, 0, 0, null);
    }

    /** Adds so many units after another date, or before it where they are less than none. */
    int shift(int from, int to, Kind kind, int amount, ChronoUnit unit) {
        return add(from, to, kind, amount, 0, 0, unit);
    }

    /** Adds a date of any kind, as {@link DateMention} has it. */
    int add(int from, int to, Kind kind, int year, int month, int day, ChronoUnit unit) {
        Link link = Link.NONE;
        boolean about = false;
        for (int k = from - 1; k >= Math.max(0, from - FAR); k--) {
            String word = row.lower(k);
            about |= ABOUT.contains(word);
            link = link(word);
            if (link != Link.NONE || !isSkipped(k, word)) {
                break;
            }
        }
        int start = row.get(from).start();
        int end = row.get(to - 1).end();
        Link tied = endsRange(from) ? Link.END : link;
        found.add(new DateMention(start, end, text.substring(start, end), kind, year, month, day, unit, tied, about));
        return to;
    }

    private static Link link(String word) {
        return switch (word) {
            case "before" -> Link.BEFORE;
            case "after" -> Link.AFTER;
            default -> AT.contains(word) ? Link.AT : END.contains(word) ? Link.END : Link.NONE;
        };
    }

    private boolean isSkipped(int k, String word) {
        return SKIPPED.contains(word) || ABOUT.contains(word) || row.isHyphen(k) || row.get(k).isApostrophe();
    }

    /** Whether a date that starts at a token is the end of a range; its beginning, found before it, is then an end as well. */
    private boolean endsRange(int from) {
        DateMention before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || from == 0 || from > 1 && before.end() != row.get(from - 2).end()) {
            return false;
        }
        boolean range = row.isHyphen(from - 1) || row.is(from - 1, "/") || row.is(from - 1, "to")
                || row.is(from - 1, "and") && before.link() == Link.END;
        if (range) {
            found.set(found.size() - 1, before.tiedBy(Link.END));
        }
        return range;
    }
}
