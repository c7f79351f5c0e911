package explainer.bake;

import java.util.List;

/** What a page names and is not there, and text that a page would lose. */
final class BrokenReferences {

    private static final String ABOUT = "content/about.md";
    private static final String HOME = "content/index.md";
    private static final String EVENT = "content/timeline/lamp-fails.md";
    private static final String CORRECTION = "content/corrections/lamp-and-mill.md";
    private static final String QUESTION = "content/questions/asleep.md";

    static final List<Row> ROWS = List.of(
            Row.of("a citation of no passage", p -> p.replace(EVENT, "[1](#gull-1)", "[7](#gull-7)"),
                    "content/timeline/lamp-fails.md:12: error citation-resolves: there is no passage “gull-7”", "as in gull-1"),
            Row.of("a citation of no source", p -> p.replace(EVENT, "[1](#gull-1)", "[1](#tern-1)"),
                    "content/timeline/lamp-fails.md:12: error citation-resolves: there is no passage “tern-1”"),
            Row.of("a citation without its hyphen", p -> p.replace(EVENT, "[1](#gull-1)", "[1](#gull1)"),
                    "content/timeline/lamp-fails.md:12: error reference-resolves: the link to “#gull1” leads nowhere"),
            Row.of("a citation with a capital", p -> p.replace(EVENT, "[1](#gull-1)", "[1](#Gull-1)"),
                    "content/timeline/lamp-fails.md:12: error reference-resolves: the link to “#Gull-1” leads nowhere"),
            Row.of("a citation of a heading", p -> p.replace(EVENT, "[1](#gull-1)", "[3](#gull-3)"),
                    "content/timeline/lamp-fails.md:12: error citation-resolves: passage “gull-3” is a heading", "cite the passage that says it"),
            Row.of("a citation of a passage that is gone", p -> p.replace("seeds/gull.yaml", "  - n: 1\n", "  - n: 1\n    kind: gone\n"),
                    "content/timeline/lamp-fails.md:12: error citation-resolves: passage “gull-1” is gone from the newest copy of the source"),
            Row.of("a citation of the credit line", p -> p.replace(EVENT, "[1](#gull-1)", "[6](#gull-6)"),
                    "content/timeline/lamp-fails.md:12: error citation-resolves: passage “gull-6” is a credit"),
            Row.of("a source in the header that is no passage", p -> p.replace(EVENT, "sources=gull-1", "sources=gull-77"),
                    "content/timeline/lamp-fails.md:9: error citation-resolves: there is no passage “gull-77”"),
            Row.of("a person without a page in an event", p -> p.replace(EVENT, "people=ada-fenn", "people=ada-fen"),
                    "content/timeline/lamp-fails.md:8: error reference-resolves: there is no page for “ada-fen” in people",
                    "a file name without .md"),
            Row.of("an event without a page in a question", p -> p.replace(QUESTION, "events=lamp-fails", "events=lamp-failed"),
                    "content/questions/asleep.md:8: error reference-resolves: there is no page for “lamp-failed” in events"),
            Row.of("a question without a page at home", p -> p.replace(HOME, "questions=asleep", "questions=awake"),
                    "content/index.md:8: error reference-resolves: there is no page for “awake” in questions"),
            Row.of("an answer to no question", p -> p.replace("content/timeline/keeper-resigns.md", "answers=asleep", "answers=awake"),
                    "content/timeline/keeper-resigns.md:9: error reference-resolves: there is no page for “awake” in answers"),
            Row.of("a person who is a draft", p -> p.replace("content/people/two-keepers.md", "status=published", "status=draft"),
                    "content/timeline/lamp-fails.md:8: error reference-resolves: there is no page for “two-keepers” in people"),
            Row.of("a correction of no page", p -> p.replace(CORRECTION, "timeline/lamp-fails", "timeline/lamp-failed"),
                    CORRECTION + ":5: error reference-resolves: there is no page “timeline/lamp-failed” to correct", "without .html"),
            Row.of("a correction of data", p -> p.replace(CORRECTION, "timeline/lamp-fails", "data/people"),
                    CORRECTION + ":5: error reference-resolves: there is no page “data/people” to correct"),
            Row.of("a correction of no claim", p -> p.replace(CORRECTION, "claim=1", "claim=9"),
                    CORRECTION + ":6: error reference-resolves: “timeline/lamp-fails” has no claim “9”", "0, the summary, to 3"),
            Row.of("a link to no page", p -> p.append(ABOUT, "\nSee [there](people/nobody.md).\n"),
                    "content/about.md:15: error reference-resolves: the link to “people/nobody.md” leads nowhere"),
            Row.of("a link from the wrong folder", p -> p.replace(EVENT, "../people/ada-fenn.md", "people/ada-fenn.md"),
                    "content/timeline/lamp-fails.md:12: error reference-resolves: the link to “people/ada-fenn.md” leads nowhere"),
            Row.of("a link to a draft", p -> p.write("content/later.md", p.read(ABOUT).replace("=published", "=draft"))
                            .append(ABOUT, "\nSee [there](later.md).\n"),
                    "content/about.md:15: error reference-resolves: the link to “later.md” leads nowhere", "a published .md file"),
            Row.of("a link to a document that becomes data", p -> p.append(ABOUT, "\nSee [there](data/people.md).\n"),
                    "content/about.md:15: error reference-resolves: the link to “data/people.md” leads nowhere"),
            Row.of("a link to a baked page", p -> p.append(ABOUT, "\nSee [there](timeline.html).\n"),
                    "content/about.md:15: error reference-resolves: the link to “timeline.html” leads nowhere"),
            Row.of("a link from the host's root", p -> p.append(ABOUT, "\nSee [there](/timeline.md).\n"),
                    "content/about.md:15: error reference-resolves: the link to “/timeline.md” leads nowhere"),
            Row.of("a link out of the content", p -> p.append(ABOUT, "\nSee [there](../pom.xml).\n"),
                    "content/about.md:15: error reference-resolves: the link to “../pom.xml” leads nowhere"),
            Row.of("a link by reference to no page", p -> p.append(ABOUT, "\nSee [there][x].\n\n[x]: nobody.md\n"),
                    "content/about.md:17: error reference-resolves: the link to “nobody.md” leads nowhere"),
            Row.of("a link to no place on a page", p -> p.append(ABOUT, "\nSee [above](#no-such-heading).\n"),
                    "content/about.md:15: error reference-resolves: the link to “#no-such-heading” leads nowhere"),
            Row.of("words of a language that is no language's tag", p -> p.append(ABOUT, "\nA [word](#lang-Some_thing).\n"),
                    "content/about.md:15: error reference-resolves: the link to “#lang-Some_thing” leads nowhere"),
            Row.of("a link to no place on another page", p -> p.append(ABOUT, "\nSee [there](questions/asleep.md#nowhere).\n"),
                    "content/about.md:15: error reference-resolves: the link to “questions/asleep.md#nowhere” leads nowhere"),
            Row.of("a link to a passage that the other page does not show", p -> p.append(ABOUT, "\nSee [there](people/ada-fenn.md#gull-1).\n"),
                    "content/about.md:15: error reference-resolves: the link to “people/ada-fenn.md#gull-1” leads nowhere"),
            Row.of("a link that is a script", p -> p.append(ABOUT, "\nSee [there](javascript:alert(1)).\n"),
                    "content/about.md:15: error reference-resolves: “javascript:alert(1” is no address that a page may lead to"),
            Row.of("a link to a file of one machine", p -> p.append(ABOUT, "\nSee [there](file:///etc/hosts).\n"),
                    "content/about.md:15: error reference-resolves: “file:///etc/hosts” is no address"),
            Row.of("a picture that is missing", p -> p.append(ABOUT, "\n![A lamp](img/lamp.png)\n"),
                    "content/about.md:15: error reference-resolves: the link to “img/lamp.png” leads nowhere", "to a picture that is there"),
            Row.of("a second heading of the first level", p -> p.append(ABOUT, "\n# Another title\n"),
                    "content/about.md:15: error text-shape: the text has a first-level heading", "begin headings with ##"),
            Row.of("a heading that is underlined", p -> p.append(ABOUT, "\nAnother title\n=============\n"),
                    "content/about.md:16: error text-shape: the text has a first-level heading"),
            Row.of("two equal headings", p -> p.append(ABOUT, "\n## A first heading\n\nAgain.\n"),
                    "content/about.md:8: error text-shape: two places on the page would have the address “#a-first-heading”"),
            Row.of("a heading with an address of the template's", p -> p.append(ABOUT, "\n## Evidence\n\nMore.\n"),
                    "content/about.md:8: error text-shape: two places on the page would have the address “#evidence”"),
            Row.of("HTML", p -> p.append(ABOUT, "\nThis is <b>bold</b>.\n"),
                    "content/about.md:15: error text-shape: there is HTML in the text, which a page does not show", "write it in Markdown"),
            Row.of("a comment that is not closed", p -> p.append(ABOUT, "\nOne. <!-- later\n\nLost.\n"),
                    "content/about.md:15: error text-shape: the comment that begins here is not closed, and hides all that follows",
                    "end it with -->"),
            Row.of("a block of HTML", p -> p.append(ABOUT, "\n<div class=\"x\">\nlost\n</div>\n"),
                    "content/about.md:15: error text-shape: there is HTML in the text"));

    private BrokenReferences() {}
}
