package explainer.browser;

import java.util.List;

/** What axe (https://github.com/dequelabs/axe-core) finds on the page that a browser shows. */
final class Axe {
    /**
     * @param faults one line for each finding
     * @param unsure one line for each thing that axe could not judge
     */
    record Result(List<String> faults, List<String> unsure) {}

    /** Axe as a page gets it, which takes a third less of the time so: the same findings. */
    private static final String ITSELF = "(function (WeakMap) {" + Script.AXE_ITSELF.text() + "\n}).call(window, " + Script.OWN_FIELDS.text() + ");\n"
            + Script.KNOWN_COLOURS.text();

    private Axe() {}

    /** All rules of WCAG 2.0 to 2.2, A and AA, best practices, and of AAA contrast and the purpose of links. */
    static Result all(Browser browser) {
        return run(browser, false);
    }

    /** Only the rules that a change of colours can break. */
    static Result colours(Browser browser) {
        return run(browser, true);
    }

    @SuppressWarnings("unchecked")
    private static Result run(Browser browser, boolean colours) {
        if (!browser.is("window.axe")) {
            browser.js(ITSELF);
        }
        List<List<String>> found = (List<List<String>>) browser.later(Script.AXE.text(), colours);
        return new Result(found.get(0), found.get(1));
    }
}
