package explainer.rule.contradiction;

import explainer.rule.negation.Part;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.source.Voice;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a claim puts into the mouth of one who speaks in a passage: "the director, who says that it was raised". */
final class OwnWord {

    private static final Pattern SAYS = Pattern.compile("(?i)(?<!\\p{L})(?:says|said|insists|insisted|holds|held|maintains|maintained|writes|wrote"
            + "|claims|claimed|adds|added|states|stated) that(?!\\p{L})");
    /** How far before the verb who speaks may stand. */
    private static final int NEAR = 30;

    private OwnWord() {
    }

    /**
     * Whether a part of a claim has it from the one who speaks in a passage.
     *
     * @param denied where in the gist stands what is denied: who denies it stands before
     * @param claim  all the claim's text
     * @param part   of it
     */
    static boolean isOf(Passage passage, int denied, String claim, Part part, GistIndex index) {
        Matcher says = SAYS.matcher(part.text());
        if (passage.voice().filter(voice -> voice == Voice.NAMED).isEmpty() || !says.find()) {
            return false;
        }
        int at = part.start() + says.start();
        Set<String> speaker = index.stems().set(claim.substring(Math.max(0, at - NEAR), at));
        String told = passage.who() + " " + passage.gist().substring(0, Math.min(passage.gist().length(), denied));
        return index.stems().set(told).stream().anyMatch(speaker::contains);
    }
}
