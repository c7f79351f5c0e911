package explainer.finish;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's colours in the light, by the names that its style sheets give them. */
final class SheetColours {

    private static final Pattern COLOUR = Pattern.compile("--([a-z]+)(?:-light)?:\\s*#([0-9a-fA-F]{6})\\b");

    private SheetColours() { }

    /**
     * Finds them. Of two by one name the first counts.
     *
     * @param sheets the text of every style sheet, in the order of their paths
     * @return RGB values, {@code paper} and {@code ink} always among them
     */
    static Map<String, Integer> of(Collection<String> sheets) {
        Map<String, Integer> colours = new TreeMap<>();
        for (String css : sheets) {
            Matcher colour = COLOUR.matcher(css);
            while (colour.find()) {
                colours.putIfAbsent(colour.group(1), Integer.parseInt(colour.group(2), 16));
            }
        }
        colours.putIfAbsent("paper", 0xffffff);
        colours.putIfAbsent("ink", 0x171b22);
        return colours;
    }
}
