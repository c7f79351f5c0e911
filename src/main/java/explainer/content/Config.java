package explainer.content;

import com.vladsch.flexmark.parser.PegdownExtensions;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The site's settings: {@code jbake.properties}, with JBake's own defaults where a key is missing.
 */
public final class Config {

    /** The file, in the site's root. */
    public static final String FILE = "jbake.properties";

    private static final String DEFAULT_EXTENSIONS = "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS";

    private final Properties properties = new Properties();
    private final List<Problem> problems = new ArrayList<>();
    private final TextFile file;
    private final int extensions;
    private final Set<String> types;
    private boolean unread;
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    private Config(TextFile file) {
        this.file = file;
        problems.addAll(file.problems());
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException | IllegalArgumentException e) {
            unread = true;
            problem(badEscape(), "this file does not read as settings", "Write key=value lines; a backslash starts an escape.");
        }
        if (!unread) {
            problems.addAll(ConfigValues.of(file, this));
        }
        extensions = extensions();
        types = Collections.unmodifiableSet(typesOf(properties));
    }

    /** Reads the settings a file holds. */
    public static Config of(TextFile file) {
        return new Config(file);
    }

    /** JBake's defaults. */
    public static Config defaults() {
        return new Config(TextFile.of(FILE, ""));
    }

    private int extensions() {
        int bits = PegdownExtensions.NONE;
        for (String name : list("markdown.extensions", DEFAULT_EXTENSIONS)) {
            boolean remove = name.startsWith("-");
            String plain = name.replaceFirst("^[+-]", "");
            try {
                int bit = PegdownExtensions.class.getField(plain).getInt(null);
                bits = remove ? bits & ~bit : bits | bit;
            } catch (ReflectiveOperationException e) {
                problem(at("markdown.extensions"), "'" + plain + "' is not a Markdown extension",
                        "JBake ignores it without a word. Take a name of Flexmark's PegdownExtensions.");
            }
        }
        return bits;
    }

    /** Where a backslash and a u are not followed by four digits, which ends the reading; or the start of the file. */
    private Position badEscape() {
        Matcher escape = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})").matcher(file.text());
        return escape.find() ? file.position(escape.start()) : Position.START;
    }

    private void problem(Position at, String message, String hint) {
        problems.add(new Problem(Problem.Kind.CONFIG, FILE, at, message, hint));
    }

    /** Whether the file could not be read to its end. */
    public boolean isUnread() {
        return unread;
    }

    /** A setting, or a default. */
    public String value(String key, String absent) {
        return properties.getProperty(key, absent).strip();
    }

    /** Where a setting stands, or the start of the file when it is not set. */
    public Position at(String key) {
        for (int n = 1; n <= file.lineCount(); n++) {
            String line = file.line(n).strip();
            if (line.startsWith(key) && line.substring(key.length()).stripLeading().matches("[=:].*")) {
                return new Position(n, 1);
            }
        }
        return Position.START;
    }

    /** A comma-separated setting; a missing or empty one is an empty list. */
    public List<String> list(String key) {
        return lists.computeIfAbsent(key, k -> list(k, ""));
    }

    private List<String> list(String key, String absent) {
        return Arrays.stream(value(key, absent).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Flexmark's extensions as bits of {@link PegdownExtensions}. */
    int markdownExtensions() {
        return extensions;
    }

    /** The document types: those that {@code template.<type>.file} registers and a header may name. */
    public Set<String> types() {
        return types;
    }

    private static Set<String> typesOf(Properties properties) {
        Set<String> types = new TreeSet<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("header.") && name.endsWith(".required") && !name.equals("header.all.required")) {
                types.add(name.substring("header.".length(), name.length() - ".required".length()));
            }
        }
        return types;
    }

    /** The header keys that every document of a type must have. */
    public List<String> requiredKeys(String type) {
        return both("required", type);
    }

    /** The header keys that a document of a type may have besides. */
    public List<String> optionalKeys(String type) {
        return both("optional", type);
    }

    private List<String> both(String which, String type) {
        List<String> keys = new ArrayList<>(list("header.all." + which));
        keys.addAll(list("header." + type + "." + which));
        return keys;
    }

    /** The folder of the documents, relative to the root. */
    public String contentFolder() {
        return value("content.folder", "content");
    }

    /** The folder of the records. */
    public String dataFolder() {
        return value("data.folder", "data");
    }

    /** The folder of the assets. */
    public String assetFolder() {
        return value("asset.folder", "assets");
    }

    /** What is wrong with the settings. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
