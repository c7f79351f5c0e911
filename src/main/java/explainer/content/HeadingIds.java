package explainer.content;

import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;

/** The ids that the bake gives to headings, so that a link can lead to one. */
public final class HeadingIds {

    /** Signs that become a hyphen; several in a row become one, and other signs are left out. */
    private static final String TO_DASH = " -_";

    private HeadingIds() {
    }

    /** The id of a heading with these words; "" when none of its signs can stand in one. */
    public static String of(String heading) {
        return HeaderIdGenerator.generateId(heading, TO_DASH, true, true);
    }
}
