package explainer.rule;

import explainer.content.Block;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Site;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import java.util.LinkedHashSet;
import java.util.Set;

/** A header does not end, lacks a key that its type needs, or has nothing below it: JBake drops or spoils such a page. */
public final class HeaderComplete implements Rule {

    @Override
    public String id() {
        return "header-complete";
    }

    @Override
    public String summary() {
        return "A header has no end, lacks a key that its type needs, or has no text below it.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        return (document, sink) -> check(site, document, sink);
    }

    private static void check(Site site, Document document, Sink sink) {
        if (document.file().isUnread()) {
            return;
        }
        document.problems().stream().filter(p -> p.kind() == Problem.Kind.HEADER).forEach(sink::report);
        Header header = document.header();
        // Of a header that cannot be read at all, what is missing in it is a consequence
        if (!header.fields().isEmpty() || header.problems().isEmpty()) {
            keys(site, document, sink);
        }
        String text = document.file().text();
        boolean read = document.problems().stream().noneMatch(p -> p.kind() == Problem.Kind.FILE);
        if (header.bodyStart() < text.length() && read && document.blocks().stream().noneMatch(HeaderComplete::hasWord)) {
            sink.report(document.path(), new Position(document.file().position(header.bodyStart()).line() - 1, 1),
                    "there is no text below the header", "Write at least one sentence under " + Header.SEPARATOR + ".");
        }
    }

    private static boolean hasWord(Block block) {
        return block.text().value().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void keys(Site site, Document document, Sink sink) {
        String type = document.type();
        Set<String> required = new LinkedHashSet<>();
        required.add("type");
        required.add("status");
        // Of a type that is none, header-value tells; it still needs what all types need
        required.addAll(site.config().requiredKeys(type.isEmpty() ? "all" : type));
        required.stream().filter(key -> document.header().value(key).isEmpty()).forEach(key ->
                missing(site, document, key, sink));
        boolean rests = document.header().list("sources").stream().anyMatch(item -> !item.value().isEmpty());
        if (document.needsEvidence() && !rests && !required.contains("sources") && site.config().types().contains(type)) {
            sink.report(document.path(), place(document, "sources"),
                    "“sources” is missing, and title and summary rest on nothing",
                    "Name the passages that carry them, sources=echo-2,echo-27; or say evidence=none on a page that tells "
                            + "nothing of the story.");
        }
    }

    private static void missing(Site site, Document document, String key, Sink sink) {
        String hint = switch (key) {
            case "type" -> "Add type=…: " + String.join(", ", site.config().types()) + ".";
            case "status" -> "Add status=published, or status=draft to keep the page back.";
            case "sources" -> "Name the passages that title and summary rest on: sources=echo-2,echo-27.";
            default -> document.type().isEmpty() ? "Every document needs it."
                    : "A document of type " + Shorten.plain(document.type()) + " needs it.";
        };
        sink.report(document.path(), place(document, key), "“" + key + "” is missing", hint);
    }

    /** Where the key stands without a value, or the start of the file. */
    private static Position place(Document document, String key) {
        return document.header().field(key).map(Header.Field::keyAt).orElse(Position.START);
    }
}
