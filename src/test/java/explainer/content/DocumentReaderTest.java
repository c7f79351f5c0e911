package explainer.content;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.TextFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final String HEADER = "title=T\n~~~~~~\n";

    private final DocumentReader reader = new DocumentReader(Config.of(TextFile.of("jbake.properties",
            "markdown.extensions=TABLES,FOOTNOTES,DEFINITIONS,FENCED_CODE_BLOCKS,SMARTYPANTS,STRIKETHROUGH,"
                    + "ABBREVIATIONS,TOC,SUPPRESS_ALL_HTML")));

    private Document read(String body) {
        return reader.read(TextFile.of("content/a.md", HEADER + body));
    }

    private List<String> claims(String body) {
        return read(body).claims().stream().map(claim -> claim.text() + " <- "
                + String.join(" ", claim.citations().stream().map(Citation::id).toList())).toList();
    }

    @Test
    void a_claim_reaches_from_one_group_of_citations_to_the_next() {
        assertThat(claims("He left [1](#n-1) [2](#n-2), and she\nstayed [3](#n-3). Why?"))
                .containsExactly("He left <- n-1 n-2", "and she stayed <- n-3", "Why? <- ");
    }

    @Test
    void what_closes_a_sentence_after_its_citation_is_no_claim() {
        assertThat(claims("\"He left [1](#n-1).\" (So [2](#n-2))!")).containsExactly("\u201CHe left <- n-1", "(So <- n-2");
    }

    @Test
    void every_kind_of_block_that_readers_see_claims_something() {
        assertThat(claims("""
                # Heading

                - item [1](#n-1)

                  second paragraph

                > quoted [2](#n-2)

                | a | b |
                |---|---|
                | c | d [3](#n-3) |

                Term
                : meaning [4](#n-4)

                Text[^1] [5](#n-5)

                [^1]: a note

                ```
                code
                ```
                """)).containsExactly("item <- n-1", "second paragraph <- ", "quoted <- n-2", "c | d <- n-3",
                "meaning <- n-4", "Text <- n-5", "a note <- ", "code <- ");
    }

    @Test
    void markup_is_flattened_to_what_a_reader_sees() {
        assertThat(claims("A *b* **c** `d` [e](x.md) ![f](y.png) &amp; g\\* ~~h~~ i... j -- k \"l\" it's [1](#n-1)"))
                .containsExactly("A b c d e f & g* h i\u2026 j \u2013 k \u201Cl\u201D it\u2019s <- n-1");
    }

    @Test
    void raw_html_keeps_its_text_and_loses_its_tags_and_comments() {
        assertThat(claims("<div>shown <!-- not --> too</div>")).containsExactly("shown too <- ");
        assertThat(claims("<!-- nothing -->")).isEmpty();
        assertThat(claims("An <b>inline</b> tag [1](#n-1)")).containsExactly("An inline tag <- n-1");
    }

    @Test
    void a_reference_link_is_a_citation_too() {
        assertThat(claims("He left [1][a].\n\n[a]: #n-1 \"derived: sum\"")).containsExactly("He left <- n-1");
    }

    @Test
    void marks_are_read_from_the_title() {
        List<Citation> citations = read("a [1](#n-1) b [1](#n-1 \"derived: 2 plus 2\") c [1](#n-1 \"not said\") "
                + "d [note](#editor) e [1](#n-1 \"hm\")").citations();
        assertThat(citations).extracting(Citation::mark).containsExactly(Citation.Mark.CITED, Citation.Mark.DERIVED,
                Citation.Mark.NOT_SAID, Citation.Mark.EDITOR, Citation.Mark.UNKNOWN);
        assertThat(citations.get(1).note()).isEqualTo("2 plus 2");
        assertThat(citations.get(0)).extracting(Citation::key, Citation::n, Citation::label)
                .containsExactly("n", 1, "1");
    }

    @Test
    void a_citation_that_points_nowhere_is_still_one_and_a_link_within_the_page_is_none() {
        Document document = read("a [29](#nyt) b [9](#nyt-x) c [below](#what-is-known)");
        assertThat(document.citations()).extracting(Citation::key).containsExactly("nyt", "nyt-x");
        assertThat(document.links()).extracting(Link::url).containsExactly("#what-is-known");
    }

    @Test
    void links_and_images_are_kept_with_their_places() {
        assertThat(read("See [e](x.md)\nand ![f](y.png).").links()).satisfiesExactly(
                link -> assertThat(link.url() + " " + link.label() + " " + link.at()).isEqualTo("x.md e 3:5"),
                link -> assertThat(link.image() + " " + link.at()).isEqualTo("true 4:5"));
    }

    @Test
    void every_character_of_a_claim_knows_its_place() {
        String body = "> *One* two\n> \"three\" [1](#n-1) four";
        Claim first = read(body).claims().get(0);
        assertThat(first.text()).isEqualTo("One two \u201Cthree\u201D");
        assertThat(first.at()).hasToString("3:4");
        assertThat(first.at(first.text().indexOf("two"))).hasToString("3:9");
        assertThat(first.at(first.text().indexOf("three"))).hasToString("4:4");
        assertThat(first.at(first.text().length())).hasToString("4:10");
        assertThat(read(body).claims().get(1).at()).hasToString("4:21");
    }

    @Test
    void places_hold_with_the_line_ends_of_windows_and_a_byte_order_mark() {
        Document document = reader.read(TextFile.of("a", "\uFEFFtitle=T\r\n~~~~~~\r\nOne\r\ntwo [1](#n-1)\r\n"));
        Claim claim = document.claims().get(0);
        assertThat(claim.text()).isEqualTo("One two");
        assertThat(claim.at(4)).hasToString("4:1");
        assertThat(document.citations().get(0).at()).hasToString("4:5");
    }

    @Test
    void a_claim_knows_the_sentences_it_stands_in() {
        List<Claim> claims = read("He left. People say [1](#n-1) that she stayed [2](#n-2). Good.").claims();
        assertThat(claims.get(0).sentence()).isEqualTo("He left. People say that she stayed.");
        assertThat(claims.get(1).sentence()).isEqualTo("People say that she stayed.");
    }

    @Test
    void a_block_knows_its_section() {
        assertThat(read("a\n\n## What *is* known\n\nb").blocks()).extracting(Block::section)
                .containsExactly("", "", "What is known");
    }

    @Test
    void values_of_the_header_are_claims_of_its_sources() {
        Document document = reader.read(TextFile.of("a",
                "title=T *t*\nrole=\nsummary=He left\nname=N\nsources=n-1,n-2\n~~~~~~\nBody [3](#n-3)\n"));
        assertThat(document.claims()).extracting(claim -> claim.field() + ":" + claim.text() + ":" + claim.citations().size())
                .containsExactly("title:T *t*:2", "summary:He left:2", ":Body:1");
        assertThat(document.citations()).extracting(Citation::id).containsExactly("n-1", "n-2", "n-3");
        assertThat(document.citations().get(1).at()).hasToString("5:13");
    }

    @Test
    void a_document_without_a_header_still_reads() {
        assertThat(reader.read(TextFile.of("a", "Just words")).problems()).isNotEmpty();
        assertThat(reader.read(TextFile.of("a", "")).claims()).isEmpty();
    }

    @Test
    void what_would_cost_a_parser_minutes_is_refused_first() {
        assertThat(read("x\n\n" + "[1](#n-1) ".repeat(2_000)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("this paragraph is longer than 16000 characters");
            assertThat(problem.at().line()).isEqualTo(4);
        });
        assertThat(read("[".repeat(500)).problems()).singleElement().satisfies(problem ->
                assertThat(problem.message()).isEqualTo("this text is nested too deeply to be read"));
        assertThat(read("para\n\n".repeat(400_000)).problems()).singleElement().satisfies(problem ->
                assertThat(problem.message()).isEqualTo("this text is longer than 2000000 characters"));
    }

    @Test
    void a_document_of_a_megabyte_reads() {
        assertThat(read("He left the town that night [1](#n-1).\n\n".repeat(25_000)).claims()).hasSize(25_000);
    }

    @Test
    void never_breaks_on_any_markdown() {
        Random random = new Random(6);
        String[] pieces = {"a ", "B.", "\n", "\n\n", "[1](#n-1)", "[", "](", ")", "*", "**", "_", "\"", "'", "`", "```\n",
            "> ", "- ", "1. ", "|", "|---|\n", "<b>", "<!--", "&amp;", "&#0;", "\\", "[^1]", "[^1]: ", "[a]: ", "![", "~~",
            "...", "--", "# ", ": ", "*[a]: ", "[TOC]\n", "\t", "    ", "\u0000", "\uD83D", "\u00e9", "http://a.b", "<http://a>"};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            Document document = read(body.toString());
            // Flexmark itself fails on some empty abbreviations, which the bake would do too
            assertThat(document.problems().stream().filter(p -> p.message().contains("fails"))
                    .filter(p -> body.indexOf("*[a]: ") < 0)).as(body.toString()).isEmpty();
            for (Claim claim : document.claims()) {
                assertThat(claim.text()).isNotBlank();
                assertThat(claim.sentence()).contains(claim.text());
                assertThat(claim.at()).isLessThanOrEqualTo(claim.at(claim.text().length()));
            }
        }
    }
}
