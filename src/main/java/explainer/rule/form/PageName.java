package explainer.rule.form;

import explainer.content.Config;
import explainer.content.Document;
import explainer.rule.Sink;
import explainer.text.Position;
import java.util.Map;
import java.util.regex.Pattern;

/** The name of a page's file, which becomes its address. */
public final class PageName {

    private static final int LONGEST_NAME = 150;
    private static final Pattern MARKDOWN = Pattern.compile("\\.md$");
    private static final Pattern PAGE_NAME = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*)+\\.md");

    private PageName() {
    }

    /**
     * Reports a name that is too long, would give an odd address, or is taken.
     *
     * @param made the files that the bake writes of itself, by path
     */
    public static void check(Config config, Map<String, String> made, Document document, Sink sink) {
        String name = document.path().substring(config.contentFolder().length());
        if (name.length() > LONGEST_NAME) {
            sink.report(document.path(), Position.START, "the name of this page is longer than " + LONGEST_NAME + " letters",
                    "Give it a short one: it is the page’s address, and some systems cannot write it.");
        }
        if (!PAGE_NAME.matcher(name).matches() || name.endsWith("-draft.md")) {
            sink.report(document.path(), Position.START, "the name “" + name.substring(1) + "” would give an odd address",
                    "Use small letters, digits and single hyphens, and no “-draft” at the end: “a-plain-name.md”.");
        }
        String page = MARKDOWN.matcher(name.substring(1)).replaceFirst(".html");
        if (made.containsKey(page)) {
            sink.report(document.path(), Position.START, "the bake writes “" + page + "” itself",
                    "Give the page another name.");
        }
    }
}
