package explainer.rule.negation;

import static explainer.rule.MillRecord.passes;
import static explainer.rule.MillRecord.stops;
import static explainer.rule.MillRecord.warns;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.MillRecord;
import org.junit.jupiter.api.Test;

/** Turns of phrase that have "not" in them, about a mill: litotes, purposes, asides, accounts set against one another. */
class DenialTurnsTest {

    private static final String ROOM = "Pelt was told to clear the drying room by noon; the river stood under 3 metres.";
    private static final String NEITHER = "The guild asked the owner twice for the lists; neither those nor a refusal came, says chairwoman Runa Voll.";
    private static final String DOUBTED = "The weaver could not verify the ledger; the owner calls it forged.";
    private static final String SEEN = "Pelt says that the owner wanted nothing on the shelves ever seen.";
    private static final String LEAVES = "Voll judges the fire probably deliberate, without excluding that lightning finished the mill.";

    @Test
    void accepts_not_even_a_number_for_less() {
        passes("The river did stand, not even 3 metres high, near the drying room [1](#mill-1).", ROOM);
        passes("The river was not quite three metres high [1](#mill-1).", ROOM);
        stops("The river was not high [1](#mill-1).", "“The river was not high” denies what no cited passage denies", ROOM);
    }

    @Test
    void warns_of_no_thing_that_no_passage_has() {
        warns("Pelt was told that by noon no cloth must be in the drying room [1](#mill-1).",
                "“Pelt was told that by noon no cloth must be in the drying room” denies, and no cited passage seems to deny the same", ROOM);
        stops("No drying room was to clear by noon [1](#mill-1).", "“No drying room was to clear by noon” denies what no cited passage denies", ROOM);
    }

    @Test
    void reads_past_who_says_so_after_nor() {
        passes("The guild has neither been given the lists nor, says its chairwoman, Runa Voll, been refused [1](#mill-1).", NEITHER);
        passes("The lists which the guild wants have not come [1](#mill-1).", NEITHER);
        stops("The lists which the guild wants have not burned [1](#mill-1).",
                "“which the guild wants have not burned” denies what no cited passage denies", NEITHER);
    }

    @Test
    void accepts_may_not_be_of_what_is_doubted() {
        passes("The pages may not be genuine [1](#mill-1).", DOUBTED);
        stops("The pages may not be genuine [1](#mill-1).", "“The pages may not be genuine” denies what no cited passage denies",
                "The ledger has forty pages.");
    }

    @Test
    void wants_of_nothing_more_than_the_thing() {
        passes("The owner wanted the shelves emptied, says Pelt [1](#mill-1).", SEEN);
        stops("The owner wanted all on the shelves to be seen, says Pelt [1](#mill-1).",
                "passage mill-1 says “Pelt says that the owner wanted nothing on the shelves ever seen”, and “The owner wanted all on the shelves to be seen, says Pelt” leaves out “nothing”", SEEN);
        stops("Pelt paid up, and took on liability [1](#mill-1).",
                "passage mill-1 says “no liability admitted”, and “and took on liability” leaves out “no”", "Pelt paid up, no liability admitted.");
    }

    @Test
    void accepts_leaving_room_for_what_is_not_excluded() {
        passes("Voll thinks it likely that the fire was deliberate, but leaves room for lightning having finished the mill [1](#mill-1).", LEAVES);
        stops("Voll thinks it likely that the fire was deliberate, and excludes that lightning finished the mill [1](#mill-1).",
                "passage mill-1 says “without excluding that lightning finished the mill”, and “and excludes that lightning finished the mill” leaves out “without”", LEAVES);
    }

    @Test
    void accepts_one_account_set_against_another() {
        passes("That is not how the weavers remember it [1](#mill-1).", "Three weavers tell of carts at the gate until dawn.");
        stops("That is not why the weavers left [1](#mill-1).", "“That is not why the weavers left” denies what no cited passage denies",
                "Three weavers tell of carts at the gate until dawn; the weavers left.");
    }

    @Test
    void warns_of_a_purpose_denied_where_the_passage_tells_another() {
        warns("Pelt had not gone to bargain [1](#mill-1).", "“Pelt had not gone to bargain” denies, and no cited passage seems to deny the same",
                "Pelt says that he went there to listen.");
        stops("Pelt had not gone to listen [1](#mill-1).", "“Pelt had not gone to listen” denies what no cited passage denies",
                "Pelt says that he went there to listen.");
        stops("Pelt had not gone to the mill [1](#mill-1).", "“Pelt had not gone to the mill” denies what no cited passage denies",
                "Pelt says that he went there to listen.");
    }

    @Test
    void reads_at_all_and_any_as_denied_on_purpose() {
        warns("The river was not frozen at all [1](#mill-1).", "“The river was not frozen at all” denies, and no cited passage seems to deny the same", ROOM);
        stops("The river was not frozen [1](#mill-1).", "“The river was not frozen” denies what no cited passage denies", ROOM);
        stops("Whether the river had not ever frozen is open [1](#mill-1).", "“Whether the river had not ever frozen is open” denies what no cited passage denies", ROOM);
    }

    @Test
    void accepts_not_renewed_of_what_ended() {
        passes("Her contract was not renewed [1](#mill-1).", "Voll left the mill in May.");
        stops("Her loom was not mended [1](#mill-1).", "“Her loom was not mended” denies what no cited passage denies", "Voll left the mill in May.");
    }

    @Test
    void accepts_not_for_verbs_that_deny() {
        passes("The owner has not answered the guild [1](#mill-1).", "The owner has yet to answer the guild.");
        passes("The weavers were not on the list [1](#mill-1).", "The list left out the weavers.");
        passes("A fault of the loom was not the cause [1](#mill-1).", "Voll ruled out a fault of the loom.");
        passes("The guild has not accepted what Pelt says [1](#mill-1).", "The guild disputes what Pelt says.");
        stops("The owner has not answered the guild [1](#mill-1).", "“The owner has not answered the guild” denies what no cited passage denies",
                "The owner answered the guild.");
        stops("The guild has not accepted what Pelt says [1](#mill-1).", "“The guild has not accepted what Pelt says” denies what no cited passage denies",
                "The guild shares what Pelt says.");
    }

    @Test
    void takes_neither_are_as_going_on_with_what_is_not_said() {
        passes("Who moved the ledger is not disclosed [1](#mill-1 \"not said\"), and neither are the reasons for it [1](#mill-1 \"not said\").",
                "The review leaves open who moved the ledger.");
        assertThat(MillRecord.findings("The ledger was moved [1](#mill-1), and neither are the reasons for it [1](#mill-1 \"not said\").", "The ledger was moved; the review leaves open why."))
                .extracting(Finding::message).contains("this is marked “not said” and does not say that something is open");
    }

    @Test
    void takes_a_denial_up_to_a_time_for_what_came_then() {
        String before = "The guild knew of no crack before 30 May; Pelt: no call, no letter.";
        passes("The guild says that it first knew of a crack on 30 May [1](#mill-1).", before);
        stops("The guild knew of a crack before 30 May [1](#mill-1).",
                "passage mill-1 says “The guild knew of no crack”, and “The guild knew of a crack” leaves out “no”", before);
        stops("The guild says that it knew of a crack [1](#mill-1).",
                "passage mill-1 says “The guild knew of no crack”, and “The guild says that it knew of a crack” leaves out “no”", "The guild knew of no crack.");
    }

    @Test
    void takes_too_late_for_no_longer_and_unsure_for_not_certain() {
        passes("It is too late to find out whether the crack played a part [1](#mill-1).", "Whether the crack played a part can no longer be found out.");
        stops("Whether the crack played a part can be found out [1](#mill-1).",
                "passage mill-1 says “Whether the crack played a part can no longer be found out”, and “Whether the crack played a part can be found out” leaves out “no”",
                "Whether the crack played a part can no longer be found out.");
        passes("The weaver is not certain that the ledger was there [1](#mill-1).", "The weaver is unsure whether the ledger was there.");
        stops("The weaver is not certain that the ledger was there [1](#mill-1).", "“The weaver is not certain that the ledger was there” denies what no cited passage denies",
                "The weaver says that the ledger was there.");
    }

    @Test
    void takes_did_call_for_a_confirmation() {
        String did = "The owner says that he did call Pelt, about the belt, and denies that the crack was a subject.";
        passes("The owner confirms the call and denies that the crack was spoken of [1](#mill-1).", did);
        assertThat(MillRecord.findings("The owner confirms the call [1](#mill-1).", "The owner denies that he called Pelt.")).extracting(Finding::message)
                .contains("“confirms” is in no cited passage: they deny or leave open");
    }
}
