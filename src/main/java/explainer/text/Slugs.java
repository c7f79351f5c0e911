package explainer.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes slugs: small letters, digits and hyphens, as in the names of files and ids. */
public final class Slugs {

    /** Letters that no Unicode form takes apart. */
    private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "đ", "d",
            "ð", "d", "þ", "th", "ı", "i");

    private Slugs() {
    }

    /** The slug of a name ("St. Orla’s Hospital": {@code st-orlas-hospital}); "" when it has no letter of the alphabet. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("['’‘]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
