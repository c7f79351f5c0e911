package explainer.rule.negation;

import static explainer.rule.MillRecord.finds;
import static explainer.rule.MillRecord.passes;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.MillRecord;
import explainer.rule.Rule;
import org.junit.jupiter.api.Test;

/** Denials of a claim that its passage has with another word of the same sense, and such as only look like it. */
class SameDeniedTest {

    private final Rule rule = new HedgeKept();

    @Test
    void accepts_did_not_come_up_for_not_mentioned() {
        String gist = "Pelt says that the loom was not mentioned.";
        passes("The loom did not come up, Pelt says [1](#mill-1).", gist);
        passes("The loom was never a subject, Pelt says [1](#mill-1).", gist);
        passes("The loom, Pelt says, was not spoken of [1](#mill-1).", "Pelt denies that the loom was a topic.");
        finds("The belt did not come up, Pelt says [1](#mill-1).", "“The belt did not come up” denies, and no cited passage seems to deny the same",
                "Pelt talked of the belt; the loom was not mentioned.");
    }

    @Test
    void accepts_not_explain_why_for_not_say_why() {
        passes("Pelt could not explain why the belt tore [1](#mill-1).", "Pelt could not say why: the belt was new.");
        passes("The guild does not say whether Voll returns [1](#mill-1).", "Voll is on leave; return not stated.");
        passes("One weaver would not say in which [1](#mill-1).", "One weaver says that some pages were altered, not which.");
        finds("Pelt could not explain the tear [1](#mill-1).", "“Pelt could not explain the tear” denies what no cited passage denies",
                "Pelt spoke of the tear and could not say more.");
    }

    @Test
    void accepts_no_answer_of_one_who_refused_or_ignored() {
        passes("To more questions the clerk gave no answer [1](#mill-1).", "The clerk called it gossip and refused more.");
        passes("The others had no comment to make [1](#mill-1).", "The others declined or did not reply.");
        finds("The others had no comment to make [1](#mill-1).", "“The others had no comment to make” denies, and no cited passage seems to deny the same",
                "The others spoke of the belt.");
    }

    @Test
    void accepts_does_not_contest_of_one_who_admits() {
        passes("That the belt was old the guild does not contest [1](#mill-1).", "The guild accepts that the belt was old.");
        passes("The guild does not contest that the note is whole [1](#mill-1).", "The guild does not dispute the note.");
        finds("The guild does not contest that the note is whole [1](#mill-1).",
                "“The guild does not contest that the note is whole” denies, and no cited passage seems to deny the same", "The guild has the note.");
    }

    @Test
    void accepts_not_shown_of_what_was_dropped() {
        passes("The play was not shown [1](#mill-1).", "On Sunday the guild dropped the play.");
        finds("The play was not shown [1](#mill-1).", "“The play was not shown” denies what no cited passage denies", "On Sunday the guild showed the play.");
    }

    @Test
    void not_before_a_word_that_denies_wants_a_passage_that_says_not() {
        passes("The guild does not counsel against a sale [1](#mill-1).", "The guild does not advise against it.");
        assertThat(MillRecord.findings("The guild does not counsel against a sale [1](#mill-1).", "The guild advises against a sale.")).hasSize(1);
    }

    @Test
    void accepts_that_accounts_part_for_not_all_and_not_on_why() {
        passes("Not all of them saw the fire [1](#mill-1).", "Two of them saw the fire; the third had it from Pelt.");
        passes("They agree that Pelt did it, though not on his reasons [1](#mill-1).", "They agree that Pelt did it and disagree on why.");
        finds("Not all of them saw the fire [1](#mill-1).", "“Not all of them saw the fire” denies, and no cited passage seems to deny the same",
                "Two weavers saw the fire.");
    }

    @Test
    void reads_what_is_denied_beyond_its_clause() {
        passes("The guild could verify neither its origin nor its sender [1](#mill-1).", "The guild could not verify the note’s origin or sender.");
        passes("Pelt was asked for an hour and Voll not at all [1](#mill-1).", "Pelt was asked for an hour, Voll never.");
        passes("The owner did not know that he had called [1](#mill-1).", "The owner knew nothing, says her clerk.");
        passes("No crate was burned, neither then nor at any other time [1](#mill-1).", "No crate was ever burned.");
        finds("Pelt was not asked [1](#mill-1).", "“Pelt was not asked” denies what no cited passage denies", "Pelt was asked for an hour; Voll came home.");
    }

    @Test
    void reads_a_denial_in_who_speaks_and_in_what_is_mixed() {
        MadeUp source = new MadeUp().passage("voice: anonymous, who: \"a clerk who was not on the line\", gist: \"A clerk believes that the mill came up.\", "
                + "mixed: \"that the council would not comment, the newspaper says itself\"");
        assertThat(source.messages(rule, "A clerk who took no part in it believes that the mill came up.")).isEmpty();
        assertThat(source.messages(rule, "The council did not comment.")).isEmpty();
        assertThat(source.messages(rule, "The clerk was not paid.")).containsExactly("“The clerk was not paid” denies what no cited passage denies");
    }

    @Test
    void accepts_a_pronoun_for_what_the_passage_denies() {
        passes("One weaver took it for a joke, the other does not recall one [1](#mill-1).", "One weaver says it was told as a joke; the other recalls the talk, no joke.");
        finds("One weaver took it for a joke, the other does not recall one [1](#mill-1).",
                "“the other does not recall one” denies, and no cited passage seems to deny the same", "One weaver says it was told as a joke; Pelt had no saddle.");
    }
}
