package explainer.bake;

import java.util.List;

/** Files that lie where they would be lost, published as they are, or overwritten. */
final class BrokenFiles {

    private static final String ABOUT = "content/about.md";

    static final List<Row> ROWS = List.of(
            Row.of("a page beside its own HTML", p -> p.write("content/about.html", "<p>Mine</p>"),
                    "content/about.html:1: error reference-resolves: “about.html” is not a page"),
            Row.of("an asset with the path of a page", p -> p.write("assets/about.html", "<p>Mine</p>"),
                    "assets/about.html:1: error reference-resolves: this asset and the content both make “about.html”"),
            Row.of("an asset with the path of the feed", p -> p.write("assets/feed.xml", "<feed/>"),
                    "assets/feed.xml:1: error reference-resolves: this asset and the content both make “feed.xml”"),
            Row.of("a picture in the content with the path of an asset", p -> p.write("content/img/icon.svg", "<svg/>"),
                    "assets/img/icon.svg:1: error reference-resolves: this asset and the content both make “img/icon.svg”"),
            Row.of("a page with the path of the page for errors", p -> p.write("content/404.md", p.read(ABOUT)),
                    "content/404.md:1: error header-value: the bake writes “404.html” itself"),
            Row.of("an ending in full", p -> p.move(ABOUT, "content/about.markdown"),
                    "content/about.markdown:1: error reference-resolves: “about.markdown” is not a page", "ends in .md, in small letters"),
            Row.of("an ending in capitals", p -> p.move(ABOUT, "content/about.MD"),
                    "content/about.MD:1: error reference-resolves: “about.MD” is not a page"),
            Row.of("a copy of an editor", p -> p.write("content/about.md.bak", "secret"),
                    "content/about.md.bak:1: error reference-resolves: “about.md.bak” is not a page"),
            Row.of("a copy with a tilde", p -> p.write("content/about.md~", "secret"),
                    "content/about.md~:1: error reference-resolves: “about.md~” is not a page"),
            Row.of("YAML in the content", p -> p.write("content/notes.yaml", "a: b\n"),
                    "content/notes.yaml:1: error reference-resolves: “notes.yaml” is not a page"),
            Row.of("AsciiDoc in the content", p -> p.write("content/notes.adoc", "= Title\n"), "content/notes.adoc"),
            Row.of("a text file in the content", p -> p.write("content/notes.txt", "secret"),
                    "content/notes.txt:1: error reference-resolves: “notes.txt” is not a page", "move anything else out"),
            Row.of("a space in a file name", p -> p.move(ABOUT, "content/about us.md"),
                    "content/about us.md:1: error header-value: the name “about us.md” would give an odd address", "single hyphens"),
            Row.of("an accent in a file name", p -> p.move(ABOUT, "content/café.md"),
                    "content/café.md:1: error header-value: the name “café.md” would give an odd address"),
            Row.of("a capital in a file name", p -> p.move(ABOUT, "content/About.md"),
                    "content/About.md:1: error header-value: the name “About.md” would give an odd address"),
            Row.of("an underscore in a file name", p -> p.move(ABOUT, "content/about_us.md"),
                    "content/about_us.md:1: error header-value"),
            Row.of("a capital in a folder's name", p -> p.write("content/More/about.md", p.read(ABOUT)),
                    "content/More/about.md:1: error header-value: the name “More/about.md” would give an odd address"),
            Row.of("a name that is longer than a file system can write", p -> p.move(ABOUT, "content/" + "a".repeat(252) + ".md"),
                    "a.md:1: error header-value: the name of this page is longer than 150 letters", "some systems cannot write it"),
            Row.of("a name as JBake gives drafts", p -> p.move(ABOUT, "content/about-draft.md"),
                    "content/about-draft.md:1: error header-value: the name “about-draft.md”"),
            Row.of("a folder that is told to be left out", p -> p.write("content/timeline/.jbakeignore", ""),
                    "content/timeline/.jbakeignore:1: error reference-resolves: JBake leaves out the whole folder"),
            Row.of("two people of one name", p -> p.write("content/people/more/ada-fenn.md",
                            p.read("content/people/ada-fenn.md")),
                    "content/people/more/ada-fenn.md:1: error reference-resolves: another page of type person has the same file name"),
            Row.of("no assets", p -> p.delete("assets"), "assets:1: error reference-resolves: the folder is missing"),
            Row.of("no pages", p -> p.delete("content").write("content/.keep", ""),
                    "content:1: error header-complete: there is no page to bake"),
            Row.of("no content folder", p -> p.delete("content"), "content"),
            Row.of("no home page", p -> p.delete("content/index.md").replace(ABOUT, "[first page](index.md)", "first page"),
                    "content/index.md:1: error reference-resolves: every page leads here, and there is no published page of type home"),
            Row.of("a sources page that is a draft", p -> p.replace("content/sources.md", "=published", "=draft"),
                    "content/sources.md:1: error reference-resolves: every page leads here"),
            Row.of("a menu that names no page", p -> p.replace("jbake.properties", "site.foot=find", "site.foot=fnid"),
                    "jbake.properties:1: error reference-resolves: site.foot names “fnid”, and there is no such published page"),
            Row.of("an asset with the path of a data file", p -> p.write("assets/data/people.json", "{}"),
                    "assets/data/people.json:1: error reference-resolves: this asset and the content both make “data/people.json”"),
            Row.of("a second page of people", p -> p.write("content/more-people.md", p.read("content/people.md")),
                    "content/more-people.md:1: error header-value: there is one page of type people, and it is people.md"));

    private BrokenFiles() {}
}
