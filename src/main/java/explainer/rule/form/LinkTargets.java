package explainer.rule.form;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.HeadingIds;
import explainer.content.Link;
import explainer.content.Made;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.text.Shorten;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where links and pictures lead. */
public final class LinkTargets {

    private static final String MAIL = "[^@\\s/]+@[^@\\s/]+";

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:");

    private final Site site;
    private final String content;
    private final Set<String> files;
    /** Every path by its small letters, to name the one that was meant. */
    private final Map<String, String> bySmall = new HashMap<>();
    private final Map<String, Set<String>> headings = new HashMap<>();
    private final Map<String, String> made;

    /** For the pages and files of a site. */
    public LinkTargets(Site site) {
        this.site = site;
        this.content = site.config().contentFolder();
        this.files = new TreeSet<>(site.assets());
        this.made = Made.files(site);
        files.forEach(file -> bySmall.put((content + "/" + file).toLowerCase(Locale.ROOT), file));
        site.documents().forEach(d -> bySmall.put(d.path().toLowerCase(Locale.ROOT), d.path().substring(content.length() + 1)));
    }

    /** Reports a link or picture of a document that leads nowhere. */
    public void check(Document document, Link link, Sink sink) {
        String url = link.url();
        String small = url.toLowerCase(Locale.ROOT);
        if (small.startsWith("mailto:") || link.label().isEmpty() && !link.image() && url.matches(MAIL)) {
            return;
        }
        if (small.startsWith("http:") || small.startsWith("https:")) {
            if (!small.matches("https?://[^/?#\\s]+.*") || link.image()) {
                report(document, link, address(url), link.image() ? "Pages show nothing from other hosts: put the picture "
                        + "into this project." : "Write the whole address, as in https://example.org/page.", sink);
            }
        } else if (link.namesLanguage()) {
            if (!link.knownLanguage()) {
                report(document, link, Shorten.quote(url) + " names no language", "Write the language's tag behind #lang-, as in "
                        + "[слово](#lang-uk): two or three small letters.", sink);
            }
        } else if (small.indexOf(':') > 0 && SCHEME.matcher(small).lookingAt() || url.startsWith("//")) {
            report(document, link, address(url), "Begin it with https:, or lead to a file of this site.", sink);
        } else {
            local(document, link, sink);
        }
    }

    private void local(Document document, Link link, Sink sink) {
        String url = link.url();
        int hash = url.indexOf('#');
        String file = hash < 0 ? url : url.substring(0, hash);
        String anchor = hash < 0 ? "" : url.substring(hash + 1);
        if (url.isEmpty() || url.equals("#")) {
            nowhere(document, link, "Name the file that it leads to, or leave the link out.", sink);
            return;
        }
        if (file.isEmpty()) {
            anchor(document, link, document, anchor, sink);
            return;
        }
        String path = resolve(document.path(), file);
        if (path == null) {
            report(document, link, "the link to " + Shorten.quote(url) + " leads out of the project",
                    "Link to a published .md file or a picture of this site, by its way from this file’s own folder.", sink);
        } else if (file.startsWith("/") || !path.startsWith(content + "/")) {
            nowhere(document, link, "Write the way from this file’s own folder, as in ../people/a-name.md; nothing outside "
                    + content + " is a page.", sink);
        } else {
            inContent(document, link, path, anchor, sink);
        }
    }

    private void inContent(Document document, Link link, String path, String anchor, Sink sink) {
        String name = path.substring(content.length() + 1);
        Document target = site.document(path).orElse(null);
        if (target != null && !link.image()) {
            String extension = Made.extension(site.config(), target);
            if (!target.published() && document.published()) {
                report(document, link, "the link to " + Shorten.quote(link.url()) + " leads to a draft, which readers do not see",
                        "Publish " + target.path() + ", or take the link out.", sink);
            } else if (!extension.isEmpty()) {
                nowhere(document, link, "What comes of that document is a file: link to " + Shorten.plain(
                        link.url().replaceAll("\\.md(#.*)?$", "")) + extension + ".", sink);
            } else {
                anchor(document, link, target, anchor, sink);
            }
            return;
        }
        String from = made.get(name);
        boolean there = files.contains(name) || !link.image() && from != null && (from.isEmpty() || !document.published()
                || site.document(from).filter(Document::published).isPresent());
        if (!there) {
            nowhere(document, link, hint(link, path, name), sink);
        }
    }

    private String hint(Link link, String path, String name) {
        String near = bySmall.get(path.toLowerCase(Locale.ROOT));
        if (near != null && !near.equals(name)) {
            return "Capital letters count: the file is called " + near + ".";
        }
        if (name.endsWith(".html") && site.document(path.replaceAll("\\.html$", ".md")).isPresent()) {
            return "Link to the .md file; the bake makes a page’s address of it.";
        }
        if (site.document(path + ".md").isPresent()) {
            return "Write its ending too: .md.";
        }
        if (link.url().matches("[a-z0-9-]+-[0-9]{1,9}") && site.passage(link.url()).isPresent()) {
            return "A citation has a hash: #" + link.url() + ".";
        }
        return link.image() ? "Put the picture there, or mend its name; the way starts at this file’s own folder."
                : "Link to a published .md file, or to a picture that is there, from this file’s own folder.";
    }

    /** A heading of a page, or a passage that it lists because it cites it. */
    private void anchor(Document document, Link link, Document target, String anchor, Sink sink) {
        if (anchor.isEmpty() && !link.url().endsWith("#") || headings(target).contains(anchor)) {
            return;
        }
        boolean passage = site.passage(anchor).isPresent();
        if (passage && (target.type().equals("sources")
                || target.citations().stream().map(Citation::id).anyMatch(anchor::equals))) {
            return;
        }
        nowhere(document, link, passage ? "That page does not cite " + anchor + ", so it does not list it: link to the page "
                + "alone, or to the sources." : "No heading of " + target.path() + " has that address; it is the heading’s "
                + "words in small letters, with hyphens for spaces.", sink);
    }

    private Set<String> headings(Document document) {
        return headings.computeIfAbsent(document.path(), path -> {
            Set<String> ids = new HashSet<>();
            document.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADING)
                    .forEach(block -> ids.add(HeadingIds.of(block.text().value())));
            return ids;
        });
    }

    /** The path that a relative one leads to from a file, or null when it climbs out of the project. */
    private static String resolve(String from, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        if (!relative.startsWith("/")) {
            for (String part : from.substring(0, Math.max(0, from.lastIndexOf('/'))).split("/")) {
                parts.addLast(part);
            }
        }
        for (String part : relative.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String address(String url) {
        return Shorten.quote(url) + " is no address that a page may lead to";
    }

    private static void nowhere(Document document, Link link, String hint, Sink sink) {
        report(document, link, (link.image() ? "the picture " : "the link to ") + Shorten.quote(link.url())
                + (link.image() ? " is not there" : " leads nowhere"), hint, sink);
    }

    private static void report(Document document, Link link, String message, String hint, Sink sink) {
        sink.report(document.path(), link.at(), message, hint);
    }
}
