package explainer.rule.figure;

import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import explainer.source.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "More than 300", "300 at the least" and "fewer than 300" say something else than 300: the passage has to say it too, or have a number that is so. */
final class Bounds {

    private static final int NEAR = 30;
    /** How many times as much may bear a bound out: 3 clerks are fewer than 60 boxes and tell nothing of them. */
    private static final int FAR = 2;
    /** Not what does no more than belong to a verb: "handed over twelve prints" hands twelve over. */
    private static final String OVER =
            "(?=over)(?<!(?:hand|give|take|turn|bring|win|hold|carry|pass|sign|look|read|talk|think|buy|roll|knock|run|fall|cross|move|come)(?:ed|s|ing)? "
            + "|gave |given |took |taken |brought |won |held |carried |thought |bought |ran |fell |moving |coming |came |giving |taking )over";
    private static final Pattern ABOVE = Pattern.compile("(?i)\\b(?<!no |not |never |(?<!a )little )(?:more than|" + OVER
            + "|above|at least|upwards of|in excess of) (?:[$£€]|an? )?$");
    private static final Pattern BELOW =
            Pattern.compile("(?i)\\b(?<!no |not |(?<!a )little )(?:(?:no|not|never) more than|less than|fewer than|under|below|at most|nearly|almost"
                    + "|not (?:even|quite|yet)) (?:[$£€]|an? )?$");
    /** "Never had more than 300" has 300 at most. */
    private static final Pattern NEVER = Pattern.compile("(?i)(?<!\\p{L})never (?:\\p{L}{1,9} ){0,2}(?:more than|over|above) (?:[$£€]|an? )?$");
    /** What follows a number and what it counts: "87 patients at the least", "half a year or more", but not "at least two". */
    private static final String NOUN = "(?i)(?: [\\p{L}-]++){0,3}?,? ";
    private static final String END = "(?! (?:\\d|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|some|in|as|not|because)\\b)";
    private static final Pattern ABOVE_AFTER = Pattern.compile(NOUN + "(?:or more|at (?:the (?:very )?)?least|at (?:the|a) minimum)" + END);
    private static final Pattern BELOW_AFTER = Pattern.compile(NOUN + "(?:or less|or fewer|at (?:the (?:very )?)?most|at (?:the|a) maximum)" + END);
    private static final Pattern ABOVE_SAID = Pattern.compile("(?i)\\b(?:more|after|" + OVER
            + "|above|(?:at (?:the )?)?least|upwards|excess|exceed\\p{L}*|minimum|plus|several|past)\\b|\\+");
    private static final Pattern BELOW_SAID = Pattern.compile(
            "(?i)\\b(?:(?:no|not|never) more than|less|fewer|under|below|at most|nearly|almost|up to|within|maximum|not quite|only|just|some|about"
                    + "|around|approximately)\\b");

    private static final Pattern DURING = Pattern.compile("(?i)(?<!\\p{L})over $");
    private static final Set<String> SPANS = Set.of("minute", "hour", "day", "night", "week", "month", "year", "decade", "century");

    /** The last words of all that binds a number from before. */
    private static final Set<String> LAST = Set.of("than", "over", "above", "least", "of", "under", "below", "most", "nearly",
            "almost", "even", "quite", "yet");

    private static final Figures FIGURES = new Figures();

    private Bounds() {
    }

    /** Whether a number of a claim is bound by no word, or by one that a passage has too, or that its numbers bear out. */
    static boolean keep(Figure figure, Statement statement, List<Figure> has) {
        if (figure.kind() != Figure.Kind.COUNT) {
            return true;
        }
        String text = statement.claim().text();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR));
        boolean first = mayBindFrom(before);
        boolean last = mayBindBehind(after);
        // "Over five weeks" is as long as that, or longer: nobody can tell
        if (!first && !last || SPANS.contains(figure.unit()) && DURING.matcher(before).find()) {
            return true;
        }
        boolean never = first && NEVER.matcher(before).find();
        boolean above = first && !never && ABOVE.matcher(before).find() || last && ABOVE_AFTER.matcher(after).lookingAt();
        if (!above && !never && !(first && BELOW.matcher(before).find()) && !(last && BELOW_AFTER.matcher(after).lookingAt())) {
            return true;
        }
        Pattern said = above ? ABOVE_SAID : BELOW_SAID;
        return statement.passages().stream().anyMatch(passage -> says(said, figure, passage))
                || has.stream().filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(figure.unit()))
                        .filter(f -> f.value() >= figure.value() / FAR && f.value() <= figure.value() * FAR)
                        .anyMatch(f -> above ? f.value() > figure.value() : f.value() < figure.value() && f.value() > 0);
    }

    /** A cheap look first, at the word before a number and its sign or article: behind most stands none that binds. */
    private static boolean mayBindFrom(String before) {
        String plain = before.toLowerCase(Locale.ROOT);
        int end = plain.length();
        if (plain.endsWith(" a ") || plain.endsWith(" an ")) {
            end = plain.lastIndexOf(' ', end - 2) + 1;
        } else if (end > 0 && "$£€".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end - 1;
        while (start > 0 && plain.charAt(start - 1) >= 'a' && plain.charAt(start - 1) <= 'z') {
            start--;
        }
        return end > 0 && plain.charAt(end - 1) == ' ' && LAST.contains(plain.substring(start, end - 1));
    }

    /** The same of the words after it. */
    private static boolean mayBindBehind(String after) {
        String plain = after.toLowerCase(Locale.ROOT);
        return plain.contains(" or ") || plain.contains(" at ");
    }

    /** Whether what was worked out to a part lies on the other side than a claim says: "almost six hours" of six and a half. */
    static boolean turned(Figure figure, Statement statement, List<Figure> derived) {
        String text = statement.claim().text();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        boolean above = ABOVE.matcher(before).find();
        return (above || BELOW.matcher(before).find()) && derived.stream().filter(f -> f.unit().equals(figure.unit()) && f.value() % 1 != 0)
                .anyMatch(f -> Math.abs(f.value() - figure.value()) < 1 && above == f.value() < figure.value());
    }

    /**
     * Whether a passage says so of the number, or, where its words do not have the number, of any. A number of the record's
     * list that no word of the passage has tells nothing of its bounds, unless its entry does.
     */
    private static boolean says(Pattern said, Figure figure, Passage passage) {
        List<String> listed = passage.figures().stream().filter(text -> has(text, figure).findAny().isPresent()).toList();
        List<String> beside = texts(passage).flatMap(text -> has(text, figure).map(f -> beside(text, f))).toList();
        if (beside.isEmpty()) {
            Pattern other = said == ABOVE_SAID ? BELOW_SAID : ABOVE_SAID;
            return !listed.isEmpty() && (listed.stream().anyMatch(text -> said.matcher(text).find())
                    || listed.stream().noneMatch(text -> other.matcher(text).find())) || texts(passage).anyMatch(text -> said.matcher(text).find());
        }
        return Stream.concat(listed.stream(), beside.stream()).anyMatch(text -> said.matcher(text).find());
    }

    private static Stream<Figure> has(String text, Figure figure) {
        return FIGURES.inSource(text, at -> false).stream().filter(f -> f.supports(figure));
    }

    /** What stands next to a number, up to a comma. */
    private static String beside(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR));
        return before.substring(before.lastIndexOf(", ") + 1) + figure.text() + after.split("[,;] ")[0];
    }

    private static Stream<String> texts(Passage passage) {
        return Stream.of(Stream.of(passage.gist()), passage.quotes().stream().map(Quote::text)).flatMap(each -> each);
    }
}
