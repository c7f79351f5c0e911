package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerKeptTest {

    private final Rule rule = new SpeakerKept();

    private static TestSite site(String gist, String who, String mixed) {
        TestSite site = new TestSite();
        return site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace("gist: \"The mayor's office says the old dam cost 240,000 euros from 2015 to 2018.\"", "gist: \"" + gist + "\"")
                .replace("who: \"the mayor's office\"", "who: \"" + who + "\"\n    mixed: \"" + mixed + "\"")
                .replace("entities: [ruth-hale]", "entities: [ruth-hale, tom-brandt, town-council]"));
    }

    private List<String> found(TestSite site, String claim) {
        return site.withEvent(claim + " [4](#demo-4).").findings(rule);
    }

    private static TestSite dam() {
        return site("Hale says the dam was dear; Brandt had built it, and the council paid.", "Ruth Hale", "");
    }

    private static String nothing(String who, String there) {
        return "content/timeline/case.md:10: “" + who + "” says nothing in passage demo-4 (there: “" + there + "”)";
    }

    @Test
    void flags_one_who_is_named_in_the_passage_and_does_not_speak() {
        assertThat(found(dam(), "The dam, Brandt notes, was dear")).containsExactly(nothing("Brandt", "Ruth Hale"));
        assertThat(found(dam(), "The dam was dear, says Brandt")).containsExactly(nothing("Brandt", "Ruth Hale"));
        assertThat(found(dam(), "The dam was dear, according to Brandt")).containsExactly(nothing("Brandt", "Ruth Hale"));
        assertThat(found(dam(), "By Brandt’s own account the dam was dear")).containsExactly(nothing("Brandt", "Ruth Hale"));
    }

    @Test
    void accepts_one_who_speaks() {
        assertThat(found(dam(), "The dam, Ruth Hale notes, was dear")).isEmpty();
        assertThat(found(site("The dam was dear; Brandt rejects that.", "Ruth Hale", ""), "According to Brandt, it was not dear")).isEmpty();
        assertThat(found(site("The dam was dear, and Brandt built it.", "Ruth Hale", "That he built it: Brandt."), "Brandt, according to Brandt, built it")).isEmpty();
        assertThat(found(dam(), "The dam was dear, Ruth Hale told Brandt")).isEmpty();
    }

    @Test
    void accepts_those_who_speak_for_somebody() {
        assertThat(found(site("Hale’s lawyer says the dam was dear.", "Hale’s lawyer", ""), "The dam was dear, says Brandt’s lawyer")).isEmpty();
    }

    @Test
    void does_not_take_a_place_in_the_note_on_mixed_voices_for_a_speaker() {
        assertThat(found(site("The dam was dear.", "Ruth Hale", "That it stands behind the Town Council the newspaper says itself."), "By the council’s account the dam was dear"))
                .containsExactly(nothing("council", "Ruth Hale"));
    }

    @Test
    void flags_a_body_that_the_passage_does_not_have() {
        assertThat(found(dam(), "The dam, says the ministry, was dear")).containsExactly(nothing("ministry", "Ruth Hale"));
        assertThat(found(dam(), "By the company’s count the dam was dear")).containsExactly(nothing("company", "Ruth Hale"));
        assertThat(found(dam(), "The dam was dear, says the company’s press office")).containsExactly(nothing("company", "Ruth Hale"));
        assertThat(found(site("The dam was dear, by a company’s count.", "a company", ""), "By the company’s count the dam was dear")).isEmpty();
        assertThat(found(dam(), "The company that built the dam was dear")).isEmpty();
    }

    @Test
    void flags_unnamed_people_where_only_named_ones_speak() {
        assertThat(found(dam(), "People close to her say that the dam was dear")).containsExactly(nothing("People close to", "Ruth Hale"));
        assertThat(found(dam(), "The dam was dear, according to people close to her")).containsExactly(nothing("people close to", "Ruth Hale"));
        assertThat(found(site("Hale says the dam was dear.", "Ruth Hale; people close to her", ""), "People close to her say that the dam was dear")).isEmpty();
    }

    @Test
    void accepts_whoever_publishes_the_source() {
        assertThat(found(dam(), "The dam, the Alder Courier reports, was dear")).isEmpty();
    }

    @Test
    void names_no_single_passage_where_a_claim_cites_several() {
        assertThat(dam().withEvent("The dam, Brandt notes, was dear [4](#demo-4) [9](#demo-9).").findings(rule)).singleElement().asString()
                .endsWith("“Brandt” says nothing in any cited passage");
    }

    @Test
    void asks_nothing_of_gaps() {
        assertThat(dam().withEvent("What the dam cost, according to Brandt, is not said [4](#demo-4 \"not said\").").findings(rule)).isEmpty();
    }

    @Test
    void accepts_people_who_are_named_after_a_colon() {
        TestSite both = site("Hale says the dam was dear; Brandt says that it was cheap.", "Ruth Hale; Tom Brandt", "");
        assertThat(found(both, "Two people who were there recall it differently: Ruth Hale says that the dam was dear, Tom Brandt that it was cheap")).isEmpty();
        assertThat(found(both, "Two people who were there recall it well: the dam was dear")).singleElement().asString().contains("people");
    }
}
