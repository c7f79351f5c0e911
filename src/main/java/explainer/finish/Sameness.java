package explainer.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Whether two versions of a page say the same: every word that is seen, in order and apart where they were apart, and
 * everything that is said to those who do not see (titles, labels, alternatives, meta elements); and whether they are
 * built the same, element by element.
 */
final class Sameness {

    private static final List<String> SAID = List.of("alt", "aria-label", "aria-description", "title", "placeholder",
            "label", "value", "datetime", "lang");

    private Sameness() { }

    /** The first thing said in the one page that the other does not say so; nothing when both say the same. */
    static Optional<String> words(Document before, Document after) {
        return difference(said(before), said(after));
    }

    /** The first element of the one page that is another, or has other attributes, in the other. */
    static Optional<String> structure(Document before, Document after) {
        return difference(elements(before), elements(after));
    }

    /** All that a page says: its visible words first. */
    static List<String> said(Document page) {
        Element body = page.body().clone();
        // In a drawing texts stand apart by their places, not by spaces
        body.select("svg text, svg title, svg desc").forEach(text -> text.before(new TextNode(" ")));
        List<String> said = new ArrayList<>(List.of(body.text().split(" ")));
        said.add("title " + page.title());
        for (Element element : page.getAllElements()) {
            for (String name : SAID) {
                if (element.hasAttr(name)) {
                    said.add(name + " " + element.attr(name));
                }
            }
        }
        for (Element meta : page.select("meta[name], meta[property]")) {
            String name = meta.attr("name") + meta.attr("property");
            if (!Sharing.added(name)) {
                said.add(name + " " + plain(name.equals("viewport") ? meta.attr("content").replace(" ", "")
                        : meta.attr("content")));
            }
        }
        return said;
    }

    private static List<String> elements(Document page) {
        List<String> elements = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            TreeMap<String, String> attributes = new TreeMap<>();
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = plain(attribute.getValue());
                boolean viewport = element.attr("name").equals("viewport");
                // What a minifier may leave out, because it is what a browser takes without it
                if (!(name.equals("class") && value.isEmpty())) {
                    attributes.put(name, viewport ? value.replace(" ", "") : value);
                }
            }
            String data = element.dataNodes().stream().map(DataNode::getWholeData).collect(Collectors.joining()).strip();
            elements.add("<" + element.normalName() + attributes + ">" + data);
        }
        return elements;
    }

    private static String plain(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private static Optional<String> difference(List<String> before, List<String> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String one = i < before.size() ? before.get(i) : "nothing";
            String other = i < after.size() ? after.get(i) : "nothing";
            if (!one.equals(other)) {
                return Optional.of("“" + brief(one) + "” became “" + brief(other) + "”");
            }
        }
        return Optional.empty();
    }

    private static String brief(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
