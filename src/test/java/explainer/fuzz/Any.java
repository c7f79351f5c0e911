package explainer.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Input as nobody means it: random characters, and the pieces of the format in random order. */
final class Any {

    private static final List<String> MARKDOWN = List.of("“", "”", "\"", "'", "’", "‘", "„", "«", "»", "[…]", "[", "]", "(", ")",
            "](", "[1](#orla-1)", "[2](#orla-2 \"derived: 1\")", "[3](#orla-3 \"not said\")", "[note](#editor)", "[x](#orla-99999999999)",
            "[Orsan](people/pavel-orsan.md)", "![a](../../etc/passwd)", "# ", "## ", "- ", "1. ", "> ", "| a | b |\n|---|---|\n", "```\n",
            "~~~~~~\n", "---\n", "\n\n", "\n", " ", "  ", "\t", "\r\n", "\u2028", "\u0000", "\uD800", "\uDC00", "\u202E", "\uFEFF", "\u00AD", "\u200B",
            "İ", "ß", "ﬁ", "é", "🙂", "*", "**", "_", "`", "<b>", "<!--", "-->", "&amp;", "&#0;", "&#x110000;", "\\", ".", "?", "…", "—", "–", "-",
            "14 January 2018", "January 14, 2018", "31 February", "0 May", "the 1990s", "2018", "99999999999999999999", "3.2 million", "forty",
            "a hundred and", "eighth", "nine-hour", "1st", "10,000,000,000", "1/2", "the night of the storm", "Orsan", "Marrin", "Ilse Marrin", "St Orla’s",
            "Three nurses say that", "according to", "said", "not", "never", "believe", "We had rehearsed a fire, a flood and a strike", "never the dark");

    private static final List<String> HEADER = List.of("title=", "type=event", "type=person", "type=", "status=published", "status", "date=2026-11-22",
            "date=2026-02-30", "when=2018-01-14", "when=", "when=199X", "when=../..", "when=2018-13", "when=9999-99-99/..", "sources=orla-1,orla-2", "sources=,,,",
            "sources=orla-", "people=pavel-orsan", "people=,", "summary=On 14 January “dark”", "=", "==", "key", "{}", "a={\"b\":", "~~~~~~", "~~~~~~~", "~~~", "",
            " ", "title=x\u0000", "evidence=none", "order=99999999999999999999", "state=open", "as_of=x", "camp=Ä", "name=\u202E", "role=nine hours");

    private static final List<String> YAML = List.of("key: orla", "publisher: x", "entities:", "passages:", "days:", "  - { id: a, name: A, kind: person }",
            "  - { id: a, name: [A] }", "  - n: 1", "    n: one", "    gist: \"x\"", "    voice: anonymous", "    voice: [", "    dates: [\"2018-01-14\", 2018-01-14, ~, {}]",
            "    figures: [\"9 hours\", 9]", "    quotes: [\"“”\", \"\"]", "    contested: [1, orla-2, x]", "    entities: &a [*a]", "  - *b", "&b x", "!!java.net.URL [\"x\"]",
            "? a", "- - - -", "\t", "\u0000", "%YAML 9", "---", "...", "key: {a: {b: {c: {d: e}}}}", "  - { n: -1, kind: heading }", "  - { n: 99999999999 }", "");

    private Any() {
    }

    /** Up to 2,000 characters of any kind, lone surrogates and control characters too. */
    static Arbitrary<String> text() {
        return Arbitraries.strings().all().ofMaxLength(2_000);
    }

    static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(4_000);
    }

    static Arbitrary<String> markdown() {
        return pieces(MARKDOWN, " ", 60);
    }

    static Arbitrary<String> header() {
        return pieces(HEADER, "\n", 14);
    }

    static Arbitrary<String> yaml() {
        return pieces(YAML, "\n", 30);
    }

    /** Pieces of a format, sometimes with anything at all between them. */
    private static Arbitrary<String> pieces(List<String> known, String between, int most) {
        Arbitrary<String> piece = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, Arbitraries.of(known)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().all().ofMaxLength(6)));
        return piece.list().ofMaxSize(most).flatMap(list -> Arbitraries.of(between, "").map(sign -> String.join(sign, list)));
    }
}
