package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that cannot be meant, whatever the passages count: "one people", "two of the two", "two room" of a single room. */
public final class Slips {

    private static final Pattern ONE_OF_MANY = Pattern.compile("(?i)one (?:people|men|women|children)");
    private static final Pattern OF = Pattern.compile(" of (?:the |these |those )?");
    private static final int LONGEST_OF = " of these ".length();
    private static final Pattern SINGLE = Pattern.compile("^1 (\\p{L}{3,})$");

    private static final String NUMBER = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ";
    private static final String THE = "(?:(?:the|these|those|its|his|her|their|our) )?";
    /** "One of six engineers were", "two of them says", "one of the one", "a second two", "the one numbers". */
    private static final Pattern WORDS = Pattern.compile("(?i)(?=[oatfs])\\b(?:(?<!than )one of " + THE + "(?:" + NUMBER
            + ")?(?:\\p{Ll}{2,}s|people|men|women|children|them|these|those) (?:were|are|have)\\b"
            + "|one of " + THE + "one\\b(?!-| (?:hundred|thousand|million|billion)\\b)"
            + "|an? (?:first|second|third|fourth|fifth) " + NUMBER.strip() + "(?=[.,;:)]|$)"
            + "|(?:two|three|four|five|six) of (?:them|these|those|the (?:two|three|four|five|six|seven|eight|nine|ten)) (?:says|was|has|is|does"
            + "|believes|remembers)\\b"
            + "|(?:the|these|those) one (?:" + String.join("|", WordList.load("counted-here").entries()) + ")\\b)");

    /** Each way of putting such words has one of these. */
    private static final Set<String> NEEDED = Set.of("one", "two", "three", "four", "five", "six", "first", "second", "third", "fourth", "fifth");

    private Slips() {
    }

    /** The words of a statement with such a number, which need not be one that counts: what the pattern finds, or nothing. */
    public static Optional<MatchResult> words(Statement statement) {
        if (!mayHave(statement.tokens())) {
            return Optional.empty();
        }
        Matcher matcher = WORDS.matcher(statement.claim().text());
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** A cheap look first: most claims have none of the words. */
    private static boolean mayHave(List<Token> tokens) {
        for (Token token : tokens) {
            if (NEEDED.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of a statement is one; {@code all} are the statement's numbers. */
    static boolean in(Statement statement, Figure figure, List<Figure> all) {
        if (figure.kind() != Figure.Kind.COUNT) {
            return false;
        }
        String text = statement.claim().text();
        return figure.value() == 1 && ONE_OF_MANY.matcher(figure.text()).matches()
                || all.stream().anyMatch(other -> other.kind() == Figure.Kind.COUNT && other.value() <= figure.value()
                        && other.start() > figure.end() && other.start() <= figure.end() + LONGEST_OF
                        && OF.matcher(text.substring(figure.end(), other.start())).matches())
                || figure.value() > 1 && figure.unit().equals(Figure.OTHER)
                && isOfSingle(statement, text.substring(figure.end(), Math.min(text.length(), figure.end() + 80)));
    }

    /** Whether what follows is the singular of what a passage counts one of, and no part of a longer noun: "two room keys". */
    private static boolean isOfSingle(Statement statement, String after) {
        Set<String> single = statement.passages().stream().map(Passage::figures).flatMap(List::stream)
                .filter(figure -> figure.startsWith("1 ")).map(SINGLE::matcher)
                .filter(Matcher::matches).map(found -> found.group(1)).collect(Collectors.toSet());
        List<Token> next = single.isEmpty() ? List.of() : Token.of(after);
        int at = next.isEmpty() || single.contains(next.get(0).lower()) ? 0 : 1;
        boolean alone = at + 1 >= next.size() || next.get(at + 1).kind() != Token.Kind.WORD || !next.get(at + 1).lower().endsWith("s");
        return at < next.size() && single.contains(next.get(at).lower()) && alone && next.stream().limit(at + 1L)
                .allMatch(token -> token.kind() == Token.Kind.WORD && token.spaced()) && (at == 0 || !next.get(0).lower().endsWith("s"));
    }
}
