package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.negation.Denial;
import java.util.regex.Pattern;

/** Denials that the site makes for itself, and no passage can carry: "has no page here", or in a note of its own. */
final class OwnPage {

    private static final Pattern PAGE =
            Pattern.compile("(?i)(?<!\\p{L})(?:page|entry|place|link) (?:of (?:its|their|his|her) own )?(?:here|on this site|in this (?:site"
                    + "|explainer|dossier))(?!\\p{L})");

    private OwnPage() {
    }

    /** Whether a denial is one. */
    static boolean isOf(Denial denial, Claim claim) {
        return claim.has(Citation.Mark.EDITOR) || PAGE.matcher(denial.clause()).find();
    }
}
