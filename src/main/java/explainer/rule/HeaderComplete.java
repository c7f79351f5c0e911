package explainer.rule;

import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Site;
import explainer.text.Position;
import explainer.text.Problem;

/** A header lacks a key that its type needs, or the line that ends it, or a text below it. */
public final class HeaderComplete implements Rule {

    @Override
    public String id() {
        return "header-complete";
    }

    @Override
    public String summary() {
        return "A header lacks a key that its type needs, or the line that ends it, or a text below it.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        return (document, sink) -> {
            document.problems().stream().filter(p -> p.kind() == Problem.Kind.HEADER_END).forEach(sink::report);
            keys(site.config(), document, sink);
        };
    }

    private static void keys(Config config, Document document, Sink sink) {
        String type = document.type();
        for (String key : config.requiredKeys(type)) {
            if (document.header().value(key).isEmpty()) {
                Position at = document.header().field(key).map(Header.Field::keyAt).orElse(Position.START);
                sink.report(document.path(), at, "“" + key + "” is missing", hint(config, key, type));
            }
        }
    }

    private static String hint(Config config, String key, String type) {
        return switch (key) {
            case "type" -> "Add type=…: " + String.join(", ", config.types()) + ".";
            case "status" -> "Add status=published, or status=draft to keep the page back.";
            default -> "A document of type " + (type.isEmpty() ? "…" : type) + " needs it: " + key + "=….";
        };
    }
}
