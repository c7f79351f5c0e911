package explainer.finish;

import explainer.pages.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A baked site of three pages, all sound, in memory. Files put on it come on top. */
final class TinySite {

    static final String HOST = "https://example.org/tiny";

    private final Map<String, byte[]> files = new TreeMap<>();

    TinySite() {
        with("index.html", page("index.html", "", "<p class=\"summary\"><span data-voice=\"named\">She  left.</span></p>"));
        with("people/anna.html", page("people/anna.html", "", "<p>Anna <b>Hale</b> <i>left</i>.</p>"));
        with("404.html", "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>Not here</title>\n"
                + "<link rel=\"stylesheet\" href=\"/tiny/css/base.css\">\n</head>\n<body>\n"
                + "<p><a href=\"/tiny/index.html\">Home</a> <img src=\"/tiny/img/icon.svg\" alt=\"A line\"></p>\n</body>\n</html>\n");
        with("css/base.css", "/* Base */\n@layer base, top;\n@layer base { p { color: #112233; } }\n");
        with("css/top.css", "@layer top { p { margin: 0px; } }\n");
        with("js/open.js", "(function () {\n  var longName = document.title; // said\n  if (longName) document.title = longName;\n})();\n");
        with("img/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>");
        with("feed.xml", "<feed><logo>" + HOST + "/img/icon.svg</logo></feed>");
        with("robots.txt", "User-agent: *\n");
        with("days.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    /** A sound page at a path, with more in its head and its body. */
    static String page(String path, String head, String body) {
        String root = "../".repeat(path.split("/").length - 1);
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Page – Tiny</title>\n"
                + "<meta name=\"description\" content=\"One “page”\">\n"
                + "<link rel=\"canonical\" href=\"" + HOST + "/" + path.replaceFirst("^index\\.html$", "") + "\">\n"
                + "<meta property=\"og:site_name\" content=\"Tiny\">\n"
                + "<link rel=\"icon\" href=\"" + root + "img/icon.svg\" type=\"image/svg+xml\">\n"
                + "<link rel=\"stylesheet\" href=\"" + root + "css/base.css\">\n"
                + "<link rel=\"stylesheet\" href=\"" + root + "css/top.css\">\n"
                + "<script defer src=\"" + root + "js/open.js\"></script>\n" + head
                + "</head>\n<body class=\"page\">\n<!-- a note -->\n<main>\n<h1>A heading</h1>\n" + body + "\n</main>\n</body>\n</html>\n";
    }

    TinySite with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TinySite without(String path) {
        files.remove(path);
        return this;
    }

    /** The index with this in its body. */
    TinySite withBody(String body) {
        return with("index.html", page("index.html", "", body));
    }

    /** The index with this at the end of its head. */
    TinySite withHead(String head) {
        return with("index.html", page("index.html", head, "<p>Text.</p>"));
    }

    Map<String, byte[]> files() {
        return files;
    }

    Finished finished() {
        return finished("");
    }

    Finished finished(String cname) {
        try {
            return Finisher.finish(files, Minifier.load(), cname, CardPainter::with);
        } catch (FinishException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The faults, as a user sees them, without their hints. */
    List<String> faults() {
        return finished().faults().stream().map(f -> f.path() + ":" + f.line() + ": " + f.message()).toList();
    }

    static String text(Finished finished, String path) {
        return new String(finished.files().get(path), StandardCharsets.UTF_8);
    }

    /** The name that a file got. */
    static String named(Finished finished, String start, String end) {
        return finished.files().keySet().stream().filter(path -> path.startsWith(start) && path.endsWith(end))
                .reduce((a, b) -> {
                    throw new AssertionError("both " + a + " and " + b);
                }).orElseThrow(() -> new AssertionError("no " + start + "…" + end + " among " + finished.files().keySet()));
    }
}
