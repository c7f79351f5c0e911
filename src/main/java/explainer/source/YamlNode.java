package explainer.source;

import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Shorten;
import explainer.text.TextFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML mapping, read key by key, that collects a problem for whatever has another shape than asked for. It walks the
 * composed nodes and constructs no object, so a tag can name no class, an alias is never expanded into copies, and
 * every value still knows its line.
 */
final class YamlNode {

    private static final int MAX_DEPTH = 20;
    /** The parser's own words need more room than an author's. */
    private static final int PARSER_MESSAGE = 120;

    private final TextFile file;
    private final List<Problem> problems;
    private final Position at;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Position> keys = new LinkedHashMap<>();

    private YamlNode(TextFile file, List<Problem> problems, MappingNode node, Set<String> known) {
        this.file = file;
        this.problems = problems;
        this.at = positionOf(node);
        for (NodeTuple tuple : node.getValue()) {
            Position keyAt = positionOf(tuple.getKeyNode());
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                problem(keyAt, "'" + Shorten.plain(name) + "' is not a key that is read here",
                        "The keys are " + String.join(", ", known.stream().sorted().toList()) + ".");
            } else if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
                problem(keyAt, "the key '" + name + "' stands twice", "Keep one of the two.");
            } else {
                keys.put(name, keyAt);
            }
        }
    }

    /** The file's one mapping, or null, with a problem, when it does not read as one. */
    static YamlNode root(TextFile file, List<Problem> problems, Set<String> known) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(50);
        options.setCodePointLimit(TextFile.MAX_BYTES);
        String hint = "Compare it with another record; values with a colon or a hash in them go in quotation marks.";
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(file.text()));
            if (node instanceof MappingNode mapping) {
                return new YamlNode(file, problems, mapping, known);
            }
            problems.add(new Problem(Problem.Kind.RECORD, file.path(), Position.START,
                    "this file holds no keys and values", hint));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            Position at = mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
            problems.add(new Problem(Problem.Kind.RECORD, file.path(), at,
                    "this is not YAML: " + Shorten.plain(String.valueOf(e.getProblem()), PARSER_MESSAGE), hint));
        } catch (YAMLException | StackOverflowError e) {
            problems.add(new Problem(Problem.Kind.RECORD, file.path(), Position.START,
                    "this is not YAML: " + Shorten.plain(String.valueOf(e.getMessage()), PARSER_MESSAGE), hint));
        }
        return null;
    }

    Position at() {
        return at;
    }

    Map<String, Position> keys() {
        return keys;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A scalar as written, or "" when the key is missing or empty. */
    String text(String name) {
        Node node = values.get(name);
        return node == null ? "" : scalar(node, "'" + name + "'");
    }

    /** A whole number, or {@code absent} when the key is missing or is none. */
    int number(String name, int absent) {
        String value = text(name);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            problem(positionOf(values.get(name)), "'" + name + "' is not a whole number: " + Shorten.plain(value),
                    "Write it in digits.");
            return absent;
        }
    }

    /** A scalar of a list, with its place, and whether it was quoted or is text anyway. */
    record Item(String value, Position at, boolean isText) {
    }

    /** A list of scalars; a missing key is an empty list. */
    List<Item> items(String name) {
        Node node = values.get(name);
        if (node == null) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Node each : sequence(node, name)) {
            String value = scalar(each, "an entry of '" + name + "'");
            if (value.isBlank() && each instanceof ScalarNode && !each.getTag().equals(Tag.NULL)) {
                problem(positionOf(each), "an entry of '" + name + "' is empty", "Give it a value, or take it out.");
            } else if (!value.isEmpty()) {
                items.add(new Item(value, positionOf(each), each.getTag().equals(Tag.STR)));
            }
        }
        return items;
    }

    /** A list of mappings; a missing key is an empty list. */
    List<YamlNode> children(String name, Set<String> known) {
        Node node = values.get(name);
        if (node == null) {
            return List.of();
        }
        List<YamlNode> children = new ArrayList<>();
        for (Node each : sequence(node, name)) {
            if (each instanceof MappingNode mapping) {
                children.add(new YamlNode(file, problems, mapping, known));
            } else {
                problem(positionOf(each), "an entry of '" + name + "' holds no keys and values",
                        "Write it as - { key: value, … }.");
            }
        }
        return children;
    }

    boolean isList(String name) {
        return values.get(name) instanceof SequenceNode;
    }

    void problem(Position where, String message, String hint) {
        problems.add(new Problem(Problem.Kind.RECORD, file.path(), where, message, hint));
    }

    private List<Node> sequence(Node node, String name) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(positionOf(node), "'" + name + "' is not a list", "Write it as [one, two], or [] for none.");
        return List.of();
    }

    private String scalar(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            problem(positionOf(node), what + " is not a plain value", "Write one value, in quotation marks.");
            return "";
        }
        if (node.getTag().equals(Tag.NULL)) {
            problem(positionOf(node), what + " is empty", "Give it a value, or leave the key out.");
            return "";
        }
        return scalar.getValue();
    }

    private static Position positionOf(Node node) {
        var mark = node.getStartMark();
        return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
