package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextShapeTest {

    private final Rule rule = new TextShape();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '%', textBlock = """
            One [1](#demo-1).\\n\\n```\\nTwo                 @ 12: the code that begins here is not closed, so all that follows is code
            One [1](#demo-1).\\n\\n~~~~~~\\nTwo              @ 12: the code that begins here is not closed
            One [1](#demo-1).\\n\\n    Two                   @ 12: this is indented like code, and is shown as code
            One [1](#demo-1).\\n\\n<!-- later\\n\\nTwo       @ 12: the comment that begins here is not closed, and hides all that follows
            <!-- note --> One [1](#demo-1).                  @ 10: there is HTML in the text, which a page does not show
            One<br>two [1](#demo-1).                         @ 10: there is HTML in the text
            # One                                            @ 10: the text has a first-level heading, which the title already is
            > The gates stayed shut [1](#demo-1)             @ 10: a block quotation without quotation marks is not held to its passage
            | a | b |\\n|---|---|\\n| c | d | e [1](#demo-1) | @ 12: this row has 3 cells, and the head of the table 2
            | a |\\n|---|\\n| c [1](#demo-1) |\\n[Two]       @ 13: a table’s caption rests on no passage, and lands below the table
            *[HQ]: headquarters\\n\\nOne HQ [1](#demo-1).    @ 10: what an abbreviation stands for only shows on pointing at it
            One [two](../people/tom-brandt.md "three") [1](#demo-1). @ 10: the title of a link only shows on pointing at it, and rests on no passage
            One[^2] [1](#demo-1).                            @ 10: there is no footnote “2”
            One [1](#demo-1).\\n\\n[^2]: Two                 @ 12: nothing uses what is defined here, so its words are lost
            One [1](#demo-1).\\n\\n[two]: ../people.md       @ 12: nothing uses what is defined here
            One #demo-1.                                     @ 10: “#demo-1” looks like a citation and is none
            One [1].                                         @ 10: “[1]” looks like a citation and is none
            One ［1］（#demo-1）.                              @ 10: “［1］” looks like a citation and is none
            One [1(#demo-1).                                 @ 10: “#demo-1” looks like a citation and is none
            One [1](#demo-1.                                 @ 10: “[1]” looks like a citation and is none
            One **two [1](#demo-1).                          @ 10: “**” stands in the text as it is typed
            One *two [1](#demo-1).                           @ 10: “*” stands in the text as it is typed
            One [[two]] [1](#demo-1).                        @ 10: “[[” stands in the text as it is typed
            One `two [1](#demo-1).                           @ 10: “`” stands in the text as it is typed
            One ``two'' [1](#demo-1).                        @ 10: “``” stands in the text as it is typed
            ## One {#two}                                    @ 10: “{#two}” stands in the text as it is typed
            """)
    void flags_what_a_page_would_lose_hide_or_show_as_it_is_typed(String body, String said) {
        assertThat(new TestSite().withEvent(body.replace("\\n", "\n")).findings(rule)).isNotEmpty()
                .first().asString().startsWith("content/timeline/case.md:" + said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '%', textBlock = """
            One **two** and *three* and ~~four~~ [1](#demo-1).
            One `**two` and `[1]` and `#demo-1` [1](#demo-1).
            ```\\n**two <b> [1]\\n```
            One \\*\\*two and \\[[1](#demo-1).
            Brandt said “[t]he gates […] stayed shut” [1](#demo-1 "not said").
            <!-- a note -->\\n\\nOne [1](#demo-1).
            > “The gates stayed shut” [1](#demo-1)
            One [two][x] and three[^2] [1](#demo-1).\\n\\n[x]: ../people.md\\n[^2]: Four [1](#demo-1).
            | a | b |\\n|---|---|\\n| c | d [1](#demo-1) |
            It cost 3 * 4 and 5 * 6, in ’90s money, No. #2 [1](#demo-1).
            See <https://example.org/a__b__#c-1> [1](#demo-1).
            - one_two__three [1](#demo-1)\\n- four [note](#editor)
            """)
    void accepts_markdown_that_means_what_it_looks_like(String body) {
        assertThat(new TestSite().withEvent(body.replace("\\n", "\n")).findings(rule)).isEmpty();
    }

    @Test
    void flags_markup_in_a_header_where_it_stands() {
        TestSite site = new TestSite().withEvent("One [1](#demo-1).");
        site.with("content/timeline/case.md", site.text("content/timeline/case.md").replace("The gates stayed shut.", "The gates [1](#demo-1) stayed <b>shut</b>."));

        assertThat(site.findings(rule)).containsExactly("content/timeline/case.md:8: “summary” is shown as it is typed, with “[1]”");
    }
}
