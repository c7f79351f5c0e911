package explainer.rule.negation;

import static explainer.rule.MillRecord.passes;
import static explainer.rule.MillRecord.stops;
import static explainer.rule.MillRecord.warns;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.MillRecord;
import org.junit.jupiter.api.Test;

/** Denials that a passage tells in words of its own, about a mill: none of them may stop a build. */
class DenialInOtherWordsTest {

    private static final String OPEN = "The review leaves open who moved the ledger.";
    private static final String MAY = "A storm may have torn the belt; wear is not excluded.";
    private static final String ONLY = "Pelt says that the mill heard of the crack only that Friday.";

    @Test
    void accepts_not_said_and_not_settled_of_what_a_passage_leaves_open() {
        passes("The review does not say who moved the ledger [1](#mill-1).", OPEN);
        passes("Why the belt tore has not been settled [1](#mill-1).", MAY);
        passes("The height of the debt is not known [1](#mill-1).", "Pelt has a debt of unknown size.");
        stops("The ledger had not been moved [1](#mill-1).", "“The ledger had not been moved” denies what no cited passage denies", OPEN);
        stops("The review is not known only to its readers [1](#mill-1).",
                "“The review is not known only to its readers” denies what no cited passage denies", OPEN);
    }

    @Test
    void accepts_not_settled_for_may() {
        passes("The guild has not settled on a reason why the storm would have torn the belt [1](#mill-1).", MAY);
        stops("The storm tore the belt [1](#mill-1).", "passage mill-1 says “may have torn the belt”, and the claim leaves out “may”", MAY);
    }

    @Test
    void accepts_not_before_a_day_for_only_on_that_day() {
        passes("The mill had not heard of the crack before that Friday, Pelt says [1](#mill-1).", ONLY);
        passes("Pelt says that the mill knew nothing of the crack until that Friday [1](#mill-1).", ONLY);
        stops("The mill had not heard of the crack, Pelt says [1](#mill-1).",
                "“The mill had not heard of the crack” denies what no cited passage denies", ONLY);
        stops("The mill had not heard of the crack before that Friday, Pelt says [1](#mill-1).",
                "“The mill had not heard of the crack” denies what no cited passage denies", "Pelt says that the mill heard of the crack by that Friday.");
    }

    @Test
    void accepts_that_somebody_was_not_there_of_hearsay() {
        passes("The weaver was not in the room [1](#mill-1).", "A weaver says that Pelt rang the owner; hearsay.");
        passes("Neither of the two weavers who tell of the fire saw it [1](#mill-1).", "Two weavers tell of a fire; they have it from Pelt.");
        stops("The weaver was not in the room [1](#mill-1).", "“The weaver was not in the room” denies what no cited passage denies",
                "A weaver says that Pelt rang the owner.");
    }

    @Test
    void accepts_not_ended_of_what_is_due() {
        passes("The inquiry has not ended [1](#mill-1).", "The report of the inquiry is due in spring.");
        stops("The inquiry is not to report before the end of spring [1](#mill-1).",
                "“The inquiry is not to report” denies what no cited passage denies", "The report of the inquiry is due in spring.");
    }

    @Test
    void accepts_a_verb_for_the_noun_made_of_it() {
        passes("The note is not signed, but has initials [1](#mill-1).", "Initials on the note, no signature.");
        passes("Looms are not mentioned [1](#mill-1).", "The minutes, released in June, have no mention of looms.");
        passes("Nor do the minutes, two pages long, say a word on looms [1](#mill-1).", "The minutes, released in June, have no mention of looms.");
    }

    @Test
    void accepts_neither_nor_for_any() {
        passes("Neither Pelt nor anybody working for him stole a thread, said Runa Voll, who is his lawyer [1](#mill-1).",
                "Pelt’s lawyer Runa Voll denies any theft; no thread was stolen.");
    }

    @Test
    void accepts_none_and_did_not_take_place_where_the_passage_denies_the_thing() {
        passes("Of the letters Pelt says that he had none from her before 2020 [1](#mill-1).", "Pelt says that no letter from the guild reached him before 2020.");
        passes("As for the visit, he says that it did not take place [1](#mill-1).", "Pelt says that there was no such visit.");
    }

    @Test
    void accepts_a_denial_that_starts_with_not_before() {
        passes("Not before 2020 did any letter reach him, Pelt says [1](#mill-1).", "Pelt says that no letter from the guild reached him before 2020.");
    }

    @Test
    void accepts_that_accounts_are_not_the_same() {
        passes("They do not all say the same of the count [1](#mill-1).", "Two weavers put the count at thirty; the third at forty.");
    }

    @Test
    void accepts_may_or_may_not_and_not_to_be_confused() {
        passes("The ledger may or may not be whole [1](#mill-1).", OPEN);
        passes("The review is not to be confused with the ledger [1](#mill-1).", OPEN);
    }

    @Test
    void accepts_why_somebody_is_not_named() {
        passes("Nor is it said why the weavers are not named [1](#mill-1 \"not said\").", OPEN);
        stops("Nor is it not said who they are [1](#mill-1 \"not said\").", "“Nor is it not said” denies twice, and so says that it is so", OPEN);
        passes("Nor is it spelled out where the ledger went [1](#mill-1 \"not said\").", OPEN);
    }

    @Test
    void warns_of_a_denial_that_no_slip_of_the_pen_makes() {
        warns("Pelt did not own a horse [1](#mill-1).", "“Pelt did not own a horse” denies, and no cited passage seems to deny the same", OPEN);
        warns("The owner would not say where he lived [1](#mill-1).",
                "“The owner would not say where he lived” denies, and no cited passage seems to deny the same", "The owner gave a speech.");
        warns("A copy of the review was not to be had [1](#mill-1).",
                "“A copy of the review was not to be had” denies, and no cited passage seems to deny the same", "Pelt has a copy of the review.");
        warns("The guild wanted a delay, and not a plan [1](#mill-1).", "“and not a plan” denies, and no cited passage seems to deny the same",
                "The guild had a plan and wanted a delay.");
    }

    @Test
    void stops_at_one_of_what_the_passage_affirms() {
        stops("Pelt did not move the ledger [1](#mill-1).", "“Pelt did not move the ledger” denies what no cited passage denies", "Pelt moved the ledger in May.");
        stops("Pelt had not moved house [1](#mill-1).", "“Pelt had not moved house” denies what no cited passage denies", OPEN);
    }

    @Test
    void stops_at_a_contrast_turned_round() {
        passes("The crates were packed by the weavers and not by him [1](#mill-1).", "Weavers, not he, packed the crates.");
        stops("The crates were packed by him and not by the weavers [1](#mill-1).", "“and not by the weavers” denies what no cited passage denies",
                "Weavers, not he, packed the crates.");
        passes("At a meeting of weavers, he spoke of crates that the weavers packed and not he [1](#mill-1).", "Weavers, not he, packed the crates.");
    }

    @Test
    void reads_no_confidence_as_no_denial() {
        passes("Pelt survived the motion by 12 to 9 [1](#mill-1).", "Pelt survived a no-confidence motion by 12 to 9.");
        stops("The guild filed a motion in May [1](#mill-1).", "passage mill-1 says “The guild filed no motion in May”, and “The guild filed a motion in May” leaves out “no”",
                "The guild filed no motion in May.");
    }

    @Test
    void reads_what_appeared_in_print_as_no_doubt() {
        passes("A page of the ledger was posted in May [1](#mill-1).", "One page of the ledger appeared in May, posted by someone.");
        stops("The ledger was genuine [1](#mill-1).", "passage mill-1 says “appeared to be genuine”, and the claim leaves out “appeared”", "The ledger appeared to be genuine.");
    }

    @Test
    void ends_a_doubt_at_and() {
        passes("He checked the belt by lamplight [1](#mill-1).", "Pelt suspected a knot and checked the belt.");
        stops("There was a knot of his own making [1](#mill-1).", "passage mill-1 says “suspected a knot”, and the claim leaves out “suspected”",
                "Pelt suspected a knot and checked the belt.");
    }

    @Test
    void accepts_the_denial_in_the_recorded_words() {
        passes("On 3 May Pelt said in the yard: “Nobody told me” [1](#mill-1).", "Pelt denied it in the yard on 3 May. | Nobody told me, not that week and not later");
        stops("On 3 May Pelt said in the yard: “that week” [1](#mill-1).", "the recorded words are “not that week”, and the quotation leaves the denial out",
                "Pelt spoke in the yard on 3 May. | Somebody told me, not that week");
    }

    @Test
    void accepts_an_unanswered_letter_for_one_that_got_no_answer() {
        passes("Letters in which the guild was asked for help went unanswered [1](#mill-1).", "The guild did not answer letters.");
        assertThat(MillRecord.findings("Letters in which the guild was asked for help were sent [1](#mill-1).", "The guild did not answer letters.")).isEmpty();
    }
}
