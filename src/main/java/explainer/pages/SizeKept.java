package explainer.pages;

import explainer.content.Config;
import explainer.rule.Sink;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** A page, or the scripts together, cost a reader more than the settings allow. */
final class SizeKept implements PageRule {

    @Override
    public String id() {
        return "size-kept";
    }

    @Override
    public String summary() {
        return "A page, or the scripts together, are over the budget of jbake.properties, or a page waits for a second request.";
    }

    @Override
    public void check(Published site, Sink sink) {
        Budget budget = site.budget();
        Set<String> unknown = new TreeSet<>(budget.exempt());
        site.pages().forEach((path, page) -> {
            int gzip = PageSize.gzip(site.files().get(path));
            String name = path.replaceFirst("\\.html$", "");
            unknown.remove(name);
            if (gzip > budget.page() && !budget.exempt().contains(name)) {
                site.report(sink, path, "after gzip it has " + gzip + " bytes, and may have " + budget.page(),
                        "Shorten it or its styles; or add " + name + " to budget.exempt in jbake.properties.");
            }
            for (Element sheet : page.document().select("link[rel~=(?i)\\bstylesheet\\b]")) {
                site.report(sink, page, sheet, "the page waits for the style sheet " + sheet.attr("href"),
                        "Finish the site again: mvn verify. It puts styles into the page.");
            }
        });
        int scripts = site.files().entrySet().stream().filter(file -> file.getKey().endsWith(".js"))
                .mapToInt(file -> PageSize.gzip(file.getValue())).sum();
        if (scripts > budget.scripts()) {
            site.report(sink, "js", "after gzip all scripts have " + scripts + " bytes, and may have " + budget.scripts(),
                    "Shorten them, or raise budget.scripts in jbake.properties.");
        }
        unknown.forEach(name -> sink.report(Config.FILE, site.config().at("budget.exempt"),
                "budget.exempt names " + name + ", and there is no such page", "Take it out."));
    }
}
