package explainer.bake;

import java.util.List;

/** Templates that cannot be read, or cannot go on. */
final class BrokenTemplates {

    private static final String EVENT = "templates/pages/event.ftl";
    private static final String BODY = "<@layout.body content/>";

    static final List<Row> ROWS = List.of(
            Row.of("a missing variable inside a page", p -> p.replace(EVENT, BODY, BODY + "${content.nothing}"),
                    "content/timeline/lamp-fails.md: error template: The following has evaluated to null or missing: ==> content.nothing",
                    "content/timeline/keeper-resigns.md: error template:"),
            Row.of("a missing variable above a page", p -> p.replace(EVENT, "<@layout.page", "${content.nothing}<@layout.page"),
                    "content/timeline/lamp-fails.md: error template: The following has evaluated to null or missing: ==> content.nothing"),
            Row.of("a missing variable in the layout", p -> p.replace("templates/macros/layout.ftl", "<footer", "${nothing}<footer"),
                    "content/about.md: error template: The following has evaluated to null or missing: ==> nothing"),
            Row.of("a missing variable in the feed", p -> p.replace("templates/system/feed.ftl", "<rights>", "<rights>${nothing}"),
                    "templates/system/feed.ftl: error template: The following has evaluated to null or missing: ==> nothing"),
            Row.of("a missing variable in the sitemap", p -> p.replace("templates/system/sitemap.ftl", "<loc>", "<loc>${nothing}"),
                    "templates/system/sitemap.ftl: error template:"),
            Row.of("a missing variable in the page for errors", p -> p.replace("templates/system/404.ftl", "<h1>", "<h1>${nothing}"),
                    "templates/system/404.ftl: error template:"),
            Row.of("a fault in the look at the content", p -> p.replace("templates/macros/preflight/records.ftl", "<#local out = []", "<#local out = nothing"),
                    "templates: error template: The following has evaluated to null or missing: ==> nothing"),
            Row.of("a syntax error in a page", p -> p.append(EVENT, "<#if>\n"),
                    "templates/pages/event.ftl:22: error template: syntax error in line 22"),
            Row.of("a syntax error in a macro", p -> p.append("templates/macros/matrix.ftl", "</#macro>\n"),
                    "templates/macros/matrix.ftl:37: error template: syntax error in line 37"),
            Row.of("a syntax error in what looks at the content", p -> p.append("templates/macros/preflight/text.ftl", "<#nope>\n"),
                    "templates: error template: Template importing failed", "Syntax error in template \"macros/preflight/text.ftl\" in line"),
            Row.of("an ending that no engine takes", p -> p.move(EVENT, "templates/pages/event.ftlh").replace("jbake.properties", "pages/event.ftl", "pages/event.ftlh"),
                    "templates/pages/event.ftlh:1: error template: a template's name ends in .ftl", "writes an empty page"),
            Row.of("a template that is not there", p -> p.delete(EVENT),
                    "jbake.properties:1: error template: there is no template “pages/event.ftl” for event", "template.event.file names a file below templates"),
            Row.of("a type without a template", p -> p.replace("jbake.properties", "template.event.file=pages/event.ftl\n", ""),
                    "jbake.properties:1: error template: there is no template “” for event", "content/timeline/lamp-fails.md:1: error header-value: JBake does not read this page"));

    private BrokenTemplates() {}
}
