package explainer.bake;

import java.util.List;

/** What looks like a fault and is none. Here {@link Row#said()} names files that the bake must write. */
final class NearMisses {

    private static final String ABOUT = "content/about.md";
    private static final String EVENT = "content/timeline/lamp-fails.md";
    private static final String PAGE = "about.html";
    private static final String EVENT_PAGE = "timeline/lamp-fails.html";

    static final List<Row> ROWS = List.of(
            Row.of("a byte order mark", p -> p.write(ABOUT, "\uFEFF" + p.read(ABOUT)), PAGE),
            Row.of("line ends of Windows", p -> p.write(ABOUT, p.read(ABOUT).replace("\n", "\r\n")), PAGE),
            Row.of("line ends of an old Mac", p -> p.write(ABOUT, p.read(ABOUT).replace("\n", "\r")), PAGE),
            Row.of("a separator of lines inside a value", p -> p.replace(ABOUT, "title=About", "title=About\u2028us"), PAGE),
            Row.of("a line of 300,000 letters", p -> p.append(ABOUT, "\n" + "word ".repeat(60_000) + "\n"), PAGE),
            Row.of("a comment that is closed", p -> p.append(ABOUT, "\n<!-- a note\nof two lines -->\n\nMore.\n"), PAGE),
            Row.of("an empty line in a header", p -> p.replace(ABOUT, "date=", "\ndate="), PAGE),
            Row.of("a value with an equals sign", p -> p.replace(ABOUT, "title=About", "title=1 + 1 = 2"), PAGE),
            Row.of("a value with a brace inside", p -> p.replace(ABOUT, "title=About", "title=About {us}"), PAGE),
            Row.of("spaces at the end of a value", p -> p.replace(ABOUT, "title=About", "title=About  "), PAGE),
            Row.of("six tildes in the text again", p -> p.append(ABOUT, "\n~~~~~~\ncode\n~~~~~~\n"), PAGE),
            Row.of("a rule of dashes in the text", p -> p.append(ABOUT, "\n---\n\nMore.\n"), PAGE),
            Row.of("no line end at the end", p -> p.write(ABOUT, p.read(ABOUT).strip()), PAGE),
            Row.of("the 29th of February", p -> p.replace(ABOUT, "date=2026-11-20", "date=2024-02-29"), PAGE),
            Row.of("a date that is still to come", p -> p.replace(ABOUT, "date=2026-11-20", "date=2999-01-01"), PAGE),
            Row.of("a date about a month", p -> p.replace(EVENT, "when=2021-05-03", "when=2021-06~"), EVENT_PAGE),
            Row.of("a date by a day", p -> p.replace(EVENT, "when=2021-05-03", "when=../2021-05-04")
                    .replace("content/timeline.md", "The night: 2021-05-03", "The night: .."), EVENT_PAGE),
            Row.of("a date since a day", p -> p.replace(EVENT, "when=2021-05-03", "when=2021-05-05/.."), EVENT_PAGE),
            Row.of("an event with nobody in it", p -> p.replace(EVENT, "people=ada-fenn,two-keepers\n", ""), EVENT_PAGE),
            Row.of("a draft that nothing leads to", p -> p.write("content/later.md", p.read(ABOUT).replace("=published", "=draft")), PAGE),
            Row.of("a link in code", p -> p.append(ABOUT, "\n```\n[there](nobody.md) # Title <b>\n```\n"), PAGE),
            Row.of("a number sign without a heading", p -> p.append(ABOUT, "\nThe #1 lamp.\n"), PAGE),
            Row.of("a sign that opens no tag", p -> p.append(ABOUT, "\nIt is 3 < 4, and see <https://example.org/x>.\n"), PAGE),
            Row.of("a comment in the text", p -> p.append(ABOUT, "\n<!-- to do -->\n\nMore.\n"), PAGE),
            Row.of("a link to another site", p -> p.append(ABOUT, "\nSee [there](https://example.org/people/nobody.md).\n"), PAGE),
            Row.of("a link to a heading of its own", p -> p.append(ABOUT, "\nSee [above](#a-first-heading).\n"), PAGE),
            Row.of("a link to a heading of another page", p -> p.append(ABOUT, "\nSee [there](questions/asleep.md#who-could-say).\n"), PAGE),
            Row.of("a link to a passage that the other page shows", p -> p.append(ABOUT, "\nSee [there](people/ada-fenn.md#gull-4).\n"), PAGE),
            Row.of("a link to a passage of the record", p -> p.append(ABOUT, "\nSee [there](sources.md#gull-3).\n"), PAGE),
            Row.of("a picture among the assets", p -> p.append(ABOUT, "\n![A lamp](img/icon.svg)\n"), PAGE),
            Row.of("a picture beside the page", p -> p.write("content/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                    .append(ABOUT, "\n![A lamp](lamp.svg)\n"), PAGE, "lamp.svg"),
            Row.of("a link to a file that the bake makes", p -> p.append(ABOUT, "\nSee [there](feed.xml).\n"), PAGE),
            Row.of("a hidden file", p -> p.write("content/.about.md.swp", "x").write("content/.hidden.md", "x"), PAGE),
            Row.of("a seal and an original beside the record", p -> p.write("seeds/gull.seal", "x").write("seeds/originals/gull.yaml", "x"), PAGE),
            Row.of("a passage of the newspaper's own without a speaker", p -> p.replace("seeds/gull.yaml", "    who: \"the newspaper\"\n", ""), PAGE),
            Row.of("a record with a type", p -> p.replace("seeds/gull.yaml", "key: gull", "type: event\nkey: gull"), PAGE));

    private NearMisses() {}
}
