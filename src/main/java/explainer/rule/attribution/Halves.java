package explainer.rule.attribution;

import explainer.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a sentence that semicolons part, each of which wants an attribution. */
public final class Halves {

    /** What ends a sentence speaks for all of it: "; nobody had paid, say two clerks who were there". */
    private static final Pattern SAID_LAST = Pattern.compile(", (?:say|says|said|recall|recalls|report|according to)\\b[^,;]*$");

    /** "; three of them do not": what goes without a verb of its own is part of what stands before it. */
    private static final Pattern NO_VERB = Pattern.compile("[^,;]* (?:do|does|did|is|are|was|were|has|have)(?: not|n['’]t)?\\W*$");

    private Halves() {
    }

    /** A semicolon parts a sentence in two that want an attribution each, if each tells enough. */
    public static List<Sentences.Span> of(Sentences.Span sentence, String text) {
        List<Sentences.Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (int i = start; i <= sentence.end(); i++) {
            if (i == sentence.end() || text.charAt(i) == ';' && !NO_VERB.matcher(text.substring(i + 1, sentence.end())).matches()) {
                parts.add(new Sentences.Span(start, i));
                start = Math.min(i + 1, sentence.end());
            }
        }
        return parts;
    }

    /** Whether a sentence ends with who says so. */
    public static boolean isSaidLast(String sentence) {
        return SAID_LAST.matcher(sentence).find();
    }
}
