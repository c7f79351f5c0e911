package explainer.finish;

import explainer.pages.Digest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the picture says that stands for a page where somebody shares it.
 *
 * @param headline the page's heading
 * @param kind     the part of the site it belongs to; empty when it is such a part itself
 * @param kicker   the line above the heading: a date, a role, a state; may be empty
 * @param site     the site's name
 * @param voice    who says what its summary says, as {@code data-voice} has it; may be empty
 */
record Card(String headline, String kind, String kicker, String site, String voice) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** Counted up when the drawing changes, so that nobody keeps an old picture. */
    private static final int DESIGN = 1;

    /** The card in words. */
    String alternative() {
        return Stream.of(site, headline, kicker).filter(s -> !s.isEmpty()).collect(Collectors.joining(": "));
    }

    /**
     * The file's path. It is named by what the card says and not by its bytes, which depend on the fonts of the machine:
     * so a page has the same bytes wherever it is built.
     */
    String path(String page) {
        String said = String.join("\n", headline, kind, kicker, site, voice, Integer.toString(DESIGN));
        return "cards/" + page.replaceFirst("\\.html$", "") + "." + Digest.brief(said.getBytes(StandardCharsets.UTF_8))
                + ".png";
    }
}
