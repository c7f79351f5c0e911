package explainer.rule.contradiction;

import explainer.rule.negation.Part;
import explainer.rule.negation.Polarity;
import explainer.text.Derived;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "One took it for a joke; the other heard no joke": a gist that affirms of one what it denies of another, and a claim that tells the first. */
final class Apart {

    private static final Pattern ONE = Pattern.compile("(?i)^\\s*(?:only |just )?(?:the )?(one|two|three|four|five|first|some|several|most)(?!\\p{L})");
    private static final Pattern OTHER =
            Pattern.compile("(?i)(?<!\\p{L})(?:other|others|another|second|third|fourth|fifth|latter|rest|none|neither|nobody|all|both)(?!\\p{L})");

    private Apart() {
    }

    /**
     * Whether a part of a claim tells of the one.
     *
     * @param denied a part of the gist
     * @param asked  what of it the claim has
     */
    static boolean isOfOne(Part part, Part denied, List<Part> gist, Set<String> asked, String text, Polarity polarity) {
        String before = text.substring(Math.max(text.lastIndexOf(';', denied.start()), text.lastIndexOf('.', denied.start())) + 1,
                Math.min(text.length(), denied.start() + denied.text().length()));
        if (asked.isEmpty() || !OTHER.matcher(before).find() || OTHER.matcher(part.text()).find()) {
            return false;
        }
        return gist.stream().filter(other -> other != denied && !polarity.denies(other.text()))
                .filter(other -> asked.stream().allMatch(word -> Derived.isIn(word, other.stems())))
                .map(other -> ONE.matcher(text.substring(Math.max(0, text.lastIndexOf(';', other.start()) + 1))))
                .anyMatch(one -> one.find() && Pattern.compile("(?i)(?<!\\p{L})" + one.group(1) + "(?!\\p{L})").matcher(part.text()).find());
    }
}
