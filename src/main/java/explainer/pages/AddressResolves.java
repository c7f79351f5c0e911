package explainer.pages;

import explainer.rule.Sink;
import explainer.text.TextFile;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An address that the site gives to machines leads nowhere, or the map does not list exactly its pages. */
final class AddressResolves implements PageRule {

    private static final Pattern FILE = Pattern.compile(".*\\.(?:xml|json|txt|ics|webmanifest)");
    private static final Pattern FOLD = Pattern.compile("\n[ \t]");
    private static final Pattern LOC = Pattern.compile("<loc>\\s*([^<\\s]*)\\s*</loc>");
    private static final String MAP = "sitemap.xml";
    private static final String HINT = "Correct the template that writes it, or site.host in jbake.properties.";

    @Override
    public String id() {
        return "address-resolves";
    }

    @Override
    public String summary() {
        return "An address in the feed, the map, the calendar, the data or a page's JSON-LD leads nowhere, or the map lacks a page.";
    }

    @Override
    public void check(Published site, Sink sink) {
        if (site.address().host().isEmpty()) {
            site.report(sink, "index.html", "no page says where the site is published",
                    "Give every page but 404.html a <link rel=\"canonical\"> with site.host of jbake.properties.");
            return;
        }
        Pattern own = Pattern.compile(Pattern.quote(site.address().host()) + "(?:/[^\\s\"'<>\\\\`]*)?");
        site.texts().forEach((path, text) -> {
            if (FILE.matcher(path).matches()) {
                addresses(site, path, text.text(), 0, own, sink);
            }
        });
        site.pages().forEach((path, page) -> {
            for (Element data : page.document().select("script[type=application/ld+json]")) {
                addresses(site, path, data.data(), Math.max(0, data.sourceRange().endPos()), own, sink);
            }
        });
        TextFile map = site.texts().get(MAP);
        if (map == null) {
            site.report(sink, MAP, "there is no map of the site", "Set render.sitemap=true in jbake.properties.");
        } else {
            map(site, map, sink);
        }
    }

    private static void addresses(Published site, String path, String text, int from, Pattern own, Sink sink) {
        // A calendar breaks its lines within an address; the two characters are made up for by a third
        String flat = path.endsWith(".ics") ? FOLD.matcher(text).replaceAll("") : text;
        int before = -1;
        Matcher address = own.matcher(flat);
        while (address.find()) {
            sink.count("addresses", 1);
            String plain = Parser.unescapeEntities(address.group(), true);
            int at = flat.length() == text.length() ? address.start() : Math.max(0, text.indexOf(start(plain), before + 1));
            before = at;
            LinkResolves.resolve(site, path, plain).ifPresent(why ->
                    site.report(sink, path, from + at, "“" + plain + "” " + why, HINT));
        }
    }

    /** What of an address stands before the first place where a calendar may have broken its line. */
    private static String start(String address) {
        return address.substring(0, Math.min(8, address.length()));
    }

    private static void map(Published site, TextFile map, Sink sink) {
        Set<String> missing = new TreeSet<>();
        site.pages().forEach((path, page) -> {
            if (!page.unlisted() && !path.equals(Published.LOST)) {
                missing.add(path);
            }
        });
        Set<String> seen = new TreeSet<>();
        Matcher loc = LOC.matcher(map.text());
        while (loc.find()) {
            String address = Parser.unescapeEntities(loc.group(1), true);
            String file = Address.elsewhere(address) ? site.address().file(MAP, address).orElse("") : "";
            if (file.isEmpty()) {
                site.report(sink, MAP, loc.start(1), "“" + address + "” is no address of this site", HINT);
            } else if (!seen.add(file)) {
                site.report(sink, MAP, loc.start(1), "“" + address + "” stands in the map twice", HINT);
            } else if (!missing.remove(file) && site.files().containsKey(file)) {
                site.report(sink, MAP, loc.start(1), "“" + address + "” is no page for search engines", HINT);
            }
        }
        missing.forEach(page -> site.report(sink, MAP, "the map lacks " + page, HINT));
    }
}
