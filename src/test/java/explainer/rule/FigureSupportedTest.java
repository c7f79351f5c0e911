package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureSupportedTest {

    private final Rule rule = new FigureSupported();

    private static TestSite event(String body) {
        return new TestSite().withEvent(body);
    }

    @Test
    void flags_a_number_that_is_off_by_one_and_says_what_the_passage_has() {
        assertThat(event("The dam cost 240,001 euros [4](#demo-4).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “240,001 euros” is no number of passage demo-4 (there: 240,000 euros)");
    }

    @Test
    void says_where_the_number_can_be_found() {
        var finding = new Checker(List.of(rule)).run(event("It has thirty pages [4](#demo-4).").site()).findings().get(0);
        assertThat(finding.hint()).contains("cite the passage that has it (demo-6 has)");
        assertThat(finding.column()).isEqualTo(8);
    }

    @Test
    void flags_a_number_of_another_thing() {
        assertThat(event("It fails within ten days [6](#demo-6).").findings(rule)).singleElement().asString().contains("“ten days”");
    }

    @Test
    void flags_a_mark_without_a_note_once() {
        assertThat(event("Seven and nine [4](#demo-4 \"derived:\").").findings(rule)).hasSize(3)
                .first().asString().contains("does not say how the number was reached");
    }

    @Test
    void accepts_a_number_in_words_for_one_in_digits() {
        assertThat(event("A thirty-page report gave it ten years, one person says [6](#demo-6).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_count_of_sources() {
        assertThat(event("Two people say so, two men [2](#demo-2).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_number_of_a_verified_quotation_and_of_code() throws IOException {
        TestSite site = event("“in 77 days, so they told us all” is `78` [4](#demo-4).");
        assertThat(site.findings(rule)).hasSize(1);
        String record = Files.readString(Path.of("src/test/resources/rules/_site/seeds/demo.yaml")).replace("figures: [\"240,000 euros\"]",
                "figures: [\"240,000 euros\"]\n    quotes: [\"in 77 days, so they told us all\"]");
        assertThat(site.with("seeds/demo.yaml", record).findings(rule)).isEmpty();
    }

    @Test
    void holds_a_heading_against_all_that_the_page_cites() {
        assertThat(event("## Six men\n\nThe dam cost a lot [4](#demo-4).\n\n## 240,000 euros\n").findings(rule))
                .containsExactly("content/timeline/case.md:10: “Six men” is no number of passages demo-1 and demo-4"
                        + " (there: 3rd day of the flood, 240,000 euros)");
    }

    @Test
    void counts_what_it_looked_at() {
        assertThat(new Checker(List.of(rule)).run(event("It cost 240,000 euros [4](#demo-4).").site()).count("figures"))
                .isPositive();
    }

    @Test
    void a_citation_that_leads_nowhere_carries_nothing() {
        assertThat(event("It cost 240,000 euros [99](#demo-99).").findings(rule)).singleElement().asString()
                .contains("is no number of a passage that can be cited (there: no number)");
    }

    private static TestSite withFigures(String figures, String gist) {
        TestSite site = new TestSite();
        return site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("figures: [\"240,000 euros\"]",
                "figures: [" + figures + "]").replace("The mayor's office says the old dam cost 240,000 euros from 2015 to 2018.", gist));
    }

    @Test
    void holds_what_the_passages_count_to_their_number_of_it() {
        TestSite site = withFigures("\"12 boats\", \"9 carts\"", "Boats and carts came.");
        assertThat(site.withEvent("Twelve boats and nine carts came [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(site.withEvent("Nine boats came [4](#demo-4).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Nine” is no number of passage demo-4 (there: 12 boats, 9 carts)");
        // Nothing there counts barges: any of its numbers may be theirs
        assertThat(site.withEvent("Nine barges came [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(site.withEvent("Eight barges came [4](#demo-4).").findings(rule)).hasSize(1);
    }

    @Test
    void tells_a_little_more_from_a_little_less() {
        TestSite site = new TestSite();
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("cost 240,000 euros", "cost almost a fifth of its price"));
        assertThat(site.withEvent("It cost a little less than a fifth of its price [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It cost a little more than a fifth of its price [4](#demo-4).").findings(rule)).hasSize(1);
    }

    @Test
    void the_page_of_a_group_is_headed_by_its_number() {
        TestSite site = withFigures("\"3 clerks\", \"5 carts\"", "Three clerks came with five carts.");
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("days:",
                "  - { id: clerks, name: Three clerks, kind: group }\ndays:"));
        String page = "type=person\nstatus=published\ndate=2026-11-22\nname=Three clerks\nrole=Clerks\ncamp=town\nsources=demo-4\n"
                + "summary=They came.\n~~~~~~\nThey came [4](#demo-4).\n";
        assertThat(site.with("content/people/clerks.md", "title=Three clerks\n" + page).findings(rule)).isEmpty();
        assertThat(site.with("content/people/clerks.md", "title=Five clerks\n" + page).findings(rule)).hasSize(1);
        assertThat(site.with("content/people/others.md", "title=Five carts\n" + page).with("content/people/clerks.md",
                "title=Three clerks\n" + page).findings(rule)).isEmpty();
    }

    @Test
    void the_header_may_say_what_the_body_computed_of_the_same_thing() {
        String body = "Nine boats came [11](#demo-11 \"derived: six boats plus three boats\").";
        TestSite site = event(body);
        String page = site.text("content/timeline/case.md");
        assertThat(site.with("content/timeline/case.md", page.replace("The gates stayed shut.", "Six boats came.")).findings(rule)).isEmpty();
        assertThat(site.with("content/timeline/case.md", page.replace("The gates stayed shut.", "Seven boats came.")).findings(rule)).hasSize(1);
        assertThat(site.with("content/timeline/case.md", page.replace("The gates stayed shut.", "Six engineers came.")).findings(rule)).hasSize(1);
    }

    @Test
    void a_number_in_a_name_is_the_name_s_where_the_passage_names_it() {
        TestSite site = new TestSite();
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("days:", "  - { id: dock-nine, name: Dock Nine, kind: place }\ndays:")
                .replace("entities: [ruth-hale]\n", "entities: [ruth-hale, dock-nine]\n"));
        assertThat(site.withEvent("It lay at Dock Nine [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(site.withEvent("It lay at Dock Nine [6](#demo-6).").findings(rule)).hasSize(1);
    }

    @Test
    void names_the_numbers_of_a_gist_where_the_record_lists_none() {
        assertThat(withFigures("", "Nine boats came.").withEvent("Eight boats came [4](#demo-4).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Eight” is no number of passage demo-4 (there: Nine)");
    }

    @Test
    void reads_hours_and_halves_in_words() {
        assertThat(withFigures("", "The gates shut at 4 p.m. after 50 years.").withEvent("At four in the afternoon they shut, after half a century [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(withFigures("", "The gates shut at 4 p.m. after 50 years.").withEvent("At four in the morning they shut, after half a decade [4](#demo-4).").findings(rule)).hasSize(2);
    }
}
