package explainer.pages;

import explainer.pages.JsonSchemas.Complaint;
import explainer.rule.Sink;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A file of data or a page's JSON-LD does not read as JSON, or is not of its kind. The kind is told by the vocabulary that
 * it names as its context, else by the name of the file.
 */
final class JsonValid implements PageRule {

    private static final Map<String, String> CONTEXTS = Map.of(
            "\"@context\"\\s*:\\s*\"http://www\\.w3\\.org/ns/anno\\.jsonld\"", "web-annotations",
            "\"@context\"\\s*:\\s*\"https://schema\\.org\"", "json-ld");
    private static final String HINT = "Correct the template that writes it.";

    @Override
    public String id() {
        return "json-valid";
    }

    @Override
    public String summary() {
        return "A file of data or a page’s JSON-LD is no JSON, or not what its kind must be (JSON-LD, Web Annotations, lists).";
    }

    @Override
    public String missing() {
        return Library.has(JsonSchemas.TYPE) ? "" : String.format(Library.MISSING, "the JSON Schema validator");
    }

    @Override
    public void check(Published site, Sink sink) {
        JsonSchemas schemas = new JsonSchemas();
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
                String name = path.replaceFirst("^.*/", "").replaceFirst("\\.[a-z]+$", "");
                check(site, path, text.text(), 0, kind(text.text(), name), schemas, sink);
            }
        });
        site.pages().forEach((path, page) -> {
            List<Element> blocks = page.document().select("script[type=application/ld+json]");
            if (blocks.isEmpty() && !page.unlisted()) {
                site.report(sink, path, "it tells machines nothing of itself: it has no JSON-LD", HINT);
            }
            blocks.forEach(block -> check(site, path, block.data(), Math.max(0, block.sourceRange().endPos()), "json-ld",
                    schemas, sink));
        });
    }

    private static String kind(String json, String name) {
        String head = json.substring(0, Math.min(300, json.length()));
        for (Map.Entry<String, String> context : CONTEXTS.entrySet()) {
            if (Pattern.compile(context.getKey()).matcher(head).find()) {
                return context.getValue();
            }
        }
        return JsonValid.class.getResource("/explainer/schemas/" + name + ".json") == null ? "" : name;
    }

    private static void check(Published site, String path, String json, int from, String kind, JsonSchemas schemas, Sink sink) {
        sink.count("JSON texts", 1);
        List<Complaint> complaints = JsonSchemas.unread(json);
        if (complaints.isEmpty() && !kind.isEmpty()) {
            complaints = schemas.complaints(kind, json);
        }
        complaints.forEach(complaint -> site.report(sink, path, from + complaint.offset(), complaint.message(), HINT));
    }
}
