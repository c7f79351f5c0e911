package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts in words that are no numbers: "both clerks" where a passage has one of the two, "only once" where it has twice. */
public final class SmallCounts {

    /** Both of some people or things, not "both … and …". */
    private static final Pattern BOTH = Pattern.compile("(?i)(?<!\\p{L})both (?:of )?(?:(?:the|these|those) )?(\\p{Ll}+s)(?= \\p{L}+)(?![^,;.]* and )");
    private static final Pattern ONE_OF = Pattern.compile("(?i)(?<!\\p{L})one of (?:the two|them|these|those|both)\\b");
    private static final Pattern ALL_OF = Pattern.compile("(?i)(?<!\\p{L})(?:both|each|either|neither|(?<!one of )the two|they)\\b");
    private static final Pattern ONCE = Pattern.compile("(?i)(?<!\\p{L})(?:only|just) once\\b");
    private static final Pattern SAID_ONCE = Pattern.compile("(?i)\\bonce\\b");

    private SmallCounts() {
    }

    /** The words of a statement that count otherwise than its passages, or nothing. */
    public static Optional<MatchResult> wrong(Statement statement, List<Figure> has) {
        String text = statement.claim().text();
        Matcher once = ONCE.matcher(text.contains("once") ? text : "");
        if (once.find() && has.stream().anyMatch(f -> f.unit().equals("times") && f.value() > 1)
                && has.stream().noneMatch(f -> f.unit().equals("times") && f.value() == 1)
                && said(statement, SAID_ONCE).isEmpty()) {
            return Optional.of(once.toMatchResult());
        }
        Matcher both = BOTH.matcher(text.contains("oth ") ? text : "");
        return both.find() && said(statement, ONE_OF).filter(said -> said.toLowerCase(Locale.ROOT).contains(both.group(1).toLowerCase(Locale.ROOT))).isPresent()
                && said(statement, ALL_OF).isEmpty() ? Optional.of(both.toMatchResult()) : Optional.empty();
    }

    private static Optional<String> said(Statement statement, Pattern words) {
        return statement.passages().stream().flatMap(SmallCounts::texts).filter(text -> words.matcher(text).find()).findFirst();
    }

    private static Stream<String> texts(Passage passage) {
        return Stream.concat(Stream.of(passage.gist(), passage.who(), passage.mixed()), passage.quotes().stream().map(quote -> quote.text()));
    }
}
