package explainer.rule.form;

import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Header.Field;
import explainer.rule.Sink;
import explainer.text.Shorten;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Header values that are one word of a few, or a number. */
public final class HeaderWords {

    private static final List<String> STATES = List.of("open", "partly-answered", "contested");
    private static final List<String> STATUSES = List.of("published", "draft");

    private HeaderWords() {
    }

    /**
     * Reports values that are none of those their key may have.
     *
     * @param camps the slugs of the site's camps; none when it has no camps
     */
    public static void check(Config config, Document document, Set<String> camps, Sink sink) {
        for (Field field : document.header().fields()) {
            String value = field.value();
            if (value.startsWith("{") && !(value.endsWith("}") && value.length() > 1)) {
                report(document, field, sink, Shorten.quote(field.key())
                        + " begins with a brace and would be read as data, not as words",
                        "Begin the value with another character.");
            }
            if (value.isEmpty()) {
                continue;
            }
            switch (field.key()) {
                case "status" -> oneOf(document, field, STATUSES, "a status", "It is published or draft.", sink);
                case "state" -> oneOf(document, field, STATES, "a state", "It is one of open, partly-answered, contested.", sink);
                case "evidence" -> {
                    if (value.equals("none") && tellsStory(config, document.type())) {
                        report(document, field, sink, "a page of type " + document.type() + " tells the story, and nothing would be checked on it",
                                "Take the line out, and cite what the page says.");
                    }
                    if (!value.equals("none")) {
                        report(document, field, sink, Shorten.quote(value) + " says nothing here",
                                "evidence=none exempts a page that tells no story; leave the key out otherwise.");
                    }
                }
                case "order" -> {
                    if (!value.matches("[0-9]{1,4}")) {
                        report(document, field, sink, Shorten.quote(value) + " is not a whole number",
                                "order is 0 to 9999: the place among events of one day.");
                    }
                }
                case "camp" -> {
                    if (!camps.isEmpty()) {
                        oneOf(document, field, new TreeSet<>(camps), "a camp", "The camps, "
                                + String.join(", ", new TreeSet<>(camps))
                                + ", are named in the header of the people page.", sink);
                    }
                }
                default -> { }
            }
        }
    }

    /** Whether a type is there to say what happened: it must name its sources, or is the story in short. */
    private static boolean tellsStory(Config config, String type) {
        return config.requiredKeys(type).contains("sources") || type.equals("home");
    }

    private static void oneOf(Document document, Field field, Collection<String> words, String what, String hint, Sink sink) {
        if (!words.contains(field.value())) {
            report(document, field, sink, Shorten.quote(field.value()) + " is not " + what,
                    Meant.hint(field.value(), words) + hint);
        }
    }

    private static void report(Document document, Field field, Sink sink, String message, String hint) {
        sink.report(document.path(), field.at(), message, hint);
    }
}
