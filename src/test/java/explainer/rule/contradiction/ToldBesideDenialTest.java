package explainer.rule.contradiction;

import static explainer.rule.MillRecord.passes;
import static explainer.rule.MillRecord.stops;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.MillRecord;
import explainer.rule.Severity;
import org.junit.jupiter.api.Test;

/** What a claim tells beside what its passage denies: one of two denials, what is said of another, a pointer of the site's own. */
class ToldBesideDenialTest {

    private static final String TWO = "Voll says that nobody objected and the ledger was not opened.";
    private static final String NEVER = "Pelt was never given the ledger, and rejects it.";

    @Test
    void one_of_two_denials_may_be_told() {
        passes("Voll says that nobody objected [1](#mill-1).", TWO);
        passes("The ledger was not opened, Voll says [1](#mill-1).", TWO);
        stops("The ledger was opened, Voll says [1](#mill-1).", "passage mill-1 says “and the ledger was not opened”, and “The ledger was opened, Voll says” leaves out “not”", TWO);
    }

    @Test
    void a_note_denies_nothing() {
        String gist = "Two say the note puts the risk from the flour at “low”, wants a new belt, does not praise the guild.";
        passes("The risk from the flour is low, say the two [1](#mill-1).", gist);
        stops("The note praises the guild, say the two [1](#mill-1).",
                "passage mill-1 says “" + gist.substring(0, gist.length() - 1) + "”, and “The note praises the guild, say the two” leaves out “not”", gist);
    }

    @Test
    void turned_down_and_failing_to_deny() {
        passes("A request for a speech Pelt turned down [1](#mill-1).", "Pelt gave no speech.");
        passes("The panel blamed the guild for failing to open the sluice within a day [1](#mill-1).", "The panel found the sluice not opened within a day.");
        stops("A request for a speech Pelt liked [1](#mill-1).", "passage mill-1 says “Pelt gave no speech”, and “A request for a speech Pelt liked” leaves out “no”",
                "Pelt gave no speech.");
    }

    @Test
    void what_one_says_may_be_told_where_the_other_denies_it() {
        String gist = "One weaver says Pelt told it as a joke; the other recalls the talk, no joke.";
        passes("One of them says that it was a joke [1](#mill-1).", gist);
        stops("The other says that it was a joke [1](#mill-1).", "passage mill-1 says “no joke”, and “The other says that it was a joke” leaves out “no”", gist);
    }

    @Test
    void what_was_never_given_to_one_may_be_told_of_another() {
        passes("Three weavers have read the ledger [1](#mill-1).", NEVER);
        stops("Pelt was given the ledger [1](#mill-1).", "passage mill-1 says “Pelt was never given the ledger”, and “Pelt was given the ledger” leaves out “never”", NEVER);
    }

    @Test
    void a_pointer_names_a_deed_and_does_not_tell_it() {
        passes("The old ledger, if the guild gave it out [1](#mill-1) [note](#editor).", "The guild would not give out the old ledger.");
        passes("The guild could publish the old ledger of that week [1](#mill-1) [note](#editor).", "The guild has not published the old ledger of that week.",
                "Pelt was away.");
        passes("A reading of the old ledger by somebody whom both trust [1](#mill-1) [note](#editor).", "Pelt has not read the old ledger.");
        stops("The guild has shown the old ledger of that week [1](#mill-1) [note](#editor).",
                "passage mill-1 says “The guild has not shown the old ledger of that week”, and “The guild has shown the old ledger of that week” leaves out “not”",
                "The guild has not shown the old ledger of that week.", "Pelt was away.");
    }

    @Test
    void what_is_asked_or_put_first_is_denied_by_the_clause_beside_it() {
        passes("The guild does not say when the sluice will be opened [1](#mill-1).", "The guild gives no date for opening the sluice.");
        passes("That Pelt stole for the guild, none of the weavers has said [1](#mill-1).", "No weaver said that Pelt stole for the guild.");
        stops("Pelt stole for the guild, a weaver has said [1](#mill-1).",
                "passage mill-1 says “No weaver said that Pelt stole for the guild”, and “Pelt stole for the guild, a weaver has said” leaves out “no”",
                "No weaver said that Pelt stole for the guild.");
    }

    @Test
    void was_left_open_is_no_departure() {
        passes("Whether a sale was made was left undecided [1](#mill-1).", "Whether a sale was made stayed undecided.");
        stops("Pelt left the mill in May [1](#mill-1).", "passage mill-1 says “stayed”, and the claim says “left”", "Pelt stayed at the mill in May.");
    }

    @Test
    void warns_once_of_a_condition_without_a_passage() {
        assertThat(MillRecord.findings("Pelt will sign no bill without reading it [1](#mill-1).", "Pelt says that nobody asked him.")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).isEqualTo("“Pelt will sign no bill without reading it” denies, and no cited passage seems to deny the same");
                });
        assertThat(MillRecord.findings("It was not told without a reason [1](#mill-1).", "It was told for a reason."))
                .extracting(Finding::message).contains("“It was not told without a reason” denies twice, and so says that it is so");
    }

    @Test
    void the_site_may_speak_of_its_own_pages() {
        passes("Others have no page here: the weaver has a horse [1](#mill-1).", "The weaver has a horse.");
        passes("If May passes without a sale, the guild pays [1](#mill-1).", "The guild pays at the end of May.");
        assertThat(MillRecord.findings("Others have no horse: the weaver has one [1](#mill-1).", "The weaver has a horse."))
                .extracting(Finding::message).isNotEmpty();
    }
}
