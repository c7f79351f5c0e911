package explainer.rule.negation;

import static explainer.rule.MillRecord.finds;
import static explainer.rule.MillRecord.passes;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.MillRecord;
import explainer.rule.Rule;
import org.junit.jupiter.api.Test;

/** Denials of a claim that its passage tells by another turn, each beside one that it does not tell. */
class SaidAnotherWayTest {

    private final Rule rule = new HedgeKept();

    @Test
    void accepts_would_not_let_anybody_see_for_not_shown() {
        passes("Pelt would not let a weaver see the loom [1](#mill-1).", "Pelt kept the loom and did not show it.");
        passes("A weaver was not shown the loom [1](#mill-1).", "Pelt kept the loom and did not show it.");
        finds("Pelt would not let a weaver sell the loom [1](#mill-1).", "“Pelt would not let a weaver sell the loom” denies what no cited passage denies",
                "Pelt let a weaver sell the loom and did not show it.");
    }

    @Test
    void accepts_not_going_to_after_what_was_not_done() {
        passes("Pelt had not moved and was not going to [1](#mill-1).", "Pelt said that the loom would not move.");
        assertThat(MillRecord.findings("Pelt had moved and was not going to [1](#mill-1).", "Pelt said that the loom had moved.")).hasSize(1);
    }

    @Test
    void accepts_did_not_leave_of_one_who_stayed_in_the_same_place() {
        passes("Pelt slept, and did not leave the vault [1](#mill-1).", "Two weavers say: he stayed in the vault.");
        passes("Why the clerk was not dismissed is a riddle [1](#mill-1).", "Why Pelt stayed is a riddle.");
        finds("Pelt slept, and did not leave the yard [1](#mill-1).", "“and did not leave the yard” denies, and no cited passage seems to deny the same",
                "Two weavers say: he stayed in the vault.");
        finds("Voll slept, and Pelt did not leave the vault [1](#mill-1).", "“and Pelt did not leave the vault” denies what no cited passage denies",
                "Voll stayed in the vault, and Pelt left the vault.");
    }

    @Test
    void two_verbs_with_a_denial_each_do_not_deny_twice() {
        passes("Since there was no order nobody left it undone [1](#mill-1).", "Pelt says there was no order; nobody left it undone.");
        passes("The guild was to hear nothing as long as the loom was not ready [1](#mill-1).", "Pelt proposed silence towards the guild until the loom was ready.");
        finds("The guild was to hear nothing as long as the belt was not ready [1](#mill-1).",
                "“The guild was to hear nothing as long as the belt was not ready” denies what no cited passage denies",
                "Pelt proposed silence towards the guild; the belt was ready.");
        finds("Nobody said that there was not an order [1](#mill-1).",
                "“Nobody said that there was not an order” denies twice, and so says that it is so", "Nobody said that there was an order.");
    }

    @Test
    void accepts_not_spoken_of_it_before_where_a_passage_has_first() {
        passes("Pelt had not spoken of it before [1](#mill-1).", "Pelt first spoke of the fire in May.");
        assertThat(MillRecord.findings("Pelt had not spoken of it before [1](#mill-1).", "Pelt spoke of the fire in May.")).hasSize(1);
    }

    @Test
    void accepts_phrases_that_come_to_a_denial() {
        passes("Pelt did not come to the door [1](#mill-1).", "Voll rang; Pelt stayed unreachable.");
        passes("There were never more than 300 looms, the guild says [1](#mill-1).", "The guild says at most 300 looms.");
        passes("The weavers do not agree with one another [1](#mill-1).", "The weavers are divided.");
        passes("There was a clerk whose name the paper could not find out [1](#mill-1).", "Pelt met an unidentified clerk.");
        passes("The test did not settle it [1](#mill-1).", "The test was inconclusive.");
        passes("Pelt gave no answer when he was asked if he had sold the loom [1](#mill-1).", "He would not say whether Pelt sold the loom.");
        passes("Nobody was against it, Pelt says [1](#mill-1).", "Pelt says that none objected.");
        finds("The test did not settle it [1](#mill-1).", "“The test did not settle it” denies, and no cited passage seems to deny the same", "The test was short.");
    }

    @Test
    void accepts_that_these_were_not_the_reasons_of_which_a_passage_says_so() {
        passes("These were not her reasons, Voll says [1](#mill-1).", "Voll left for family reasons; untrue, she says.");
        finds("These were not her reasons, Voll says [1](#mill-1).", "“These were not her reasons” denies what no cited passage denies", "Voll left for family reasons.");
    }

    @Test
    void wants_no_passage_for_without_delay_unless_it_tells_of_a_delay() {
        passes("Pelt advised to tell the guild without delay [1](#mill-1).", "Pelt advised to tell the guild.");
        assertThat(MillRecord.findings("Pelt told the guild without delay [1](#mill-1).", "Pelt told the guild after a delay.")).hasSize(1);
    }

    @Test
    void reads_what_one_does_not_do_that_the_others_do() {
        passes("Two recall the last line, and the third does not recall it [1](#mill-1).", "On the slide there were 38 looms; two recall a last line, one does not.");
        assertThat(MillRecord.findings("Two recall the last line, and the third does not recall it [1](#mill-1).", "On the slide there were 38 looms; two recall a last line, one recalls it well.")).hasSize(1);
    }

    @Test
    void takes_a_title_in_small_letters_for_no_name() {
        MadeUp source = new MadeUp().entity("{ id: ada-kern, name: Ada Kern, aliases: [Clerk Kern], kind: person }")
                .passage("voice: reporting, gist: \"Vance, her speaker Ole Hartig says, gave no order to refuse.\"");
        assertThat(source.messages(rule, "The clerk’s speaker says that there was no order to be refused.")).isEmpty();
        assertThat(source.messages(rule, "Clerk Kern says that there was no order to be refused.")).hasSize(1);
    }
}
