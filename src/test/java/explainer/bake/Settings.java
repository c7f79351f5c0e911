package explainer.bake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The project's jbake.properties, as its text says them. */
final class Settings {

    private final Properties properties = new Properties();

    Settings() {
        try (Reader text = Files.newBufferedReader(Project.REAL.resolve("jbake.properties"))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String value(String key) {
        return properties.getProperty(key, "");
    }

    List<String> list(String key) {
        return Arrays.stream(value(key).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** What stands between a beginning and an end in the names of keys: the types, in {@code header.<type>.required}. */
    Set<String> between(String start, String end) {
        Set<String> out = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(start) && key.endsWith(end)) {
                out.add(key.substring(start.length(), key.length() - end.length()));
            }
        }
        return out;
    }

    /** The ending of what comes of a document of a type. */
    String ending(String type) {
        String own = value("template." + type + ".extension");
        return own.isEmpty() ? ".html" : own;
    }
}
