package explainer.rule;

import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Header.Field;
import explainer.content.Made;
import explainer.content.Site;
import explainer.rule.form.HeaderDates;
import explainer.rule.form.HeaderPairs;
import explainer.source.Edtf;
import explainer.text.Nearest;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A header line, key or value is not what the bake or a reader could understand. */
public final class HeaderValue implements Rule {

    private static final int LONGEST_NAME = 150;
    private static final List<String> STATES = List.of("open", "partly-answered", "contested");
    private static final List<String> STATUSES = List.of("published", "draft");
    private static final Pattern MARKDOWN = Pattern.compile("\\.md$");
    private static final List<String> LISTS = List.of("sources", "people", "events", "questions", "answers");
    private static final Pattern PAGE_NAME = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*)+\\.md");

    @Override
    public String id() {
        return "header-value";
    }

    @Override
    public String summary() {
        return "A header line cannot be read, a key is not one of its type, or a value is not of its kind.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Set<String> camps = new HashSet<>();
        List<Edtf> periods = new ArrayList<>();
        boolean[] timeline = new boolean[1];
        for (Document document : site.documents()) {
            if (document.type().equals("people") && document.published()) {
                List<Header.Item> items = document.header().list("camps", ';');
                items.forEach(item -> camps.addAll(HeaderPairs.camps(item)));
            } else if (document.type().equals("timeline") && document.published()) {
                List<Header.Item> items = document.header().list("periods", ';');
                items.forEach(item -> Edtf.tryParse(HeaderPairs.after(item.value())).ifPresent(periods::add));
                timeline[0] = !items.isEmpty() && periods.size() == items.size();
            }
        }
        Map<String, String> made = Made.files(site);
        return (document, sink) -> {
            document.problems().stream().filter(p -> p.kind() == Problem.Kind.HEADER_LINE
                    || p.kind() == Problem.Kind.DUPLICATE_KEY).forEach(sink::report);
            name(site.config(), made, document, sink);
            signs(document, sink);
            keys(site.config(), document, sink);
            words(site.config(), document, camps, sink);
            HeaderDates.check(document, timeline[0] ? periods : List.of(), sink);
            HeaderPairs.check(document, sink);
            lists(document, sink);
        };
    }

    private static void name(Config config, Map<String, String> made, Document document, Sink sink) {
        String name = document.path().substring(config.contentFolder().length());
        if (name.length() > LONGEST_NAME) {
            sink.report(document.path(), Position.START, "the name of this page is longer than " + LONGEST_NAME + " letters",
                    "Give it a short one: it is the page’s address, and some systems cannot write it.");
        }
        if (!PAGE_NAME.matcher(name).matches() || name.endsWith("-draft.md")) {
            sink.report(document.path(), Position.START, "the name “" + name.substring(1) + "” would give an odd address",
                    "Use small letters, digits and single hyphens, and no “-draft” at the end: “a-plain-name.md”.");
        }
        String page = MARKDOWN.matcher(name.substring(1)).replaceFirst(".html");
        if (made.containsKey(page)) {
            sink.report(document.path(), Position.START, "the bake writes “" + page + "” itself",
                    "Give the page another name.");
        }
    }

    /** Letters that were lost when the file was saved, and signs that no page and no feed may hold. */
    private static void signs(Document document, Sink sink) {
        if (document.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.FILE)) {
            return;
        }
        String text = document.file().text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || c >= '\uFFFD') {
                sink.report(document.path(), document.file().position(i), "there is a sign that is not a letter",
                        "A letter was lost, or a control character got in: type the line anew.");
                return;
            }
        }
    }

    private static void keys(Config config, Document document, Sink sink) {
        String type = document.type();
        Set<String> types = config.types();
        if (type.isEmpty()) {
            return;
        }
        if (!types.contains(type)) {
            sink.report(document.path(), document.at("type"), Shorten.quote(type) + " is not a type",
                    meant(type, types) + "The types are " + String.join(", ", types) + ".");
            return;
        }
        List<String> known = new ArrayList<>(config.requiredKeys(type));
        known.addAll(config.optionalKeys(type));
        known.add("type");
        known.add("status");
        for (Field field : document.header().fields()) {
            if (!known.contains(field.key()) && !field.key().isEmpty()) {
                sink.report(document.path(), field.keyAt(), Shorten.quote(field.key()) + " is not a key of type " + type,
                        meant(field.key(), known) + "Its keys are "
                                + String.join(", ", known.stream().distinct().toList()) + ".");
            }
        }
    }

    private static void words(Config config, Document document, Set<String> camps, Sink sink) {
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
                        oneOf(document, field, new java.util.TreeSet<>(camps), "a camp", "The camps, "
                                + String.join(", ", new java.util.TreeSet<>(camps))
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
                    meant(field.value(), words) + hint);
        }
    }

    private static void lists(Document document, Sink sink) {
        for (String key : LISTS) {
            Set<String> seen = new HashSet<>();
            for (Header.Item item : document.header().list(key)) {
                if (item.value().isEmpty()) {
                    sink.report(document.path(), item.at(), "an entry of “" + key + "” is empty",
                            "Take out the comma that is too much.");
                } else if (!seen.add(item.value())) {
                    sink.report(document.path(), item.at(), "“" + key + "” names " + Shorten.quote(item.value()) + " twice",
                            "Remove one of the two.");
                }
            }
        }
    }

    private static String meant(String written, Collection<String> words) {
        return Nearest.of(written, words).map(word -> "Did you mean “" + word + "”? ").orElse("");
    }

    private static void report(Document document, Field field, Sink sink, String message, String hint) {
        sink.report(document.path(), field.at(), message, hint);
    }
}
