package explainer.source;

import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a source record. What is wrong in it becomes a problem of the record; nothing is thrown. */
public final class RecordReader {

    private static final Set<String> ABOUT = Set.of("key", "publisher", "publication", "year", "language", "rights", "copy",
            "title", "url", "note", "sign");
    private static final Set<String> TOP = Set.of("key", "publisher", "publication", "year", "language", "rights", "copy",
            "title", "url", "note", "sign", "entities", "days", "passages");
    private static final Set<String> ENTITY = Set.of("id", "name", "aliases", "spellings", "kind");
    private static final Set<String> DAY = Set.of("phrase", "date");
    private static final Set<String> PASSAGE = Set.of("n", "kind", "gist", "voice", "mixed", "who", "count",
            "entities", "dates", "dates_note", "figures", "quotes", "contested", "reread");

    /** Reads the record a file holds; a file that holds none gives an empty record with problems. */
    public SourceRecord read(TextFile file) {
        List<Problem> problems = new ArrayList<>(file.problems());
        String fileKey = file.path().replaceAll(".*/", "").replaceAll("\\.ya?ml$", "");
        YamlNode root = YamlNode.root(file, problems, TOP);
        if (root == null) {
            return new SourceRecord(file.path(), fileKey, Map.of(), Map.of(), List.of(), List.of(), List.of(), problems, null);
        }
        Map<String, String> about = new TreeMap<>();
        ABOUT.stream().filter(root::has).forEach(name -> about.put(name, root.text(name)));
        String key = about.getOrDefault("key", fileKey);
        if (!key.equals(fileKey)) {
            root.problem(root.keys().get("key"), "the key is '" + key + "' and the file is named " + fileKey,
                    "Name both alike: citations find the record by its key.");
        }
        List<Entity> entities = root.children("entities", ENTITY).stream().map(this::entity).toList();
        List<NamedDay> days = root.children("days", DAY).stream().map(this::day).flatMap(Optional::stream).toList();
        List<Passage> passages = root.children("passages", PASSAGE).stream().map(node -> passage(key, node))
                .flatMap(Optional::stream).toList();
        return new SourceRecord(file.path(), key, about, root.keys(), entities, days, passages, problems, null);
    }

    private Entity entity(YamlNode node) {
        require(node, "id");
        require(node, "name");
        return new Entity(node.text("id"), node.text("name"), values(node.items("aliases")),
                values(node.items("spellings")), node.text("kind"), node.at());
    }

    private Optional<NamedDay> day(YamlNode node) {
        require(node, "phrase");
        require(node, "date");
        String phrase = node.text("phrase");
        return date(node, node.text("date"), node.keys().getOrDefault("date", node.at()))
                .map(date -> new NamedDay(phrase, date, node.at()));
    }

    private Optional<Passage> passage(String key, YamlNode node) {
        require(node, "n");
        int n = node.number("n", 0);
        if (n < 1) {
            if (node.has("n")) {
                node.problem(node.keys().get("n"), "'n' is not a number from 1 on", "Count the passages from 1.");
            }
            return Optional.empty();
        }
        Passage.Kind kind = kind(node);
        Optional<Voice> voice = Voice.of(node.text("voice"));
        if (node.has("voice") && voice.isEmpty()) {
            node.problem(node.keys().get("voice"), node.text("voice").isEmpty() ? key + "-" + n + " has an empty voice"
                            : "'" + node.text("voice") + "' is not a voice",
                    "It is one of public, named, reporting, document, anonymous.");
        }
        List<Edtf> dates = new ArrayList<>();
        for (YamlNode.Item item : node.items("dates")) {
            quoted(node, item, "date");
            date(node, item.value(), item.at()).ifPresent(dates::add);
        }
        List<YamlNode.Item> figures = node.items("figures");
        figures.forEach(item -> quoted(node, item, "figure"));
        List<Quote> quotes = node.items("quotes").stream().map(item -> new Quote(item.value(), item.at())).toList();
        boolean listed = node.isList("contested");
        List<String> counterparts = listed ? counterparts(key, node) : List.of();
        boolean contested = listed ? !counterparts.isEmpty() : flag(node, "contested");
        return Optional.of(new Passage(key + "-" + n, key, n, kind, node.text("gist"), voice, node.text("mixed"), node.text("who"),
                node.number("count", 0), values(node.items("entities")), dates, node.text("dates_note"),
                values(figures), quotes, contested, counterparts, node.at(), node.keys()));
    }

    private Passage.Kind kind(YamlNode node) {
        String kind = node.text("kind");
        return switch (kind) {
            case "" -> Passage.Kind.TEXT;
            case "heading" -> Passage.Kind.HEADING;
            case "credit" -> Passage.Kind.CREDIT;
            case "gone" -> Passage.Kind.GONE;
            default -> {
                node.problem(node.keys().get("kind"), "'" + kind + "' is not a kind of passage",
                        "It is heading, credit or gone; leave the key out for text.");
                yield Passage.Kind.TEXT;
            }
        };
    }

    /** Counterparts may be bare numbers, which mean passages of the same source. */
    private List<String> counterparts(String key, YamlNode node) {
        return node.items("contested").stream().map(YamlNode.Item::value)
                .map(value -> value.matches("[0-9]+") ? key + "-" + value : value).toList();
    }

    private boolean flag(YamlNode node, String name) {
        String value = node.text(name);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            node.problem(node.keys().get(name), "'" + name + "' is neither true nor false nor a list",
                    "Write false, or the passages that contradict it: [echo-25].");
        }
        return value.equals("true");
    }

    private Optional<Edtf> date(YamlNode node, String value, Position at) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(value));
        } catch (IllegalArgumentException e) {
            node.problem(at, "not a date: " + e.getMessage(),
                    "Write it in EDTF: 2022-02-25, 2022-02, 2022, 199X, 2022-02~, ../2022-02-21, 2022-02-26/..");
            return Optional.empty();
        }
    }

    /** The bake reads an unquoted date as an instant, which moves with the time zone, and a number as a number. */
    private void quoted(YamlNode node, YamlNode.Item item, String what) {
        if (!item.isText()) {
            node.problem(item.at(), "this " + what + " is not in quotation marks: " + item.value(),
                    "Write \"" + item.value() + "\": unquoted, the bake reads another type.");
        }
    }

    /** An entry that has to be there, and to say something. */
    private void require(YamlNode node, String name) {
        if (!node.has(name)) {
            node.problem(node.at(), "'" + name + "' is missing here", "Add it.");
        } else if (node.text(name).isBlank()) {
            node.problem(node.keys().get(name), "'" + name + "' is empty", "Give it a value, or leave the key out.");
        }
    }

    private static List<String> values(List<YamlNode.Item> items) {
        return items.stream().map(YamlNode.Item::value).toList();
    }
}
