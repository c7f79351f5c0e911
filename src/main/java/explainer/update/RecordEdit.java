package explainer.update;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Changes a record's text in the places an update needs and nowhere else: no value is written anew, no comment moves.
 */
final class RecordEdit {

    private record Splice(int from, int to, String text) {
    }

    private final String text;
    private final List<MappingNode> passages = new ArrayList<>();
    private final SequenceNode list;
    private final List<Splice> splices = new ArrayList<>();

    /**
     * Opens a record.
     *
     * @param text the file's text, lines ended by {@code \n}
     * @throws IllegalArgumentException when it is not a record whose passages stand one below the other; its message is one
     *                                  line for the user
     */
    RecordEdit(String text) {
        this.text = text;
        Node passagesNode;
        try {
            passagesNode = value(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)), "passages");
        } catch (YAMLException e) {
            throw new IllegalArgumentException("is not YAML; mend it first", e);
        }
        if (!(passagesNode instanceof SequenceNode sequence) || sequence.getFlowStyle() == FlowStyle.FLOW) {
            throw new IllegalArgumentException("has no list of passages, one below the other");
        }
        list = sequence;
        for (Node node : sequence.getValue()) {
            if (node instanceof MappingNode mapping) {
                passages.add(mapping);
            }
        }
    }

    private static Node value(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }

    /** Gives a passage a key, or another value for one that it has. */
    void set(int n, String key, String value) {
        for (MappingNode passage : passages) {
            Node number = value(passage, "n");
            if (!(number instanceof ScalarNode scalar) || !scalar.getValue().equals(Integer.toString(n))) {
                continue;
            }
            Node old = value(passage, key);
            if (old != null) {
                splices.add(new Splice(offset(old.getStartMark()), offset(old.getEndMark()), value));
            } else if (passage.getFlowStyle() == FlowStyle.FLOW) {
                splices.add(new Splice(offset(number.getEndMark()), offset(number.getEndMark()), ", " + key + ": " + value));
            } else {
                // After the line of the number, with the comment that may end it
                int line = endOfLine(offset(number.getEndMark()));
                String indent = " ".repeat(passage.getStartMark().getColumn());
                splices.add(new Splice(line, line, "\n" + indent + key + ": " + value));
            }
            return;
        }
    }

    /** Adds passages after the last. */
    void append(List<String> added) {
        int from = offset(last(list).getEndMark());
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int end = endOfLine(from);
        int indent = list.getValue().isEmpty() ? 2 : column(passages.get(0));
        StringBuilder out = new StringBuilder();
        for (String passage : added) {
            // Written for an indent of two, as the records have it
            String moved = indent == 2 ? passage : passage.replaceAll("(?m)^  (?=.)", " ".repeat(indent));
            out.append("\n\n").append(moved.stripTrailing());
        }
        splices.add(new Splice(end, end, out.toString()));
    }

    /** Where the hyphen of an entry stands. */
    private int column(MappingNode passage) {
        int start = offset(passage.getStartMark());
        int line = text.lastIndexOf('\n', start - 1) + 1;
        return text.substring(line, start).indexOf('-');
    }

    /** The last value within a node: a mapping's own end lies beyond the comments that follow it. */
    private static Node last(Node node) {
        if (node instanceof SequenceNode sequence && sequence.getFlowStyle() != FlowStyle.FLOW && !sequence.getValue().isEmpty()) {
            return last(sequence.getValue().get(sequence.getValue().size() - 1));
        }
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW && !mapping.getValue().isEmpty()) {
            return last(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        return node;
    }

    private int endOfLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Marks count whole characters; strings count halves of some. */
    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    /** The text with all changes made. */
    String result() {
        StringBuilder out = new StringBuilder(text);
        List<Splice> fromTheEnd = new ArrayList<>(splices);
        fromTheEnd.sort(Comparator.comparingInt(Splice::from).reversed());
        fromTheEnd.forEach(splice -> out.replace(splice.from(), splice.to(), splice.text()));
        return out.toString();
    }
}
