package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContestedToldTest {

    private final Rule rule = new ContestedTold();

    @Test
    void flags_one_side_of_two() {
        assertThat(new TestSite().withEvent("Some newspapers reported a call [7](#demo-7).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-7 is contradicted by demo-8, and nothing under this heading cites it");
    }

    @Test
    void accepts_both_sides_in_one_paragraph() {
        assertThat(new TestSite().withEvent("Some newspapers reported a call [7](#demo-7); colleagues say that he denies it [8](#demo-8).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_both_sides_in_two_paragraphs() {
        assertThat(new TestSite().withEvent("Some newspapers reported a call [7](#demo-7).\n\nColleagues say that he denies it [8](#demo-8).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_both_sides_under_one_heading() {
        assertThat(new TestSite().withEvent("Some newspapers reported a call [7](#demo-7).\n\nThe gates stayed shut [1](#demo-1).\n\nColleagues say that he denies it [8](#demo-8).").findings(rule)).isEmpty();
    }

    @Test
    void flags_two_sides_under_two_headings() {
        assertThat(new TestSite().withEvent("Some newspapers reported a call [7](#demo-7).\n\n## Later\n\nColleagues say that he denies it: she called [8](#demo-8).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-7 is contradicted by demo-8, and nothing under this heading cites it",
                "content/timeline/case.md:14: passage demo-8 is contradicted by demo-7, and nothing under this heading cites it");
    }

    @Test
    void does_not_take_a_note_of_the_editors_for_the_other_side() {
        assertThat(new TestSite().withEvent("Some newspapers reported a call [7](#demo-7).\n\nBrandt could say [8](#demo-8) [note](#editor).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: passage demo-7 is contradicted by demo-8, and nothing under this heading cites it");
    }

    @Test
    void accepts_one_of_several_that_contradict_it() {
        TestSite site = new TestSite();
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("contested: [8]", "contested: [8, 10]"));
        assertThat(site.withEvent("Some newspapers reported a call [7](#demo-7); colleagues say that he denies it [8](#demo-8).").findings(rule)).isEmpty();
        assertThat(site.withEvent("Some newspapers reported a call [7](#demo-7).").findings(rule)).singleElement()
                .asString().contains("contradicted by demo-8 and demo-10, and nothing under this heading cites any of them");
    }

    @Test
    void accepts_what_is_left_open() {
        assertThat(new TestSite().withEvent("What was said is not told [7](#demo-7 \"not said\").").findings(rule)).isEmpty();
    }

    private static final String KEEPER = "voice: anonymous, who: \"two clerks\", contested: [2], mixed: \"That the boat was never weighed, the newspaper says itself.\", "
            + "gist: \"The boat was never weighed; two clerks say that the keeper, a veteran diver, sold it.\"";
    private static final String HARTIG = "voice: named, who: Ole Hartig, contested: [1], gist: \"Hartig says that nobody sold the boat.\"";

    private static List<Severity> severities(String sentence) {
        return new Checker(List.of(new ContestedTold())).run(new MadeUp().passage(KEEPER).passage(HARTIG).site(sentence).site()).findings().stream()
                .map(Finding::severity).toList();
    }

    @Test
    void flags_what_both_are_about_and_warns_of_much_else_that_only_the_one_has() {
        assertThat(severities("The keeper sold it, two clerks say [1](#told-1).")).containsExactly(Severity.ERROR);
        assertThat(severities("The keeper is a veteran diver, two clerks say [1](#told-1).")).containsExactly(Severity.WARNING);
    }

    @Test
    void accepts_what_the_publication_says_itself_in_a_contested_passage() {
        assertThat(severities("The boat was never weighed [1](#told-1).")).isEmpty();
    }

    private static List<Severity> severities(MadeUp source, String body) {
        return new Checker(List.of(new ContestedTold())).run(source.site(body).site()).findings().stream().map(Finding::severity).toList();
    }

    @Test
    void accepts_who_has_read_a_paper_of_which_others_dispute_what_stands_in_it() {
        MadeUp source = new MadeUp().entity("{ id: owners-letter, name: the owner’s letter, kind: document }")
                .passage("voice: document, who: two clerks who have read the letter, entities: [owners-letter], contested: [2], "
                        + "gist: \"Two readers of the owner’s letter: it calls the boat unsound.\"")
                .passage("voice: named, who: Ole Hartig, entities: [owners-letter], contested: [1], gist: \"Hartig says that no letter calls the boat unsound.\"");
        assertThat(severities(source, "What stands in the owner’s letter is told by two who have read it [1](#told-1).")).isEmpty();
        assertThat(severities(source, "The owner’s letter calls the boat unsound, two say [1](#told-1).")).containsExactly(Severity.ERROR);
    }

    @Test
    void accepts_for_which_body_somebody_speaks() {
        MadeUp source = new MadeUp().entity("{ id: lund-trust, name: Lund Trust, kind: body }")
                .passage("voice: anonymous, who: two clerks, entities: [lund-trust], contested: [2], gist: \"Two clerks say that the Lund Trust sold the boat.\"")
                .passage("voice: named, who: Nora Vance, entities: [lund-trust], contested: [1], gist: \"The Lund Trust sold no boat, says Nora Vance.\"");
        assertThat(severities(source, "Nora Vance speaks for the Lund Trust [2](#told-2).")).isEmpty();
        assertThat(severities(source, "The Lund Trust sold no boat, says Nora Vance [2](#told-2).")).containsExactly(Severity.ERROR);
    }

    @Test
    void warns_of_a_denial_whose_other_side_stands_elsewhere_on_the_page_or_beside_it() {
        MadeUp source = new MadeUp().passage(KEEPER).passage(HARTIG).passage("voice: reporting, gist: \"A note of May calls the sale of the boat unlawful.\"");
        String denial = "Hartig wrote to the court that nobody sold the boat [2](#told-2).";
        assertThat(severities(source, "The keeper sold it, two clerks say [1](#told-1).\n\n## Later\n\n" + denial)).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(severities(source, "The keeper sold it, two clerks say [1](#told-1).\n\n## Later\n\nHartig sold the boat, he says [2](#told-2)."))
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(severities(source, denial)).containsExactly(Severity.ERROR);
        assertThat(severities(source, "A note calls the sale of the boat unlawful; Hartig insists that nobody sold the boat [2](#told-2) [3](#told-3)."))
                .containsExactly(Severity.WARNING);
    }
}
