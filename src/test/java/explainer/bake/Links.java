package explainer.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the links of a site lead. */
final class Links {

    private final Set<String> files;
    private final Map<String, Set<String>> ids = new TreeMap<>();

    Links(Site site) {
        files = new TreeSet<>(site.files());
        site.documents().forEach((page, document) -> ids.put(page, new TreeSet<>(document.select("[id]").eachAttr("id"))));
    }

    /** What a page points at within the site: of every link, picture, style sheet and script. */
    static List<String> of(Document page) {
        List<String> out = new ArrayList<>();
        for (Element element : page.select("[href], [src]")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                out.add(target);
            }
        }
        return out;
    }

    /** Why a target cannot be reached from a page, or nothing. */
    List<String> faults(String page, String target) {
        if (target.startsWith("/")) {
            return List.of(page + ": “" + target + "” starts at the host's root");
        }
        String file = target.startsWith("#") ? page : resolve(page, target.replaceFirst("#.*", ""));
        if (!files.contains(file)) {
            return List.of(page + ": “" + target + "” is no file of the site");
        }
        String id = target.contains("#") ? target.replaceFirst("[^#]*#", "") : "";
        if (!id.isEmpty() && !ids.getOrDefault(file, Set.of()).contains(id)) {
            return List.of(page + ": “" + target + "” is no place on its page");
        }
        return List.of();
    }

    private static String resolve(String page, String target) {
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
        for (String step : target.split("/")) {
            if (step.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!step.equals(".")) {
                parts.add(step);
            }
        }
        return String.join("/", parts);
    }
}
