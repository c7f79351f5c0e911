package explainer.rule;

import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Site;
import explainer.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line or value of a header cannot be read, or is of no use where it stands. */
public final class HeaderValue implements Rule {

    private static final List<String> DAYS = List.of("date", "checked", "as_of");

    @Override
    public String id() {
        return "header-value";
    }

    @Override
    public String summary() {
        return "A line of a header, its key or its value, cannot be read or means nothing there.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Set<String> camps = new HashSet<>();
        site.documents().stream().filter(document -> document.type().equals("people"))
                .flatMap(document -> HeaderPairs.of(document, "camps").stream()).forEach(pair -> camps.add(pair.left()));
        return (document, sink) -> {
            document.problems().stream().filter(p -> p.kind() == Problem.Kind.HEADER
                    || p.kind() == Problem.Kind.DUPLICATE_KEY).forEach(sink::report);
            keys(site.config(), document, sink);
            values(document, camps, sink);
        };
    }

    private static void keys(Config config, Document document, Sink sink) {
        String type = document.type();
        if (!type.isEmpty() && !config.types().contains(type)) {
            report(document, "type", "“" + type + "” is not a type",
                    "The types are " + String.join(", ", config.types()) + ".", sink);
            return;
        }
        List<String> known = new ArrayList<>(config.requiredKeys(type));
        known.addAll(config.optionalKeys(type));
        for (Header.Field field : document.header().fields()) {
            if (!type.isEmpty() && !known.contains(field.key())) {
                sink.report(document.path(), field.keyAt(), "“" + Shortened.of(field.key()) + "” is not a key of type " + type,
                        Nearest.to(field.key(), known).map(key -> "Did you mean " + key + "? ").orElse("")
                                + "Its keys are " + String.join(", ", known) + ".");
            }
        }
    }

    private static void values(Document document, Set<String> camps, Sink sink) {
        Header header = document.header();
        for (Header.Field field : header.fields()) {
            if (!field.value().isEmpty()) {
                HeaderFormats.fault(field.key(), field.value(), camps).ifPresent(fault ->
                        report(document, field.key(), fault.message(), fault.hint(), sink));
            }
        }
        List<Optional<LocalDate>> days = DAYS.stream().map(key -> HeaderFormats.day(header.value(key))).toList();
        if (days.get(0).isPresent() && days.get(1).isPresent() && days.get(1).get().isBefore(days.get(0).get())) {
            report(document, "checked", "the page was checked on " + header.value("checked") + ", before it was written on "
                    + header.value("date"), "Set checked to the day you last held the page against its sources.", sink);
        }
        for (String key : HeaderFormats.LISTS) {
            list(document, key, sink);
        }
        for (String key : List.of("camps", "periods")) {
            if (header.has(key) && HeaderPairs.of(document, key).stream().anyMatch(pair -> !pair.readable(key))) {
                report(document, key, "“" + key + "” cannot be read", key.equals("periods")
                        ? "Write Label: date/date; Label: date/date." : "Write slug: Label; slug: Label.", sink);
            }
        }
    }

    private static void list(Document document, String key, Sink sink) {
        Set<String> seen = new HashSet<>();
        for (Header.Item item : document.header().list(key)) {
            if (item.value().isEmpty()) {
                sink.report(document.path(), item.at(), "an entry of “" + key + "” is empty", "Take the comma out.");
            } else if (!item.value().matches(HeaderFormats.SLUG)) {
                sink.report(document.path(), item.at(), "“" + Shortened.of(item.value()) + "” in “" + key + "” is not a name of a file"
                        + " or a passage", "Write small letters, digits and hyphens, with commas between the entries.");
            } else if (!seen.add(item.value())) {
                sink.report(document.path(), item.at(), "“" + item.value() + "” stands twice in “" + key + "”",
                        "Remove one of the two.");
            }
        }
    }

    private static void report(Document document, String key, String message, String hint, Sink sink) {
        sink.report(document.path(), document.at(key), message, hint);
    }
}
