package explainer.rule.figure;

import explainer.content.Claim;
import explainer.figure.Figure;
import explainer.rule.support.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of things that their own sentence lists: "three demands: …", "all three, a fee, a favour and a promise". */
final class Listed {

    private static final int FAR = 400;
    private static final String ITEM = "[^,;:.]+";
    /** "A, b and c", "a, b, c", "a; b; and c": two at the least. */
    private static final String LIST = ITEM + "(?:, " + ITEM + ")*(?:,? (?:and|or) " + ITEM + "|, " + ITEM + ")";
    /** A colon or a comma, at once or after what is counted. */
    private static final Pattern COLON = Pattern.compile("(?: [\\p{L}’'-]+){0,8}: ");
    private static final Pattern APPOSED =
            Pattern.compile("(?: [\\p{L}’'-]+){0,3}(?:, | [\u2013\u2014] )(?=(?:an?|the|his|her|its|their|no|neither) |\\p{Lu})");
    private static final Pattern ALL = Pattern.compile("(?i)(?:^|[ ,:\u2013\u2014])(?:all|these|none of the|all of the) $");
    private static final Pattern BEFORE = Pattern.compile("(" + LIST
            + ")(?:,|:| [\u2013\u2014]) (?:[\\p{L}’'-]+ ){0,5}?(?:all|these|none of the|all of the) $");
    private static final Pattern COMMAS = Pattern.compile("(?:,|;) (?:and |or )?| (?:and|or) ");
    private static final Pattern SEMICOLONS = Pattern.compile("; (?:and |or )?");

    private Listed() {
    }

    /** Whether as many things are listed next to a number in its sentence as it says. */
    static boolean counts(Figure figure, Statement statement) {
        Claim claim = statement.claim();
        String block = claim.block().text().value();
        int at = Math.min(block.length(), claim.start() + figure.start());
        var sentence = claim.block().sentences().stream().filter(span -> span.start() <= at && at < span.end()).findFirst();
        if (sentence.isEmpty() || claim.inHeader()) {
            return false;
        }
        String before = block.substring(Math.max(sentence.get().start(), at - FAR), at);
        String after = block.substring(at + figure.end() - figure.start(), Math.min(sentence.get().end(), at + FAR)).replaceFirst("[.!?]\\s*$", "");
        Matcher colon = COLON.matcher(after);
        if (colon.lookingAt()) {
            return isMany(figure, after.substring(colon.end()));
        }
        if (!ALL.matcher(before).find()) {
            return false;
        }
        Matcher apposed = APPOSED.matcher(after);
        Matcher listed = BEFORE.matcher(before);
        return apposed.lookingAt() && isMany(figure, after.substring(apposed.end())) || listed.find() && isMany(figure, listed.group(1));
    }

    private static boolean isMany(Figure figure, String list) {
        Pattern parts = list.indexOf(';') > 0 ? SEMICOLONS : COMMAS;
        return parts.split(list).length == (int) figure.value();
    }
}
