package explainer.finish;

import explainer.pages.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The minifiers, held to account: what they cannot read or would change is a fault.
 *
 * @param faults gets it
 */
record StrictMinifier(Minifier minifier, Faults faults) {

    /** A script made smaller; as it was where it does not read as one. */
    byte[] script(String path, String script, byte[] asItWas) {
        Optional<String> small = minifier.script(path, script);
        if (small.isEmpty()) {
            faults.add(path, 1, "this does not read as a script", "Correct it; the browser's console says where it stops.");
        }
        return small.map(s -> s.getBytes(StandardCharsets.UTF_8)).orElse(asItWas);
    }

    /**
     * Styles made smaller; none where they do not read as CSS.
     *
     * @param path the file that they stand in
     * @param line where they begin in it
     */
    String css(String path, int line, String css) {
        Optional<String> small = css.isBlank() ? Optional.of("") : minifier.css(css);
        if (small.isEmpty()) {
            faults.add(path, line, "its styles do not read as CSS",
                    "Correct the sheet that was changed last; a browser's console says where it stops.");
        }
        return small.orElse("");
    }

    /**
     * A page made smaller.
     *
     * @param whole the page as it is to be published but for its size
     * @param baked the same as it was baked: its words are to stay
     */
    Page page(Page whole, Page baked) {
        Page small = Page.of(whole.path(), Spaces.shown(minifier.html(Spaces.kept(whole))));
        Sameness.words(baked.document(), small.document()).or(() -> Sameness.structure(whole.document(), small.document()))
                .ifPresent(difference -> faults.add(whole.path(), 1, "the minifier changed the page: " + difference,
                        "Write the place another way in the template, and tell the minifier's makers."));
        return small;
    }
}
