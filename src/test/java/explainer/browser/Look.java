package explainer.browser;

import java.util.List;
import java.util.Map;

/** The three ways in which a reader's device may show colours. */
enum Look {
    LIGHT("light", "none"), DARK("dark", "none"), FORCED("dark", "active");

    private final String scheme;
    private final String forced;

    Look(String scheme, String forced) {
        this.scheme = scheme;
        this.forced = forced;
    }

    List<Map<String, String>> features() {
        return List.of(Map.of("name", "prefers-color-scheme", "value", scheme), Map.of("name", "forced-colors", "value", forced));
    }
}
