package explainer.rule;

import explainer.content.Block;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Link;
import explainer.content.Site;
import explainer.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page, picture or heading that is named does not exist, is not published, or lies outside the project. */
public final class ReferenceResolves implements Rule {

    /** Header keys that list pages, each with the type of these. */
    private static final Map<String, String> TYPES = Map.of("people", "person", "events", "event",
            "questions", "question", "answers", "question");

    @Override
    public String id() {
        return "reference-resolves";
    }

    @Override
    public String summary() {
        return "A page, picture or heading that is named does not exist, is not published, or lies outside the project.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        LinkTargets targets = new LinkTargets(site);
        Map<String, List<String>> slugs = new HashMap<>();
        site.documents().forEach(each -> slugs.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each.slug()));
        return (document, sink) -> {
            TYPES.forEach((key, type) -> slugs(site, document, key, type, slugs, sink));
            for (Link link : document.links()) {
                targets.fault(document, link).ifPresent(fault ->
                        sink.report(document.path(), link.at(), fault.message(), fault.hint()));
            }
            headings(document, sink);
        };
    }

    private static void slugs(Site site, Document document, String key, String type, Map<String, List<String>> all,
                              Sink sink) {
        for (Header.Item item : document.header().list(key)) {
            String slug = item.value();
            Optional<Document> found = site.document(type, slug);
            if (slug.isEmpty() || found.filter(LinkTargets::published).isPresent()) {
                continue;
            }
            String message = "there is no page for “" + Shortened.of(slug) + "” in " + key;
            String hint = "It is the file name without .md of a published page of type " + type + ".";
            if (found.isPresent()) {
                message = "the page for “" + slug + "” in " + key + " is a draft";
                hint = "Publish " + found.get().path() + ", or take it out of " + key + ".";
            } else {
                hint += Nearest.to(slug, all.getOrDefault(type, List.of())).map(near -> " Did you mean " + near + "?").orElse("");
            }
            sink.report(document.path(), item.at(), message, hint);
        }
    }

    /** Flexmark makes an address of each heading, and gives two equal ones the same. */
    private static void headings(Document document, Sink sink) {
        Map<String, Position> seen = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.HEADING && seen.putIfAbsent(LinkTargets.anchor(block.text().value()), block.at()) != null) {
                sink.report(document.path(), block.at(), "another heading of this page has the same address: #"
                        + LinkTargets.anchor(block.text().value()), "Word one of the two differently: a link finds only the first.");
            }
        }
    }
}
