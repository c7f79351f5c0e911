package explainer.rule.date;

import explainer.date.DateMention;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Edtf;
import explainer.source.Passage;
import explainer.text.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The season that a claim gives. "The spring of 2018" is of a passage that names that spring, or that gives a month which
 * is of it somewhere on earth; "the spring after that" is of one that gives a date after the last one told.
 */
public final class Seasons {

    private static final Map<String, Integer> MONTHS = Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Set<String> AUTUMN = Set.of("autumn", "fall");
    private static final Pattern BEFORE_DATE = Pattern.compile("(?i)\\b(spring|summer|autumn|fall|winter)(?: of)?,? $");
    private static final Pattern RELATIVE = Pattern.compile("(?i)the (spring|summer|autumn|fall|winter) (before|after)(?: (?:that|this)\\b|[,.;])");
    private static final int NEAR = 40;
    /** The hemispheres are half a year apart; a season has three months. */
    private static final int HALF_A_YEAR = 6;
    private static final int SEASON = 3;

    private Seasons() {
    }

    /** The season that stands right before a month or year, or "". */
    public static String before(String text, DateMention mention) {
        if (mention.kind() != DateMention.Kind.DATE || mention.day() > 0) {
            return "";
        }
        Matcher matcher = BEFORE_DATE.matcher(text.substring(Math.max(0, mention.start() - NEAR), mention.start()));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The month in the middle of a season, as it is north of the equator; empty for winter, which is of two years, and for none. */
    public static Optional<Integer> middle(String season) {
        return season.equals("winter") ? Optional.empty() : Optional.ofNullable(MONTHS.get(season)).map(month -> month + 1);
    }

    /** Of some passages those that name a season. */
    static List<Passage> naming(String season, List<Passage> passages) {
        Set<String> words = AUTUMN.contains(season) ? AUTUMN : Set.of(season);
        return passages.stream().filter(passage -> words(passage).anyMatch(words::contains)).toList();
    }

    private static Stream<String> words(Passage passage) {
        StringBuilder text = new StringBuilder(passage.gist()).append(' ').append(passage.datesNote());
        passage.quotes().forEach(quote -> text.append(' ').append(quote.text()));
        return Word.forms(Word.loose(text.toString())).stream();
    }

    /** Whether the season before a date, if any, is that of a passage with the date. */
    public static boolean fits(DateMention mention, Statement statement, Map<String, Facts> facts) {
        String season = before(statement.claim().text(), mention);
        if (season.isEmpty() || !naming(season, statement.passages()).isEmpty()) {
            return true;
        }
        // Who says "spring" does not mean autumn, wherever that was
        return statement.passages().stream().filter(passage -> words(passage).noneMatch(MONTHS::containsKey))
                .flatMap(passage -> facts.get(passage.id()).dates().stream()).filter(mention::isCarriedBy)
                .flatMap(date -> Stream.of(date.first(), date.last()).flatMap(Optional::stream))
                .anyMatch(point -> point.precision().compareTo(Edtf.Precision.MONTH) <= 0 && isOf(season, point.earliest()));
    }

    private static boolean isOf(String season, LocalDate day) {
        return Math.floorMod(day.getMonthValue() - MONTHS.get(season), HALF_A_YEAR) < SEASON;
    }

    /** A season that a statement counts from the last date told, where the passages that name it have no date on that side. */
    public static Optional<MatchResult> astray(Statement statement, Optional<Edtf.Point> last, Map<String, Facts> facts) {
        Matcher matcher = RELATIVE.matcher(statement.claim().text());
        if (last.isEmpty() || !matcher.find()) {
            return Optional.empty();
        }
        boolean after = matcher.group(2).equalsIgnoreCase("after");
        List<Edtf> dates = naming(matcher.group(1).toLowerCase(Locale.ROOT), statement.passages()).stream()
                .flatMap(passage -> facts.get(passage.id()).dates().stream()).toList();
        boolean fits = dates.isEmpty() || dates.stream().anyMatch(date -> date.isOpen()
                || (after ? date.latest().isAfter(last.get().earliest()) : date.earliest().isBefore(last.get().latest())));
        return fits ? Optional.empty() : Optional.of(matcher.toMatchResult());
    }
}
