package explainer.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that tests run in a page. */
enum Script {
    AXE_ITSELF("/axe.min.js"), OWN_FIELDS("own-fields.js"), KNOWN_COLOURS("known-colours.js"), AXE("axe.js"), OUTSIDE("outside.js"), LINES("lines.js"), TARGETS("targets.js");

    private final String text;

    Script(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }
}
