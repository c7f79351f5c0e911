package explainer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of an HTML page, and what the page says of it. */
final class HtmlCopy {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private HtmlCopy() {
    }

    /** The longest {@code article}, else the longest {@code main}, else the whole body. */
    static Copy of(Document page) {
        Map<String, String> about = about(page);
        List<String> notes = new ArrayList<>();
        Element main = longest(page, "article");
        main = main == null ? longest(page, "main, [role=main]") : main;
        if (main == null) {
            notes.add("The page marks no article and no main part: all of its body was taken.");
        }
        List<Line> lines = new HtmlBlocks(main == null ? page.body() : main, notes).read();
        return new Copy("an HTML page", lines, about, notes);
    }

    private static Element longest(Document page, String selector) {
        return page.select(selector).stream().filter(element -> !element.text().isBlank())
                .max(Comparator.comparingInt(element -> element.text().length())).orElse(null);
    }

    private static Map<String, String> about(Document page) {
        Map<String, String> about = new LinkedHashMap<>();
        put(about, "title", page.select("meta[property=og:title]").attr("content"));
        put(about, "title", page.select("h1").isEmpty() ? "" : page.select("h1").first().text());
        put(about, "title", page.title());
        put(about, "publisher", page.select("meta[property=og:site_name]").attr("content"));
        put(about, "url", page.select("link[rel=canonical]").attr("href"));
        put(about, "url", page.select("meta[property=og:url]").attr("content"));
        put(about, "language", page.select("html").attr("lang").replaceFirst("[-_].*", ""));
        put(about, "year", year(page.select("meta[property=article:published_time], meta[name=date]").attr("content")));
        put(about, "year", year(page.select("time[datetime]").attr("datetime")));
        return about;
    }

    /** The first that says something counts. */
    private static void put(Map<String, String> about, String key, String value) {
        if (!value.isBlank()) {
            about.putIfAbsent(key, value.replaceAll("\\s+", " ").strip());
        }
    }

    private static String year(String date) {
        Matcher matcher = YEAR.matcher(date);
        return matcher.find() ? matcher.group() : "";
    }
}
