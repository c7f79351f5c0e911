package explainer.pages;

import explainer.pages.Nu.Complaint;
import explainer.rule.Sink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A page's styles, or a style sheet, are not valid CSS. What many pages have is looked at once. */
final class CssValid implements PageRule {

    private static final Pattern LAYERS = Pattern.compile("@layer [a-z, -]+;");
    private static final Pattern LAYER = Pattern.compile("@layer [a-z-]+\\s*\\{");
    private static final String HINT = "Correct the sheet under assets/css.";

    @Override
    public String id() {
        return "css-valid";
    }

    @Override
    public String summary() {
        return "A page’s styles, or a style sheet, are not valid CSS, by the checker of the W3C within Nu.";
    }

    @Override
    public String missing() {
        return new HtmlValid().missing();
    }

    @Override
    public void check(Published site, Sink sink) {
        Nu nu = new Nu();
        Set<String> seen = new HashSet<>();
        for (Page page : site.pages().values()) {
            for (Element style : page.document().select("style")) {
                for (String rules : parts(style.data())) {
                    if (seen.add(rules)) {
                        complaints(nu, rules).forEach(complaint -> site.report(sink, page, style, said(complaint, rules), HINT));
                    }
                }
            }
        }
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".css")) {
                complaints(nu, plain(text.text())).forEach(complaint -> site.report(sink, path, said(complaint, text.text()), HINT));
            }
        });
        sink.count("style blocks", seen.size());
    }

    private static List<Complaint> complaints(Nu nu, String rules) {
        return nu.page("style.html", "<!DOCTYPE html><html lang=\"en\"><head><title>Style</title><style>\n" + rules
                + "</style></head><body></body></html>");
    }

    /** The checker knows no cascade layers, and skips what is in them: it is shown their rules as plain ones. */
    private static String plain(String css) {
        return LAYER.matcher(LAYERS.matcher(css).replaceAll("")).replaceAll("@media all{");
    }

    /** A sheet layer by layer, because pages share most layers and not all. */
    private static List<String> parts(String css) {
        List<String> parts = new ArrayList<>();
        Matcher layer = LAYER.matcher(css);
        int from = 0;
        while (layer.find()) {
            parts.add(plain(css.substring(from, layer.start())));
            from = layer.start();
        }
        parts.add(plain(css.substring(from)));
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static String said(Complaint complaint, String css) {
        String line = css.lines().skip(Math.max(0, complaint.line() - 2)).findFirst().orElse("");
        int end = Math.min(line.length(), complaint.column());
        String near = line.substring(Math.max(0, Math.min(end, line.length()) - 40), end).strip();
        return complaint.message() + (near.isEmpty() ? "" : ", at " + near);
    }
}
