package explainer.content;

import explainer.text.Position;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A link or image of a body that is no citation. One to {@code #lang-} and a language tag, as in
 * {@code [слово](#lang-uk)}, leads nowhere: it says which language its words are of.
 *
 * @param url   as written, character references and escapes resolved
 * @param label its text or alternative text
 * @param title what a reader sees on pointing at it, or ""
 * @param image whether it is an image
 * @param at    where it starts
 */
public record Link(String url, String label, String title, boolean image, Position at) {

    static final String LANGUAGE = "#lang-";

    /** Whether it names the language of its words instead of a place. */
    public boolean namesLanguage() {
        return !image && url.startsWith(LANGUAGE);
    }

    /** Whether the tag behind {@code #lang-} is well formed (BCP 47) and of a language that the platform knows. */
    public boolean knownLanguage() {
        try {
            Locale language = new Locale.Builder().setLanguageTag(url.substring(LANGUAGE.length())).build();
            return !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
