package explainer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What document types and header keys are, in words: {@code src/main/resources/explainer/header-keys.yaml}. Which types
 * and keys there are, the settings say.
 *
 * @param about what the reference begins with, in Markdown
 * @param types type to what it is, in Markdown
 * @param keys  {@code key}, or {@code type.key} where it means something else there, to what it is
 */
public record HeaderKeys(String about, Map<String, String> types, Map<String, Key> keys) {

    private static final String FILE = "/explainer/header-keys.yaml";

    /**
     * A key of a header.
     *
     * @param is      what it is, in Markdown
     * @param value   the form of its value, in Markdown
     * @param example a value that passes
     * @param refused a value that one of the rules stops
     * @param rules   the ids of the rules that hold it
     */
    public record Key(String is, String value, String example, String refused, List<String> rules) {
    }

    /** Reads what is packed beside the classes. */
    public static HeaderKeys load() {
        try (InputStream in = HeaderKeys.class.getResourceAsStream(FILE)) {
            Map<?, ?> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
            Map<String, String> types = new LinkedHashMap<>();
            map(root.get("types")).forEach((type, is) -> types.put(type.toString(), is.toString()));
            Map<String, Key> keys = new LinkedHashMap<>();
            map(root.get("keys")).forEach((key, entry) -> keys.put(key.toString(), key(map(entry))));
            return new HeaderKeys(root.get("about").toString().strip(), types, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key as a type has it. */
    public Optional<Key> of(String type, String key) {
        return Optional.ofNullable(keys.getOrDefault(type + "." + key, keys.get(key)));
    }

    private static Key key(Map<?, ?> entry) {
        return new Key(text(entry, "is"), text(entry, "value"), text(entry, "example"), text(entry, "refused"),
                ((List<?>) entry.get("rules")).stream().map(Object::toString).toList());
    }

    /** Nothing but text: YAML would make a date of a day, and print it otherwise. */
    private static String text(Map<?, ?> entry, String name) {
        if (entry.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException(FILE + ": " + name + " is no text in " + entry);
    }

    private static Map<?, ?> map(Object node) {
        return (Map<?, ?>) node;
    }
}
