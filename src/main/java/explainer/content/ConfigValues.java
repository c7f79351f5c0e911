package explainer.content;

import explainer.text.Nearest;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import explainer.text.TextFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings that no part of the bake would complain of, and that stand in every page: addresses, the language, keys twice. */
final class ConfigValues {

    private static final Pattern KEY = Pattern.compile("\\s*([^#!=:\\s][^=:\\s]*)\\s*[=:].*");
    private static final List<String> NEEDED = List.of("site.host", "site.name", "site.tagline", "site.author", "site.language",
            "site.licence", "site.licence.url", "site.nav");
    /** Every setting that this project adds to JBake's, family by family. */
    private static final Map<String, List<String>> OWN = Map.of(
            "site.", List.of("host", "cname", "name", "tagline", "notice", "contact", "language", "author", "licence", "licence.url",
                    "repository", "nav", "foot"),
            "budget.", List.of("page", "scripts", "exempt"),
            "quotation.", List.of("budget"));
    private static final int MOST_PORT = 65_535;

    private final Config config;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigValues(Config config) {
        this.config = config;
    }

    /** What is wrong with the values of settings that could be read. */
    static List<Problem> of(TextFile file, Config config) {
        ConfigValues values = new ConfigValues(config);
        List<Setting> settings = settings(file);
        values.twice(settings);
        values.misspelt(settings);
        values.needed();
        values.host();
        values.address("site.contact", "mailto:you@example.org or https://…");
        values.address("site.licence.url", "https://…");
        values.address("site.repository", "https://…");
        values.language();
        return values.problems;
    }

    /** A key as it was typed, and where. */
    private record Setting(String key, Position at) {
    }

    private static List<Setting> settings(TextFile file) {
        List<Setting> settings = new ArrayList<>();
        boolean goesOn = false;
        for (int n = 1; n <= file.lineCount(); n++) {
            String line = file.line(n);
            Matcher key = KEY.matcher(line);
            if (!goesOn && key.matches()) {
                settings.add(new Setting(key.group(1), new Position(n, 1)));
            }
            goesOn = line.endsWith("\\") && !line.endsWith("\\\\");
        }
        return settings;
    }

    private void twice(List<Setting> settings) {
        Set<String> seen = new HashSet<>();
        for (Setting setting : settings) {
            if (!seen.add(setting.key())) {
                problem(setting.at(), "“" + Shorten.plain(setting.key()) + "” stands twice, and the bake makes a list of the two", "Remove one of the two.");
            }
        }
    }

    /**
     * Nobody reads a key with a slip in it. What is near to none of ours may be read by a template of the site's own, and
     * so may a word with another first letter, where slips are rare.
     */
    private void misspelt(List<Setting> settings) {
        for (Setting setting : settings) {
            OWN.forEach((family, names) -> {
                String name = setting.key().startsWith(family) ? setting.key().substring(family.length()) : "";
                if (!name.isEmpty() && !names.contains(name)) {
                    Nearest.of(name, names.stream().filter(own -> own.charAt(0) == name.charAt(0)).toList())
                            .ifPresent(own -> problem(setting.at(), "“" + Shorten.plain(setting.key()) + "” is no setting, and nobody reads it",
                                    "Did you mean “" + family + own + "”?"));
                }
            });
        }
    }

    /** Without these, each page fails, or says that it lies where the makers of the bake do. */
    private void needed() {
        boolean site = NEEDED.stream().anyMatch(key -> !config.value(key, "").isEmpty());
        if (!site || config.value("template.home.file", "").isEmpty()) {
            return;
        }
        for (String key : NEEDED) {
            if (config.value(key, "").isEmpty()) {
                problem(config.at(key), "“" + key + "” is missing, and every page needs it", "Write " + key + "=…; or bring the line back from version control.");
            }
        }
    }

    private void host() {
        String host = config.value("site.host", "");
        if (!host.isEmpty() && !isSite(host)) {
            problem(config.at("site.host"), "“" + Shorten.plain(host) + "” is not the address of a site", "Write https://, the host and, where the site "
                    + "lies in one, the folder: https://you.github.io/your-repo.");
        }
    }

    private static boolean isSite(String host) {
        try {
            URI uri = new URI(host);
            return uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null && uri.getUserInfo() == null
                    && uri.getQuery() == null && uri.getFragment() == null && uri.getPort() <= MOST_PORT;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void address(String key, String example) {
        String value = config.value(key, "");
        boolean mail = example.startsWith("mailto") && value.matches("mailto:[^@\\s]+@[^@\\s]+");
        if (!value.isEmpty() && !mail && !value.matches("https?://[^/?#\\s\"<>]+[^\\s\"<>]*")) {
            problem(config.at(key), "“" + Shorten.plain(value) + "” is no address that a page may lead to", "Write " + key + "=" + example
                    + (key.equals("site.licence.url") ? "." : "; or leave the value out."));
        }
    }

    private void language() {
        String language = config.value("site.language", "");
        if (!language.isEmpty() && !new Link(Link.LANGUAGE + language, "", "", false, Position.START).knownLanguage()) {
            problem(config.at("site.language"), "“" + Shorten.plain(language) + "” names no language", "Write its tag: en, de, en-GB.");
        }
    }

    private void problem(Position at, String message, String hint) {
        problems.add(new Problem(Problem.Kind.CONFIG, Config.FILE, at, message, hint));
    }
}
