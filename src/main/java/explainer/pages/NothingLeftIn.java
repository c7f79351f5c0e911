package explainer.pages;

import explainer.rule.Sink;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something was left in a published file that is not for readers. */
final class NothingLeftIn implements PageRule {

    /**
     * What is looked for.
     *
     * @param in   the files it is looked for in
     * @param text what it looks like
     * @param what what to call it
     * @param hint what to do
     */
    private record Trace(Pattern in, Pattern text, String what, String hint) { }

    private static final String ANY = ".*";

    private static final List<Trace> TRACES = List.of(
            trace(ANY, "(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}(?![\\w-])", "an e-mail address",
                    "Take it out: machines collect addresses. A page can say how to write without one."),
            trace(ANY, "(?<![\\w.:/-])/(?:home|root|Users|tmp|private|var/folders|mnt)/[\\w.-]+|\\b[A-Za-z]:\\\\+Users\\b|\\bfile:/+",
                    "a path of a machine", "Name the file as readers reach it, relative to the site."),
            trace(".*\\.(?:html|xml|svg)", "<!--", "a comment", "Use a comment of the template: <#-- … -->."),
            trace(".*\\.css", "/\\*(?!!)", "a comment", "Link the sheet from a page, so that finishing takes comments out."),
            trace(ANY, "FreeMarker template error|FTL stack trace|freemarker\\.core\\.|\\$\\{[a-z.]+[!?}]|</?[#@][a-z]",
                    "a piece of a template", "Correct the template: this should have become text."),
            trace(ANY, "\uFFFD", "a character that was lost", "Save its file as UTF-8."));

    private static Trace trace(String in, String text, String what, String hint) {
        return new Trace(Pattern.compile(in), Pattern.compile(text), what, hint);
    }

    @Override
    public String id() {
        return "nothing-left-in";
    }

    @Override
    public String summary() {
        return "An e-mail address, a path of a machine, a comment, a piece of a template or nothing at all stands in a file.";
    }

    @Override
    public void check(Published site, Sink sink) {
        site.texts().forEach((path, file) -> {
            // A calendar's UIDs look like e-mail addresses, and RFC 7986 wants them so
            String text = path.endsWith(".ics") ? blank(file.text(), "(?m)^UID:.*(?:\\n[ \\t].*)*") : file.text();
            for (Trace trace : TRACES) {
                if (trace.in.matcher(path).matches()) {
                    Matcher found = trace.text.matcher(text);
                    while (found.find()) {
                        site.report(sink, path, found.start(), trace.what + " was left in", trace.hint);
                    }
                }
            }
        });
        site.files().forEach((path, bytes) -> {
            if (bytes.length == 0 && !path.equals(".nojekyll")) {
                site.report(sink, path, "the file is empty", "Look into the log of the bake for what went wrong with it.");
            }
        });
    }

    private static String blank(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
