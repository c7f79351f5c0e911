package explainer.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two files that name a project, with another's names in them. Every other line stays as it is. */
final class Settings {

    private Settings() {
    }

    /** {@code jbake.properties}. */
    static String site(String text, Choices choices) {
        String site = value(text, "site.host", choices.host());
        site = value(site, "site.name", choices.title());
        site = value(site, "site.language", choices.language());
        return value(site, "site.repository", "https://github.com/example/" + choices.artifact());
    }

    /**
     * Settings with the values of others in the place of their own.
     *
     * @param others lines of {@code key=value}, each of a key that the settings have; other lines say nothing
     */
    static String with(String text, String others) {
        String site = text;
        for (String line : others.lines().filter(l -> !l.startsWith("#") && l.contains("=")).toList()) {
            int equals = line.indexOf('=');
            site = value(site, line.substring(0, equals), line.substring(equals + 1));
        }
        return site;
    }

    /** {@code pom.xml}. */
    static String pom(String text, Choices choices) {
        String pom = element(text, "groupId", choices.group());
        pom = element(pom, "artifactId", choices.artifact());
        pom = element(pom, "version", "0.1.0-SNAPSHOT");
        pom = element(pom, "name", choices.title());
        pom = element(pom, "description", "An explainer: every statement is tied to the passage of the source that carries it.");
        pom = element(pom, "inceptionYear", String.valueOf(choices.date().getYear()));
        return element(pom, "project.build.outputTimestamp", choices.date() + "T00:00:00Z");
    }

    private static String value(String text, String key, String value) {
        // A backslash starts an escape in such a file
        return replace(text, "(?m)^(" + Pattern.quote(key) + "=).*$()", value.replace("\\", "\\\\"));
    }

    /** The first of its name: the project's own come before those of what it depends on. */
    private static String element(String text, String name, String value) {
        String written = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return replace(text, "(?s)(<" + Pattern.quote(name) + ">).*?(</" + Pattern.quote(name) + ">)", written);
    }

    private static String replace(String text, String pattern, String value) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the project's own files have no " + pattern);
        }
        return text.substring(0, matcher.end(1)) + value + text.substring(matcher.start(2));
    }
}
