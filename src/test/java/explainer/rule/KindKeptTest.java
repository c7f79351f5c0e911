package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindKeptTest {

    private static final String PLACE = "  - { id: denmark, name: Denmark, aliases: [Danish], kind: place }\n  - { id: norway, name: Norway, aliases: [Norwegian], kind: place }\n";

    private static List<String> found(String gist, String claim) {
        return on("content/timeline/case.md", site(gist).withEvent(claim + " [1](#demo-1)."));
    }

    /** The other pages of the little site rest on another gist. */
    private static List<String> on(String page, TestSite site) {
        return site.findings(new KindKept()).stream().filter(finding -> finding.startsWith(page)).toList();
    }

    private static TestSite site(String gist) {
        TestSite site = new TestSite();
        String seed = site.text("seeds/demo.yaml").replace("The chief engineer of Alder did not open the gates on the third day of the flood.", gist)
                .replace("entities: [tom-brandt, alder]", "entities: [tom-brandt, ruth-hale, denmark, norway]").replace("days:\n", PLACE + "days:\n");
        return site.with("seeds/demo.yaml", seed);
    }

    private static void flags(String gist, String claim, String there, String here) {
        assertThat(found(gist, claim)).containsExactly("content/timeline/case.md:10: passage demo-1 says “" + there
                + "”, and the claim says “" + here + "”");
    }

    private static void accepts(String gist, String claim) {
        assertThat(found(gist, claim)).isEmpty();
    }

    @Test
    void flags_another_paper_beside_the_same_word() {
        flags("Brandt sent a long memo on leaks to the harbour.", "Brandt sent a long letter on leaks", "memo", "letter");
        accepts("Brandt sent a long memo on leaks to the harbour.", "The memo that Brandt sent was on leaks");
        accepts("Brandt sent a long memo on leaks, and a letter to the harbour.", "Brandt sent a long letter to the harbour");
        accepts("Brandt sent a long memo on leaks.", "Brandt turned a letter of the alphabet upside down");
    }

    @Test
    void flags_word_given_by_another_means() {
        flags("That evening Brandt called Hale about the flooded turbines.", "Brandt wrote to Hale about the flooded turbines", "called ~", "wrote to");
        accepts("That evening Brandt called Hale about the flooded turbines.", "Brandt telephoned Hale about the flooded turbines");
        accepts("Brandt called Hale a coward over the flooded turbines.", "Brandt wrote to Hale about the flooded turbines");
        accepts("Brandt did not telephone; he wrote to Hale about the turbines.", "Brandt wrote to Hale about the turbines");
    }

    @Test
    void flags_what_was_off_camera_told_as_on_it() {
        flags("In a part not broadcast, Brandt foretold leaks in the turbines.", "In front of the cameras Brandt foretold leaks in the turbines", "not broadcast", "in front of the cameras");
        accepts("In a part not broadcast, Brandt foretold leaks in the turbines.", "Off camera Brandt foretold leaks in the turbines");
    }

    @Test
    void flags_somebodys_office_for_the_house() {
        flags("Brandt came with turbine drawings to Hale’s house.", "Brandt brought the turbine drawings to Hale’s office", "house", "office");
        accepts("Brandt came with turbine drawings to Hale’s house.", "Brandt brought the turbine drawings to her home");
        accepts("Brandt came with turbine drawings to Hale’s hotel.", "The house with turbine drawings was sold");
    }

    @Test
    void flags_another_colour_end_and_bearing() {
        flags("The sluice signal was green for a minute.", "The sluice signal was red for a minute", "green", "red");
        flags("Brandt resigned in spring over the leaks.", "The dismissal of Brandt was over the leaks in spring", "resigned", "dismissal");
        flags("Brandt’s hands shook at the sluice hearing.", "Brandt spoke with a steady voice at the sluice hearing", "shook", "steady");
        accepts("Brandt resigned in spring over the leaks.", "Brandt stepped down over the leaks in spring");
        accepts("The sluice signal was not green for a minute.", "The sluice signal was red for a minute");
    }

    @Test
    void flags_how_often_how_far_and_how_sure() {
        flags("Brandt travelled several times to the turbine makers.", "Brandt went once to the turbine makers", "several times", "once");
        flags("Brandt feels somewhat protected by the turbine makers.", "The turbine makers protect Brandt completely", "somewhat", "completely");
        flags("Brandt warned of turbines possibly breaking.", "Brandt warned that turbines would certainly break", "possibly", "certainly");
        accepts("Brandt warned of turbines possibly breaking.", "Brandt warned that turbines would perhaps break");
        accepts("Brandt travelled several times to the turbine makers.", "Brandt went at once to the turbine makers");
    }

    @Test
    void does_not_hold_kin_told_from_the_other_side_for_another() {
        accepts("Bertil, a turbine fitter, fell ill, says his daughter.", "She says of her father, a turbine fitter, that he fell ill");
    }

    @Test
    void flags_a_nationality_of_another_country() {
        assertThat(found("A Danish engineer, Brandt, checked the gates.", "Brandt, a Norwegian engineer, checked the gates")).containsExactly(
                "content/timeline/case.md:10: passage demo-1 has no “Norwegian engineer”, but one of another country");
        accepts("A Danish engineer, Brandt, checked the gates.", "Brandt, a Danish engineer, checked the gates");
        accepts("Danish and Norwegian engineers checked the gates.", "Norwegian engineers checked the gates");
    }

    @Test
    void flags_an_office_that_no_passage_gives_the_person() {
        assertThat(found("The surveyor and engineer Brandt checked the gates.", "Brandt, a lawyer, checked the gates")).containsExactly(
                "content/timeline/case.md:10: no passage that names Tom Brandt has “lawyer”");
        accepts("The surveyor and engineer Brandt checked the gates.", "Brandt, the engineer, checked the gates");
        accepts("The lawyer of the engineer Brandt checked the gates.", "Brandt, a lawyer, checked the gates");
        accepts("Brandt checked the gates.", "Brandt, a lawyer, checked the gates");
    }

    @Test
    void flags_an_office_in_the_role_of_a_person() {
        TestSite site = site("The engineer Brandt checked the gates.");
        String page = site.text("content/people/tom-brandt.md");
        site.with("content/people/tom-brandt.md", page.replaceFirst("role=.*", "role=Foreign minister"));
        assertThat(on("content/people/tom-brandt.md:6", site)).singleElement().asString().endsWith("no passage that names Tom Brandt has “minister”");
        site.with("content/people/tom-brandt.md", page.replaceFirst("role=.*", "role=Engineer of the town"));
        assertThat(on("content/people/tom-brandt.md:6", site)).isEmpty();
    }

    @Test
    void does_not_take_the_adjective_of_a_post_for_one() {
        accepts("The engineer Brandt checked the gates.", "The chief engineer, Brandt, checked the gates");
    }

    @Test
    void flags_a_deputy_who_has_lost_the_word() {
        assertThat(found("The deputy technical director, Brandt, checked the gates.", "The director checked the gates")).containsExactly(
                "content/timeline/case.md:10: passage demo-1 says “deputy technical director”, and the claim leaves “deputy” out");
        accepts("The deputy technical director, Brandt, checked the gates.", "The deputy director checked the gates");
        accepts("The deputy director, Brandt, and the director checked the gates.", "The director checked the gates");
    }

    @Test
    void asks_nothing_of_gaps_and_of_the_editors_notes() {
        TestSite site = site("Brandt sent a long memo on leaks to the harbour.");
        assertThat(site.withEvent("Whether he sent a long letter on leaks is not said [1](#demo-1 \"not said\").").findings(new KindKept())).isEmpty();
        assertThat(site.withEvent("He might have sent a long letter on leaks [1](#demo-1) [note](#editor).").findings(new KindKept())).isEmpty();
    }
}
