package explainer.report;

import explainer.content.Config;
import java.util.ArrayList;
import java.util.List;

/** The reference of document types and header keys, as a page of the project's own documentation. */
public final class HeadersReport {

    private static final String NEEDED = "header-complete";

    private HeadersReport() { }

    /**
     * The page: a table of the keys that every document has, then one for each type's own.
     *
     * @param config says which types and keys there are
     * @param words  say what they are; a type or key without words shows a dash
     */
    public static String of(Config config, HeaderKeys words) {
        StringBuilder out = new StringBuilder("# Header keys\n\n" + words.about() + "\n\n## Every document\n\n");
        table("all", config.list("header.all.required"), config.list("header.all.optional"), words, out);
        for (String type : config.types()) {
            out.append("## ").append(type).append("\n\n").append(words.types().getOrDefault(type, "–")).append("\n\n");
            table(type, config.list("header." + type + ".required"), config.list("header." + type + ".optional"), words, out);
        }
        return out.toString();
    }

    private static void table(String type, List<String> required, List<String> optional, HeaderKeys words, StringBuilder out) {
        if (required.isEmpty() && optional.isEmpty()) {
            out.append("It has no keys of its own.\n\n");
            return;
        }
        out.append("| key | | what it says | value | held by |\n|---|---|---|---|---|\n");
        required.forEach(key -> row(type, key, true, words, out));
        optional.forEach(key -> row(type, key, false, words, out));
        out.append('\n');
    }

    private static void row(String type, String key, boolean required, HeaderKeys words, StringBuilder out) {
        HeaderKeys.Key about = words.of(type, key).orElse(new HeaderKeys.Key("–", "–", "", "", List.of()));
        List<String> rules = new ArrayList<>(about.rules());
        if (required) {
            rules.add(0, NEEDED);
        }
        String shown = about.example().isEmpty() ? "" : ": `" + about.example() + "`, not `" + about.refused() + "`";
        out.append("| `").append(key).append("` | ").append(required ? "required" : "optional").append(" | ").append(about.is())
                .append(" | ").append(about.value()).append(shown).append(" | ")
                .append(String.join(", ", rules.stream().map(rule -> "[" + rule + "](rules/" + rule + ".html)").toList()))
                .append(" |\n");
    }
}
