package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import explainer.source.Seal;
import explainer.source.SealFile;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new project: the carried files with its names in them, and over them those of the starter, an invented article
 * explained. In the starter's files and their names {@code @key@} and its like stand for what was chosen.
 */
public final class NewProject {

    private static final String STARTER = "src/main/starter/";
    /** In the starter, only what it sets otherwise than the project. */
    private static final String SETTINGS = "jbake.properties";
    private static final Pattern CHOSEN = Pattern.compile("@(title|key|date|year|artifact|host)@");
    private static final Pattern ORIGINAL = Pattern.compile("seeds/originals/([^/]+)\\.txt");

    private NewProject() {
    }

    /**
     * Its files.
     *
     * @param carried what the jar carries
     * @return path, with slashes, to content
     */
    public static SortedMap<String, byte[]> of(Map<String, byte[]> carried, Choices choices) {
        SortedMap<String, byte[]> files = new TreeMap<>(carried);
        files.computeIfPresent("pom.xml", (path, text) -> bytes(Settings.pom(text(text), choices)));
        files.computeIfPresent(SETTINGS, (path, text) -> bytes(Settings.site(text(text), choices)));
        carried.forEach((path, content) -> {
            if (path.equals(STARTER + SETTINGS)) {
                files.computeIfPresent(SETTINGS, (same, text) -> bytes(Settings.with(text(text), text(content))));
            } else if (path.startsWith(STARTER)) {
                files.put(chosen(path.substring(STARTER.length()), choices), bytes(chosen(text(content), choices)));
            }
        });
        for (String path : List.copyOf(files.keySet())) {
            Matcher original = ORIGINAL.matcher(path);
            if (original.matches()) {
                String key = original.group(1);
                files.put("seeds/" + key + ".seal", bytes(SealFile.write(Seal.of(key, List.of(), text(files.get(path))))));
            }
        }
        return files;
    }

    private static String chosen(String text, Choices choices) {
        return CHOSEN.matcher(text).replaceAll(match -> Matcher.quoteReplacement(switch (match.group(1)) {
            case "title" -> choices.title();
            case "key" -> choices.key();
            case "date" -> choices.date().toString();
            case "year" -> String.valueOf(choices.date().getYear());
            case "artifact" -> choices.artifact();
            default -> choices.host();
        }));
    }

    private static String text(byte[] content) {
        return new String(content, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
