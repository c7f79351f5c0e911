package explainer.start;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What sets one new project apart from another.
 *
 * @param title    the site's name, one line
 * @param key      the source's key: small letters, digits, hyphens
 * @param language the language of the interface, as its file in templates/words is called
 * @param group    the project's group for Maven
 * @param artifact the project's name for Maven
 * @param host     where the site will be published, without a slash at the end
 * @param date     the day on which its pages were written
 */
public record Choices(String title, String key, String language, String group, String artifact, String host,
        LocalDate date) {

    /** A folder's name as Maven and an address can have it, or what to take where nothing of it can be used. */
    public static String artifact(String folder, String otherwise) {
        String name = folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? otherwise : name;
    }

    /** The address that GitHub gives a project's pages, with a name to fill in. */
    public static String host(String artifact) {
        return "https://example.github.io/" + artifact;
    }
}
