package explainer.rule;

import explainer.content.Block;
import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.HeadingIds;
import explainer.content.Made;
import explainer.content.Site;
import explainer.rule.form.Corrected;
import explainer.rule.form.LinkTargets;
import explainer.text.Position;
import explainer.text.Shorten;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Something that a page, a header or the settings name is not there: a person, a page, a heading, a picture. */
public final class ReferenceResolves implements Rule {

    /** Header keys that list pages by their file names, with the type they are of. */
    private static final Map<String, String> NAMED = Map.of("people", "person", "events", "event", "questions", "question",
            "answers", "question");
    /** The pages that every other page leads to: one of each. */
    private static final Map<String, String> SINGLE = Map.of("home", "index", "timeline", "timeline", "people", "people",
            "questions", "questions", "sources", "sources");
    /** Addresses that templates give to parts of a page. */
    private static final Set<String> RESERVED = Set.of("main", "evidence", "evidence-title", "editor", "sixty", "strip",
            "matrix", "matrix-caption", "voices", "marks", "lens");

    @Override
    public String id() {
        return "reference-resolves";
    }

    @Override
    public String summary() {
        return "A person, event, question, page, heading, picture or file that is named is not there.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Map<String, List<Document>> bySlug = new HashMap<>();
        site.documents().forEach(d -> bySlug.computeIfAbsent(d.slug().toLowerCase(Locale.ROOT), s -> new ArrayList<>()).add(d));
        LinkTargets targets = new LinkTargets(site);
        return new Check() {
            @Override
            public void document(Document document, Sink sink) {
                NAMED.keySet().stream().sorted().forEach(key -> document.header().list(key).stream()
                        .filter(item -> !item.value().isEmpty()).forEach(item -> slug(document, key, item, bySlug, sink)));
                document.links().forEach(link -> targets.check(document, link, sink));
                Corrected.check(site, document, sink);
                headings(document, sink);
                twins(document, bySlug, sink);
            }

            @Override
            public void finish(Sink sink) {
                settings(site, sink);
            }
        };
    }

    private static void slug(Document document, String key, Header.Item item, Map<String, List<Document>> bySlug, Sink sink) {
        String type = NAMED.get(key);
        String shown = Shorten.quote(item.value());
        List<Document> near = bySlug.getOrDefault(item.value().toLowerCase(Locale.ROOT), List.of());
        List<Document> found = near.stream().filter(d -> d.type().equals(type) && d.slug().equals(item.value())).toList();
        if (found.stream().anyMatch(d -> d.published() || !document.published())) {
            return;
        }
        String message = "there is no page for " + shown + " in " + key;
        String hint = "It is the file name without .md of a published page of type " + type + ".";
        if (!found.isEmpty()) {
            message = shown + " in " + key + " is a draft, which readers do not see";
            hint = "Publish " + found.get(0).path() + ", or take the name out.";
        } else if (near.stream().anyMatch(d -> d.type().equals(type))) {
            hint = "Capital letters count: write " + near.stream().filter(d -> d.type().equals(type)).findFirst()
                    .orElseThrow().slug() + ".";
        } else if (!near.isEmpty()) {
            hint = near.get(0).path() + " is of type " + Shorten.plain(near.get(0).type()) + ", and " + key + " names pages of type "
                    + type + ".";
        } else if (item.value().contains(" ") || item.value().endsWith(".md") || item.value().contains("/")) {
            hint = "Name pages by file name alone, parted by commas: " + key + "=one-page,another-page.";
        }
        sink.report(document.path(), item.at(), message, hint);
    }

    private static void headings(Document document, Sink sink) {
        Set<String> ids = new HashSet<>(RESERVED);
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.HEADING) {
                String id = HeadingIds.of(block.text().value());
                if (!id.isEmpty() && !ids.add(id)) {
                    sink.report(document.path(), block.at(), "two places on the page would have the address “#"
                            + Shorten.plain(id) + "”", "Give this heading other words.");
                }
            }
        }
    }

    /** Headers name people, events and questions by file name alone. */
    private static void twins(Document document, Map<String, List<Document>> bySlug, Sink sink) {
        if (!NAMED.containsValue(document.type())) {
            return;
        }
        bySlug.get(document.slug().toLowerCase(Locale.ROOT)).stream().filter(d -> d.type().equals(document.type()))
                .findFirst().filter(first -> first != document).ifPresent(first ->
                sink.report(document.path(), Position.START, "another page of type " + document.type()
                        + " has the same file name: " + first.path(), "Rename one of the two: headers name them by it."));
    }

    /** What the settings name; and, of a site that is to be published somewhere, the pages that all others lead to. */
    private static void settings(Site site, Sink sink) {
        Config config = site.config();
        String content = config.contentFolder() + "/";
        for (String key : List.of("site.nav", "site.foot")) {
            for (String name : config.list(key)) {
                if (site.document(content + name + ".md").filter(Document::published).isEmpty()) {
                    sink.report(Config.FILE, config.at(key), key + " names " + Shorten.quote(name)
                            + ", and there is no such published page", "Write " + content + Shorten.plain(name)
                            + ".md, or take the name out.");
                }
            }
        }
        Made.files(site).forEach((file, from) -> {
            if (site.assets().contains(file)) {
                sink.report(config.assetFolder() + "/" + file, Position.START,
                        "this asset and the content both make “" + file + "”", "Rename one of the two: the other would be lost.");
            }
        });
        if (config.value("site.host", "").isEmpty()) {
            return;
        }
        if (site.assets().isEmpty()) {
            sink.report(config.assetFolder(), Position.START, "the folder is missing or empty",
                    "It holds the style sheets and pictures; bring it back from version control.");
        }
        SINGLE.keySet().stream().sorted().filter(config.types()::contains).forEach(type -> single(site, content, type, sink));
    }

    private static void single(Site site, String content, String type, Sink sink) {
        String path = content + SINGLE.get(type) + ".md";
        if (site.document(path).filter(d -> d.type().equals(type) && d.published()).isEmpty()) {
            sink.report(path, Position.START, "every page leads here, and there is no published page of type " + type,
                    "Write one, with type=" + type + " and status=published.");
        }
        site.documents().stream().filter(d -> d.type().equals(type) && !d.path().equals(path) && d.published()).forEach(d ->
                sink.report(d.path(), d.at("type"), "there is one page of type " + type + ", and it is " + SINGLE.get(type)
                        + ".md", "Give this page another type, such as page."));
    }
}
