package explainer.rule.negation;

import static explainer.rule.MillRecord.finds;
import static explainer.rule.MillRecord.passes;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.MillRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim denies by "not" what its passage tells by the opposite word, or the other way round; each beside one that it does not. */
class OppositeWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The crack was not noticed. | The paint hid the crack.",
        "That the loom is the first one is not certain. | A later loom is not excluded.",
        "Pelt was not at work in May. | Pelt was on sick leave in May.",
        "The weavers did not work on Friday. | The strike of the weavers began on Friday.",
        "Nobody helped Pelt. | Pelt alone moved the looms.",
        "Neither list was right. | Both lists erred.",
        "Voll was paid no money. | Voll worked unpaid.",
        "Voll does not trust the list. | Voll doubts the list.",
        "Whether Pelt was there, the guild did not want to say. | The guild is silent on whether Pelt was there.",
        "Pelt cannot be asked any more. | Pelt died in 2006.",
        "The inquiry comes to no conclusion on the fire. | The inquiry leaves open what the fire was.",
        "On the fire it does not decide. | It leaves open what the fire was.",
        "The guild is not among the accused. | The guild is not charged.",
        "The Gazette has not laid eyes on the list. | The list is unseen by the Gazette.",
        "The wages did not come. | The wages did not arrive.",
        "Pelt took the loom without knowing what it was. | Pelt took the loom and did not know what it was.",
        "Who lit it, Voll cannot say. | Voll does not know who lit it.",
        "Who lit it, Voll does not know. | Voll cannot say who lit it.",
        "The loom might not stand for all looms. | Voll: the loom might be untypical.",
        "In the list no vote is mentioned. | The list ends before any vote.",
        "The list does not appear to fit what Voll says. | The list appears to contradict Voll.",
    })
    void accepts_a_denial_of_what_the_opposite_word_tells(String body, String gist) {
        passes(body.replaceAll("\\.$", " [1](#mill-1)."), gist);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The crack was not noticed. | The paint showed that the crack was noticed.",
        "Pelt was not at work in May. | Pelt was at work in May.",
        "The wages were not paid. | The wages were paid.",
        "Neither list was right. | Both lists were right.",
        "The guild is not among the accused. | The guild is among the accused.",
        "The Gazette has not laid eyes on the list. | The Gazette has laid eyes on the list.",
        "The loom might not stand for all looms. | Voll: the loom might stand for all looms.",
        "Who lit it, Voll cannot say. | Voll can say who lit it.",
        "The list does not appear to fit what Voll says. | The list appears to fit what Voll says.",
    })
    void flags_a_denial_of_what_is_told(String body, String gist) {
        assertThat(MillRecord.findings(body.replaceAll("\\.$", " [1](#mill-1)."), gist)).as(body).extracting(Finding::message)
                .singleElement().asString().contains("denies");
    }

    @Test
    void who_disputes_that_it_was_denies_it() {
        String[] gists = {"Pelt says that the guild chose the loom on Friday.", "Voll says that the guild did not choose a loom."};
        passes("Pelt says that the guild chose the loom on Friday; Voll disputes that the guild chose a loom [1](#mill-1) [2](#mill-2).", gists);
        finds("Voll says that the guild chose a loom [1](#mill-1).",
                "passage mill-1 says “Voll disputes that the guild chose a loom”, and “Voll says that the guild chose a loom” leaves out “disputes that”",
                "Voll disputes that the guild chose a loom.");
        passes("The looms were kept from the Gazette [1](#mill-1).", "The Gazette was not shown the looms.");
    }

    @Test
    void of_none_in_a_place_it_stands_elsewhere_what_there_was_none_of() {
        finds("There was an error, says Pelt, and there was none in the list [1](#mill-1).",
                "“and there was none in the list” denies, and no cited passage seems to deny the same", "Pelt says that the list was sound; there was an error.");
        finds("There was none of the list [1](#mill-1).", "“There was none of the list” denies what no cited passage denies", "There was the list.");
    }

    @Test
    void that_somebody_has_not_spoken_is_the_page_s_own_word_to_say() {
        passes("Those who have not spoken about the looms [1](#mill-1) [note](#editor).", "Nine weavers were at the looms.");
        finds("Those who have not moved the looms [1](#mill-1) [note](#editor).", "“who have not moved the looms” denies what no cited passage denies",
                "Nine weavers have moved the looms.");
    }

    @Test
    void what_was_told_and_what_was_not_told_is_no_slip() {
        finds("Voll was told not that the looms were lost but that they were old [1](#mill-1).",
                "“Voll was told not that the looms were lost” denies, and no cited passage seems to deny the same", "They told Voll that the looms were old; the looms were lost.");
        finds("Voll was not told that the looms were lost [1](#mill-1).",
                "“Voll was not told that the looms were lost” denies what no cited passage denies", "They told Voll that the looms were lost.");
    }
}
