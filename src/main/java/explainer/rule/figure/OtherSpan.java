package explainer.rule.figure;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.support.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "A month after" or "within a day" of passages that have a week or an hour, and no month or day. */
public final class OtherSpan {

    private static final String UNITS = "(minute|hour|day|week|fortnight|month|year|decade|century)";
    private static final Pattern TOLD = Pattern.compile("(?i)(?<!\\p{L})(?:(?:within|for|after|in) (?:an?|one) " + UNITS
            + "|(?:an?|one) " + UNITS + " (?:after|before|later|earlier|ago|long))(?!\\p{L})");
    private static final Pattern ONE = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:1|an?|one) (?:full )?" + UNITS + "(?!\\p{L})");

    private OtherSpan() {
    }

    /** The words of a statement that have another span than its passages, which have one, too. */
    public static Optional<MatchResult> in(Statement statement) {
        Claim claim = statement.claim();
        Matcher told = TOLD.matcher(claim.text());
        if (claim.has(Citation.Mark.DERIVED) || claim.has(Citation.Mark.EDITOR) || !told.find()) {
            return Optional.empty();
        }
        String unit = (told.group(1) == null ? told.group(2) : told.group(1)).toLowerCase(Locale.ROOT);
        List<String> texts = statement.passages().stream().flatMap(passage -> passage.texts().stream()).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        // "Daily" and "days" may say it, and so may dates: only where a span of one other unit is told is this one wrong
        String stem = unit.equals("day") ? "da" : unit.equals("century") ? "centur" : unit;
        boolean same = texts.stream().anyMatch(text -> text.matches("(?s).*(?<!\\p{L})" + stem + "(?:y|ys|ily|s|ly|ies)?(?!\\p{L}).*"));
        boolean other = texts.stream().flatMap(text -> ONE.matcher(text).results())
                .anyMatch(one -> !claim.text().toLowerCase(Locale.ROOT).contains(one.group(1)));
        return same || !other ? Optional.empty() : Optional.of(told.toMatchResult());
    }
}
