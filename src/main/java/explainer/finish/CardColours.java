package explainer.finish;

import java.awt.Color;
import java.util.Map;

/**
 * The colours that a card is drawn in.
 *
 * @param rgb RGB values by name
 */
record CardColours(Map<String, Integer> rgb) {

    /** A colour by its name; the ink for a name that the site does not have. */
    Color of(String name) {
        return new Color(rgb.getOrDefault(name, rgb.getOrDefault("ink", 0x171b22)));
    }

    /** The colour of the line: that of who says it, or the ink where that is empty. */
    Color line(String voice) {
        return of(voice.isEmpty() ? "ink" : voice);
    }
}
