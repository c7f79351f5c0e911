package explainer.rule;

import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Link;
import explainer.content.Site;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what links lead to. Look-ups take constant time. */
final class LinkTargets {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final Site site;
    private final String content;
    private final Map<String, String> bySmall = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> pageAnchors;
    private final Set<String> baked;

    LinkTargets(Site site) {
        this.site = site;
        content = site.config().contentFolder() + "/";
        site.documents().forEach(document -> bySmall.put(document.path().toLowerCase(Locale.ROOT), document.path()));
        site.assets().forEach(asset -> bySmall.put((content + asset).toLowerCase(Locale.ROOT), content + asset));
        bySmall.values().forEach(path -> {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                folders.add(path.substring(0, slash));
            }
        });
        baked = site.config().bakedFiles().stream().map(file -> content + file).collect(Collectors.toSet());
        pageAnchors = new HashSet<>(site.config().list("page.anchors"));
    }

    /** What is wrong with a link, and what to do. */
    record Fault(String message, String hint) {
    }

    /** Whether the bake makes a page of a document. */
    static boolean published(Document document) {
        return !document.header().value("status").equals("draft");
    }

    /** The id that Flexmark gives a heading. */
    static String anchor(String heading) {
        return HeaderIdGenerator.generateId(heading, " -_", "", false, false);
    }

    /** What is wrong with a link of a document, if something is. */
    Optional<Fault> fault(Document from, Link link) {
        String url = link.url().strip();
        String shown = "the link to “" + Shortened.of(url) + "”";
        if (url.isEmpty() || url.equals("#")) {
            return fault("this link has no target", "Write the file it leads to between the round brackets.");
        }
        if (url.matches("(?s)(?://|[A-Za-z][A-Za-z0-9+.-]*:).*")) {
            return elsewhere(url, shown, link.image());
        }
        if (url.matches("[^/\\s@]+@[^/\\s@]+")) {
            return Optional.empty();
        }
        int hash = url.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(url.substring(hash + 1));
        String file = decoded((hash < 0 ? url : url.substring(0, hash)).replaceFirst("(?s)\\?.*", ""));
        if (file.isEmpty()) {
            return anchorFault(from, anchor, shown);
        }
        if (file.startsWith("/") || file.indexOf('\\') >= 0) {
            return fault(shown + " is not relative to this file", "Write the way from this file's own folder, with forward "
                    + "slashes: ../people/a-name.md.");
        }
        Optional<String> path = resolve(from.path(), file);
        if (path.isEmpty()) {
            return fault(shown + " leaves the project", "Link to a page of this site, or to an https address.");
        }
        return target(path.get(), file, anchor, shown);
    }

    private Optional<Fault> target(String path, String file, String anchor, String shown) {
        Optional<Document> page = site.document(path);
        if (page.isPresent()) {
            return published(page.get()) ? anchor.isEmpty() ? Optional.empty() : anchorFault(page.get(), anchor, shown)
                    : fault(shown + " leads to a draft", "Publish " + path + ", or link to another page.");
        }
        boolean asset = path.startsWith(content) && site.assets().contains(path.substring(content.length()))
                || path.startsWith(site.config().assetFolder() + "/")
                && site.assets().contains(path.substring(site.config().assetFolder().length() + 1));
        if (asset || baked.contains(path)) {
            return Optional.empty();
        }
        String near = bySmall.get(path.toLowerCase(Locale.ROOT));
        if (near != null) {
            return fault(shown + " differs in case from " + near, "Write it as the file is named: hosts tell the two apart.");
        }
        if (file.endsWith(".html") && site.document(path.replaceFirst("\\.html$", ".md")).isPresent()) {
            return fault(shown + " leads to a page that the bake has yet to make", "Link to the .md file; the bake turns it "
                    + "into the page.");
        }
        if (file.endsWith("/") || folders.contains(path)) {
            return fault(shown + " leads to a folder", "Link to a page in it.");
        }
        String hint = file.matches("[a-z]+-[0-9]+") ? "To cite a passage, put a hash before it: #" + file + "."
                : "Link to a published .md file, or to a picture that is there, from this file's own folder.";
        return fault(shown + " leads nowhere", hint);
    }

    private static Optional<Fault> elsewhere(String url, String shown, boolean image) {
        int colon = url.indexOf(':');
        String scheme = colon < 0 ? "https" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        if (image) {
            return fault(shown.replace("the link to", "the picture at") + " comes from another host",
                    "Put it into the assets: every reader's visit would be told to that host.");
        }
        return url.startsWith("//") || SCHEMES.contains(scheme) ? Optional.empty()
                : fault(shown + " has the scheme " + scheme + ", which a page must not have", "Link to an https address.");
    }

    private Optional<Fault> anchorFault(Document document, String anchor, String shown) {
        Set<String> known = anchors.computeIfAbsent(document.path(), path -> anchorsOf(document));
        return known.contains(anchor) || pageAnchors.contains(anchor) ? Optional.empty()
                : fault(shown + " leads to no heading of " + document.path(), "Link to a heading, "
                        + "in small letters with hyphens for spaces, or leave out what follows the hash.");
    }

    /** The headings of a page, the passages its foot lists, and the pages that a list page lists. */
    private Set<String> anchorsOf(Document document) {
        Set<String> ids = new HashSet<>();
        document.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADING)
                .forEach(block -> ids.add(anchor(block.text().value())));
        document.citations().stream().filter(Citation::toPassage).forEach(citation -> ids.add(citation.id()));
        String list = switch (document.type()) {
            case "timeline" -> "event";
            case "people" -> "person";
            case "questions" -> "question";
            default -> "";
        };
        site.documents().stream().filter(each -> each.type().equals(list)).forEach(each -> ids.add(each.slug()));
        if (document.type().equals("sources")) {
            site.records().forEach(record -> record.passages().forEach(passage -> ids.add(passage.id())));
        }
        return ids;
    }

    /** The path a relative link means, or empty when it leaves the project. */
    private static Optional<String> resolve(String from, String file) {
        Deque<String> path = new ArrayDeque<>();
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
        for (String step : (folder + "/" + file).split("/")) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return Optional.of(String.join("/", path));
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static Optional<Fault> fault(String message, String hint) {
        return Optional.of(new Fault(message, hint));
    }
}
