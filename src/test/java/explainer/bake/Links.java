package explainer.bake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the links of a page lead. */
final class Links {

    private Links() {}

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
}
