package explainer.rule.contradiction;

import explainer.rule.negation.Part;
import explainer.text.Word;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Holm was never shown the tape" denies the showing, to Holm: there is a tape, of which a claim may tell another thing. */
final class Handed {

    private static final Pattern NEVER =
            Pattern.compile("(?i)(?<!\\p{L})(?:was|were|is|are|has been|have been|had been|be) (?:not|never) (given|shown|handed|sent|granted|offered"
                    + "|lent|told)(?!\\p{L})");

    private Handed() {
    }

    /** Whether a part of a claim has neither the one who was not given it nor the giving. */
    static boolean isOther(Part part, Part denied) {
        Matcher never = NEVER.matcher(denied.text());
        if (!never.find() || has(part, never.group(1))) {
            return false;
        }
        List<Word> before = denied.words().stream().filter(word -> word.end() <= never.start()).toList();
        return !before.isEmpty() && !part.stems().contains(before.get(before.size() - 1).form());
    }

    /** Whether a part of a claim has not the giving. */
    static boolean isLess(Part part, Part denied) {
        Matcher never = NEVER.matcher(denied.text());
        return never.find() && !has(part, never.group(1));
    }

    private static boolean has(Part part, String verb) {
        return Word.forms(Word.loose(part.text())).contains(verb);
    }
}
