package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Seal;
import explainer.source.SealFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyRunTest {

    private final Rule rule = new CopyRun();

    private List<String> findings(String body) {
        return new TestSite().withEvent(body).findings(rule);
    }

    @Test
    void flags_eight_words_of_the_source_in_a_row_at_the_first_of_them() {
        var result = new Checker(List.of(rule)).run(new TestSite().withEvent(
                "In it, the council was looking for a cheaper plan [9](#demo-9).").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(10);
            assertThat(finding.column()).isEqualTo(8);
            assertThat(finding.message()).isEqualTo(
                    "8 words in a row are those of demo-9: “the council was looking for a cheaper plan”");
            assertThat(finding.hint()).startsWith("Say it in your own words.");
        });
    }

    @Test
    void accepts_seven_words_of_the_source_in_a_row() {
        assertThat(findings("In it, council was looking for a cheaper plan [9](#demo-9).")).isEmpty();
    }

    @Test
    void counts_a_number_a_time_and_a_hyphened_letter_as_readers_do() {
        TestSite site = new TestSite().with("seeds/other.yaml", "key: other\npublisher: Other\npassages:\n  - n: 1\n    gist: \"A town.\"\n    voice: reporting\n")
                .with("seeds/other.seal", SealFile.write(Seal.of("other", List.of(),
                        "It gave work to 1,340 people in a town of 18,200 inhabitants, by an e-mail sent at 9:40 a.m. on Friday.\n")));
        assertThat(site.withEvent("There were 1,340 people in a town of 18,200 then [1](#other-1).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It came by an e-mail sent at 9:40 a.m. then [1](#other-1).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It gave work\u2014a lot\u2014to 1,340 people in a\u2014town of 18,200 inhabitants [1](#other-1).").findings(rule)).hasSize(1);
        assertThat(site.withEvent("For 1,340 people in a town of 18,200 inhabitants [1](#other-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: 8 words in a row are those of other-1: “1 340 people in a town of 18 200 inhabitants”");
    }

    @Test
    void reads_on_after_a_soft_hyphen_that_stands_by_itself() {
        assertThat(findings("\u00AD“Orsan” \u00AD/Orsan [7](#demo-7).")).isEmpty();
        assertThat(findings("\u00AD/Then the council was looking for a cheaper plan [9](#demo-9).")).hasSize(1);
    }

    @Test
    void flags_direct_speech_that_lost_its_quotation_marks() {
        assertThat(findings("Ask me again when the water is down [3](#demo-3).")).hasSize(1);
        assertThat(findings("“Ask me again when the water is down” [3](#demo-3).")).isEmpty();
    }

    @Test
    void flags_prose_on_a_page_that_needs_no_evidence() {
        assertThat(new TestSite().with("content/about.md", "title=About\ntype=page\nstatus=published\ndate=2026-11-22\n"
                + "evidence=none\nsummary=About.\n~~~~~~\nThe council was looking for a cheaper plan.\n").findings(rule))
                .containsExactly("content/about.md:8: 8 words in a row are those of demo-9: “the council was looking for a "
                        + "cheaper plan”");
    }

    @Test
    void looks_at_the_words_round_a_quotation_as_one_sentence() {
        assertThat(findings("Brandt left his post. “The river keeps its own calendar,” he told the Alder Courier [10](#demo-10)."))
                .containsExactly("content/timeline/case.md:10: 8 words in a row are those of demo-10: “left his post the "
                        + "river keeps its own calendar he told the a…”");
    }

    @Test
    void flags_words_of_a_source_that_the_page_does_not_cite_and_names_all_that_have_them() {
        String record = "key: other\npublisher: Other\npassages:\n  - n: 1\n    gist: \"A plan.\"\n    voice: reporting\n";
        TestSite site = new TestSite().with("seeds/other.yaml", record).with("seeds/other.seal", SealFile.write(
                Seal.of("other", List.of(), "It said the council was looking for a cheaper plan at dawn.\n")));
        assertThat(site.withEvent("Its search for a cheaper plan at dawn failed [9](#demo-9).").findings(rule)).isEmpty();
        assertThat(site.withEvent("In it, the council was looking for a cheaper plan at dawn [9](#demo-9).").findings(rule))
                .containsExactly("content/timeline/case.md:10: 10 words in a row are those of other-1: “the council was looking "
                        + "for a cheaper plan at dawn”");
        assertThat(site.withEvent("In it, the council was looking for a cheaper plan [9](#demo-9).").findings(rule))
                .containsExactly("content/timeline/case.md:10: 8 words in a row are those of demo-9 and other-1: “the council "
                        + "was looking for a cheaper plan”");
    }

    @Test
    void tells_nothing_without_a_seal() {
        assertThat(new TestSite().with("seeds/demo.seal", "no seal\n").withEvent(
                "The council was looking for a cheaper plan [9](#demo-9).").findings(rule)).isEmpty();
    }

    @Test
    void has_a_budget_of_120_words_when_none_is_set() {
        StringBuilder body = new StringBuilder();
        String[] words = "I will not drown the lower town".split(" ");
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 2; j <= words.length; j++) {
                body.append("“").append(String.join(" ", List.of(words).subList(i, j))).append("” [3](#demo-3) ");
            }
        }
        assertThat(findings(body.toString())).isEmpty();
        body.append("“Ask me again when the water is down” [3](#demo-3) “The river keeps its own calendar” [10](#demo-10) "
                + "“nobody at the town hall reads it” [10](#demo-10) “a closed book” [11](#demo-11) "
                + "“A report of thirty pages, described by one person who read it” [6](#demo-6) "
                + "“warned that the east gate could fail within ten years” [6](#demo-6)");
        assertThat(findings(body.toString())).singleElement().asString()
                .startsWith("jbake.properties:1: the site quotes 123 words of demo, and its budget is 120");
    }

    @Test
    void accepts_what_the_record_calls_those_who_speak_without_their_number() {
        TestSite site = new TestSite().with("seeds/other.yaml", "key: other\npublisher: Other\npassages:\n  - n: 1\n    gist: \"A town.\"\n"
                        + "    voice: anonymous\n    who: \"four people who worked in the harbour office at the time\"\n")
                .with("seeds/other.seal", SealFile.write(Seal.of("other", List.of(),
                        "Four people who worked in the harbour office at the time told it to the magazine one after the other.\n")));
        assertThat(site.withEvent("They are people who worked in the harbour office at the time [1](#other-1).").findings(rule)).isEmpty();
        assertThat(site.withEvent("They worked in the harbour office at the time told it to the magazine [1](#other-1).").findings(rule)).hasSize(1);
    }
}
