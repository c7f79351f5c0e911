package explainer.rule.contradiction;

import explainer.text.Stems;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage tells and, in the same breath, has somebody deny: "he was about to go, which he denies".
 *
 * @param told the content words of what is denied
 * @param verb how it is denied
 */
record Disputed(Set<String> told, String verb) {

    private static final Pattern WHICH = Pattern.compile("(?i)[,;] (?:which|and|but|this|that) (?:[\\p{L}’]+ ){1,3}"
            + "(den(?:y|ies|ied)|disputes?d?|reject(?:s|ed)?|contradict(?:s|ed)?|contest(?:s|ed)?)(?: (?:it|this|that|him|her|them))?[.;]?$");

    /** That of a gist, or null. */
    static Disputed of(String gist, Stems stems) {
        Matcher matcher = WHICH.matcher(gist.strip());
        return matcher.find() ? new Disputed(stems.set(gist.substring(0, matcher.start())), matcher.group(1)) : null;
    }
}
