package explainer.pages;

import explainer.content.Site;
import explainer.content.SiteException;
import explainer.rule.Finding;
import explainer.rule.TestSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * A published site of three pages, all sound, on the little site of the rules' tests. Files put on it come on top; the
 * word POLICY in a page becomes its policy, and the list of files is made last, so that a fault put in is the only one.
 */
final class TinyPages {

    static final String HOST = "https://example.org/tiny";

    private final Map<String, byte[]> files = new TreeMap<>();
    private TestSite source = new TestSite();

    TinyPages() {
        with("index.html", page("index.html", "", "<p id=\"top1\"><a href=\"people/anna.html#life\">Anna</a>"));
        with("people/anna.html", page("people/anna.html", "", "<p id=\"life\"><a href=\"../index.html\">Home</a> <img src=\"../img/a.svg\" alt=\"A\">"));
        with("404.html", "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">POLICY<meta name=\"robots\" content=\"noindex\">"
                + "<title>Not here</title></head><body><main><h1>Not here</h1><p><a href=\"/tiny/index.html\">Home</a></main></body></html>");
        with("img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>\n");
        with("feed.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>Tiny</title>\n<id>" + HOST + "/</id>\n"
                + "<link rel=\"self\" href=\"" + HOST + "/feed.xml\"/>\n<updated>2026-11-22T00:00:00Z</updated>\n"
                + "<author><name>Tom</name></author>\n<entry>\n<title>Anna</title>\n<id>" + HOST + "/people/anna.html</id>\n"
                + "<link href=\"" + HOST + "/people/anna.html\"/>\n<updated>2026-11-22T00:00:00Z</updated>\n</entry>\n</feed>\n");
        with("sitemap.xml", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>" + HOST + "/</loc></url>\n"
                + "<url><loc>" + HOST + "/people/anna.html</loc><lastmod>2026-11-22</lastmod></url>\n</urlset>\n");
        with("robots.txt", "User-agent: *\nSitemap: " + HOST + "/sitemap.xml\n");
        with("days.ics", calendar("SUMMARY:The gates close\n"));
        with("data/timeline.json", "{\"name\": \"Tiny\", \"url\": \"" + HOST + "/\",\n \"events\": [\n  {\"id\": \"gates\", \"title\": \"Gates\", "
                + "\"url\": \"" + HOST + "/people/anna.html\", \"when\": \"2019-03\", \"summary\": \"They closed.\", \"people\": [], \"sources\": [\"demo-1\"]}\n ]}\n");
        files.put("cards/anna.png", picture(1200, 630));
        with("js/open.js", "document.title=document.title;\n");
        with(".nojekyll", "");
    }

    /** A sound page at a path, with more in its head and in its main part. */
    static String page(String path, String head, String body) {
        String address = HOST + "/" + path.replaceFirst("^index\\.html$", "");
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">POLICY\n<title>" + path + " of Tiny</title>\n"
                + "<meta name=\"description\" content=\"What " + path + " is about\">\n<link rel=\"canonical\" href=\"" + address + "\">\n"
                + "<meta property=\"og:url\" content=\"" + address + "\">\n<meta property=\"og:image\" content=\"" + HOST + "/cards/anna.png\">\n"
                + "<meta property=\"og:image:alt\" content=\"Tiny\">\n<style>p{color:#123}</style>\n"
                + "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@type\": \"Person\", \"@id\": \"" + address
                + "\", \"url\": \"" + address + "\", \"description\": \"One\", \"name\": \"Anna\"}</script>\n" + head
                + "</head>\n<body>\n<main>\n<h1>Anna</h1>\n" + body + "\n</main>\n</body>\n</html>\n";
    }

    /** A sound calendar of one entry with these lines in it. */
    static String calendar(String lines) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Tiny//EN\nBEGIN:VEVENT\nUID:gates@example.org\nDTSTAMP:20261122T000000Z\n"
                + "DTSTART;VALUE=DATE:20190301\n" + lines + "END:VEVENT\nEND:VCALENDAR\n").replace("\n", "\r\n");
    }

    static byte[] picture(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    TinyPages with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyPages with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TinyPages without(String path) {
        files.remove(path);
        return this;
    }

    /** A file with one text in the place of another that stands in it. */
    TinyPages changed(String path, String from, String to) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(path + " has no " + from);
        }
        return with(path, text.replace(from, to));
    }

    /** The page of Anna with this in its main part, from line 17 on. */
    TinyPages withBody(String body) {
        return with("people/anna.html", page("people/anna.html", "", "<p id=\"life\">" + body));
    }

    /** The page of Anna with this at the end of its head, from line 13 on. */
    TinyPages withHead(String head) {
        return with("people/anna.html", page("people/anna.html", head, "<p id=\"life\">Life."));
    }

    TinyPages withSettings(String settings) {
        source = source.with("jbake.properties", source.text("jbake.properties") + "\n" + settings + "\n");
        return this;
    }

    TinyPages madeOf(TestSite site) {
        source = site;
        return this;
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.replaceAll((path, bytes) -> path.endsWith(".html") ? policed(path, bytes) : bytes);
        if (!all.containsKey(ManifestTrue.FILE)) {
            StringBuilder list = new StringBuilder();
            all.forEach((path, bytes) -> list.append(Digest.hex(bytes)).append("  ").append(path).append('\n'));
            all.put(ManifestTrue.FILE, list.toString().getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private static byte[] policed(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.replace("POLICY", Policy.meta(Page.of(path, text).document())).getBytes(StandardCharsets.UTF_8);
    }

    Published published() {
        return published(files());
    }

    Published published(Map<String, byte[]> all) {
        try {
            Site site = source.site();
            return Published.of("out", all, site);
        } catch (SiteException e) {
            throw new AssertionError(e);
        }
    }

    List<Finding> findings(PageRule rule) {
        return new PageChecker(List.of(rule)).run(published()).findings();
    }

    /** What a rule finds, as a user sees it but for the hint. */
    List<String> found(PageRule rule) {
        return findings(rule).stream().map(finding -> finding.path() + ":" + finding.line() + ": " + finding.message()).toList();
    }
}
