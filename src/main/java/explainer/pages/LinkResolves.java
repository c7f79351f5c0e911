package explainer.pages;

import explainer.rule.Sink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A link, a picture, a script or an address in a page's styles leads to nothing, or only from one place of publication. */
final class LinkResolves implements PageRule {

    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "xlink:href", "cite", "action", "data");
    private static final Set<String> TOLD = Set.of("og:image", "og:url", "twitter:image");
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)[\"']?\\s*\\)");
    private static final String REBAKE = "Correct the template or the content that writes it.";

    @Override
    public String id() {
        return "link-resolves";
    }

    @Override
    public String summary() {
        return "A link, picture, script or style of a page leads to nothing, or breaks where the site stands in a folder.";
    }

    @Override
    public void check(Published site, Sink sink) {
        site.pages().values().forEach(page -> page.document().getAllElements().forEach(element -> look(site, page, element, sink)));
    }

    private static void look(Published site, Page page, Element element, Sink sink) {
        for (Attribute attribute : element.attributes()) {
            if (ADDRESSES.contains(attribute.getKey())) {
                address(site, page, element, attribute.getValue(), sink);
            }
        }
        if (element.normalName().equals("meta") && TOLD.contains(element.attr("property") + element.attr("name"))) {
            address(site, page, element, element.attr("content"), sink);
        }
        if (element.normalName().equals("style")) {
            Matcher url = URL.matcher(element.data());
            while (url.find()) {
                address(site, page, element, url.group(1).strip(), sink);
            }
        }
    }

    private static void address(Published site, Page page, Element element, String value, Sink sink) {
        String plain = value.strip();
        boolean within = plain.startsWith(site.address().host() + "/") && !site.address().host().isEmpty();
        if (Address.elsewhere(plain) && !within) {
            return;
        }
        sink.count("links", 1);
        boolean lost = page.path().equals(Published.LOST);
        if (!within && !plain.startsWith("#") && plain.startsWith("/") != lost) {
            site.report(sink, page, element, lost ? "“" + plain + "” does not begin at the host's root"
                    : "“" + plain + "” begins at the host's root", lost
                    ? "This page is shown at any wrong address, however deep: write its links from the root on."
                    : "Write it relative to the page, so that it holds wherever the site is published.");
            return;
        }
        resolve(site, page.path(), plain).ifPresent(why -> site.report(sink, page, element, "“" + plain + "” " + why, REBAKE));
    }

    /** Why an address of the site's own leads nowhere. */
    static Optional<String> resolve(Published site, String from, String address) {
        Optional<String> file = site.address().file(from, address);
        if (file.isEmpty()) {
            return Optional.of("leads out of the site");
        }
        if (!site.files().containsKey(file.get())) {
            return Optional.of("leads to " + file.get() + ", which is no file of the site");
        }
        int hash = address.indexOf('#');
        String id = hash < 0 ? "" : decoded(address.substring(hash + 1));
        boolean known = id.isEmpty() || !file.get().endsWith(".html") || id.equals("top") || site.hasId(file.get(), id);
        return known ? Optional.empty() : Optional.of("leads to no part of " + file.get());
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
