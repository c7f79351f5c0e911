package explainer.rule.contradiction;

import static explainer.rule.MillRecord.passes;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.MillRecord;
import explainer.rule.Rule;
import explainer.rule.Severity;
import org.junit.jupiter.api.Test;

/** What a passage doubts, leaves open or contradicts, and a claim tells as sure. */
class DoubtKeptTest {

    private final Rule rule = new HedgeKept();

    /** Wants this error, which need not be all that is found. */
    private void stops(String body, String message, String... gists) {
        assertThat(MillRecord.findings(body, gists)).as(body).filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message).contains(message);
    }

    @Test
    void flags_a_confession_where_the_passages_deny() {
        stops("Weavers say that Pelt moved the ledger, and he admits it [1](#mill-1) [2](#mill-2).",
                "“admits” is in no cited passage: they deny or leave open", "Weavers say that Pelt moved the ledger.", "Pelt denies it.");
        stops("Weavers say that Pelt moved the ledger; he does not dispute that he did [1](#mill-1) [2](#mill-2).",
                "“dispute” is in no cited passage: they deny or leave open", "Weavers say that Pelt moved the ledger.",
                "Pelt rejects it: he did not.");
        stops("The guild confirms the count [1](#mill-1).", "“confirms” is in no cited passage: they deny or leave open",
                "The guild would neither confirm nor deny the count.");
    }

    @Test
    void accepts_a_confession_that_a_passage_has() {
        passes("Pelt admits that he moved the ledger [1](#mill-1).", "Pelt concedes moving the ledger and denies all else.");
        passes("The guild confirms the count [1](#mill-1).", "The guild says that the count is thirty.");
        passes("The count was confirmed by nobody [1](#mill-1).", "Nobody has checked the count.");
        passes("Pelt does not deny that he moved it [1](#mill-1).", "Pelt has never denied that he moved it.");
    }

    @Test
    void accepts_that_a_possibility_is_conceded() {
        String gist = "Pelt doubts the sale: the list has 23 looms, though perhaps nobody counted.";
        passes("Pelt concedes that the looms may never have been counted [1](#mill-1).", gist);
        stops("Pelt concedes that he never counted the looms [1](#mill-1).", "“concedes” is in no cited passage: they deny or leave open", gist);
    }

    @Test
    void known_from_one_source_alone_is_not_settled() {
        String gist = "The Gazette could not verify the claim; the guild says that the list has two looms.";
        passes("What the list has is known from the guild alone [1](#mill-1).", gist);
        stops("What the list has is known [1](#mill-1).", "“is known” is said of what passage mill-1 calls open", gist);
    }

    @Test
    void a_recorded_quotation_is_told_with_what_it_is_about() {
        passes("Of the list Pelt says that he suspects “someone with a key” [1](#mill-1).", "Nobody admits the theft of the list; Pelt suspects a weaver. | someone with a key");
        stops("Of the list Pelt says that somebody admits the theft, “someone with a key” [1](#mill-1).",
                "passage mill-1 says “Nobody admits the theft of the list”, and “Of the list Pelt says that somebody admits the theft, “someone with a key”” leaves out “nobody”",
                "Nobody admits the theft of the list; Pelt suspects a weaver. | someone with a key");
        stops("Of the list Pelt says that “somebody” admits it [1](#mill-1).",
                "passage mill-1 says “Nobody admits the list”, and “Of the list Pelt says that “somebody” admits it” leaves out “nobody”",
                "Nobody admits the list; Pelt suspects a weaver. | someone with a key");
    }

    @Test
    void flags_a_denial_of_one_who_made_no_comment() {
        stops("Pelt denied it [1](#mill-1).", "“denied” is in no cited passage: they have that no comment was made", "Arno Pelt declined to comment.");
        passes("Pelt declined to comment [1](#mill-1).", "Arno Pelt declined to comment.");
        passes("Pelt denied it [1](#mill-1).", "Arno Pelt called it nonsense; asked again, he declined to comment.");
        passes("Pelt denied it [1](#mill-1).", "Pelt was asked about the fire; Runa Voll declined to comment.");
    }

    @Test
    void flags_what_is_open_told_as_settled() {
        stops("The ledger was moved by a weaver [1](#mill-1).", "passage mill-1 says “Whether a weaver moved the ledger is unclear”, and the claim tells it as settled",
                "Whether a weaver moved the ledger is unclear; Pelt was away.");
        stops("It was done in anger [1](#mill-1).", "passage mill-1 says “It could not be verified whether anger was the reason.”, and the claim tells it as settled",
                "It could not be verified whether anger was the reason.");
    }

    @Test
    void warns_where_the_claim_tells_more_than_what_is_open() {
        assertThat(MillRecord.findings("The weaver with the lame horse, the red cart and a stolen saddle came by the ledger [1](#mill-1).",
                "Whether a weaver had the ledger is unclear; a horse stood by.")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).endsWith("and the claim tells it as settled");
        });
    }

    @Test
    void accepts_what_is_open_told_as_open_or_on_somebodys_word() {
        passes("Whether a weaver moved the ledger is not known [1](#mill-1).", "Whether a weaver moved the ledger is unclear.");
        passes("A weaver moved the ledger, the guild says [1](#mill-1) [2](#mill-2).", "Whether a weaver moved the ledger is unclear.",
                "The guild says that a weaver did it.");
        passes("Pelt was away [1](#mill-1).", "Whether a weaver moved the ledger is unclear; Pelt was away.");
        passes("The guild opened a case in anger over the ledger [1](#mill-1).", "The guild opened a case against unknown persons in anger over the ledger.");
        passes("The audit found a parcel [1](#mill-1).", "The audit found a parcel but could not determine the sender.");
    }

    @Test
    void flags_a_doubt_dropped_where_the_claim_has_most_of_its_clause() {
        stops("The owner asked the weavers for patience [1](#mill-1).", "passage mill-1 says “may have asked for delay”, and the claim leaves out “may”",
                "Runa Voll says that the owner of the weavers may have asked for delay.");
        passes("The owner may have asked the weavers for patience [1](#mill-1).", "Runa Voll says that the owner of the weavers may have asked for delay.");
        passes("The owner has a horse [1](#mill-1).", "Runa Voll says that the owner of the weavers may have asked for delay.");
    }

    @Test
    void flags_a_doubt_dropped_from_a_figure() {
        stops("Two weavers say that it was 11,000 [1](#mill-1).", "passage mill-1 says “probably nearer 11,000”, and the claim leaves out “probably”",
                "Two weavers say that the debt was probably nearer 11,000.");
        passes("It was perhaps 11,000, two weavers say [1](#mill-1).", "Two weavers say that the debt was probably nearer 11,000.");
        passes("Pelt left the mill in June [1](#mill-1).", "Pelt left the mill in June after nearly twenty years.");
    }

    @Test
    void takes_could_not_for_no_doubt() {
        stops("Pelt made a sketch of the belt, which could not be verified [1](#mill-1).", "passage mill-1 says “may have made a sketch of the belt”, and the claim leaves out “may”",
                "Pelt may have made a sketch of the belt, which could not be verified.");
    }

    @Test
    void flags_what_is_said_to_have_happened_told_as_known() {
        stops("Pelt talked six hours with the owner [1](#mill-1).", "passage mill-1 says “said to have talked six hours”, and the claim leaves out “said”",
                "Pelt is said to have talked six hours with the owner.");
        passes("By one account Pelt talked six hours with the owner [1](#mill-1).", "Pelt is said to have talked six hours with the owner.");
        passes("Pelt talked six hours with the owner [1](#mill-1).", "Pelt talked six hours with the owner, Voll said.");
    }

    @Test
    void flags_all_for_most() {
        stops("All of the 30 weavers wished to stay [1](#mill-1).", "passage mill-1 does not say it of all, and the claim does", "Most of 30 weavers wished to stay.");
        passes("Nearly all of the 30 weavers wished to stay [1](#mill-1).", "Most of 30 weavers wished to stay.");
        passes("All the looms stood still [1](#mill-1).", "Most of 30 weavers wished to stay while all looms stood still.");
    }

    @Test
    void flags_the_opposite_of_what_a_passage_says() {
        stops("The guild heard 14 weavers in public [1](#mill-1).", "passage mill-1 says the opposite of “public”", "The guild heard 14 weavers in private.");
        stops("Pelt lost a no-confidence vote of the weavers [1](#mill-1).", "passage mill-1 says the opposite of “lost”",
                "Pelt won a no-confidence vote of the weavers.");
        passes("The guild heard 14 weavers in private [1](#mill-1).", "The guild heard 14 weavers in private.");
        passes("Pelt won a game [1](#mill-1).", "Pelt lost a vote of the weavers.");
    }

    @Test
    void flags_opposites_made_by_a_syllable() {
        stops("The two weavers whom the guild asked agree on the cause [1](#mill-1).", "passage mill-1 says the opposite of “agree”",
                "Two weavers asked by the guild disagree on the cause.");
        passes("The two weavers whom the guild asked were unable to agree on the cause [1](#mill-1).", "Two weavers asked by the guild disagree on the cause.");
    }

    @Test
    void flags_known_or_verified_of_what_is_open() {
        stops("How many looms stood that day is known [1](#mill-1).", "“is known” is said of what passage mill-1 calls open",
                "The guild promised a count; how many looms stood that day could not be established.");
        stops("The ledger is genuine, as the guild was able to establish [1](#mill-1).", "“able to establish” is said of what passage mill-1 calls open",
                "The guild could not verify the ledger; the owner calls it forged.");
        passes("How many looms stood that day is not known [1](#mill-1).", "How many looms stood that day is still unknown.");
        passes("Whether it is genuine the guild was unable to establish [1](#mill-1).", "The guild could not verify the ledger.");
        passes("The loss is known to the guild [1](#mill-1).", "How many looms stood that day is still unknown.");
        passes("That the mill burned is certain [1](#mill-1).", "It is certain that the mill burned; how is unknown.");
    }

    @Test
    void flags_a_concession_by_those_who_deny() {
        stops("That the order was given is conceded by the guild [1](#mill-1).", "“conceded” is in no cited passage: they deny or leave open",
                "The guild denies that there was an order.");
        passes("That the order was given is denied by the guild [1](#mill-1).", "The guild denies that there was an order.");
    }

    @Test
    void flags_a_possible_thing_told_as_sure() {
        stops("Voll would answer no more questions, and gave a lawsuit as her reason [1](#mill-1).",
                "passage mill-1 says “possible”, and the claim leaves out “possible”", "Voll answers no more questions because a lawsuit is possible.");
        passes("Voll answers no more questions, and gave a possible lawsuit as her reason [1](#mill-1).",
                "Voll answers no more questions because a lawsuit is possible.");
    }

    @Test
    void warns_of_would_for_might() {
        assertThat(MillRecord.findings("The owner would sell forty looms [1](#mill-1).", "The owner might sell up to forty looms."))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).startsWith("passage mill-1 says “might sell");
                });
        passes("The owner could sell forty looms [1](#mill-1).", "The owner might sell up to forty looms.");
    }

    @Test
    void flags_a_denial_of_ones_own_dropped_though_others_tell_it_so() {
        assertThat(new MadeUp().passage("gist: \"A weaver says that the loom was mentioned.\", voice: anonymous, who: \"a weaver\"")
                .passage("gist: \"Runa Voll, owner since May, says that the loom was not mentioned, only the river.\", voice: named, who: \"Runa Voll\"")
                .messages(rule, "One weaver tells of it, and so does the owner, who says that the loom was mentioned.")).singleElement().asString()
                .endsWith("“who says that the loom was mentioned” leaves out “not”");
    }

    @Test
    void flags_signed_of_what_has_no_signature() {
        stops("The note is signed, and has initials [1](#mill-1).", "passage mill-1 says “no signature”, and “The note is signed,” leaves out “no”",
                "Writer of the note unknown: initials, no signature.");
        passes("The note is not signed, and has initials [1](#mill-1).", "Writer of the note unknown: initials, no signature.");
    }

    @Test
    void reads_on_under_a_denial_of_several_things() {
        passes("Pelt says that he was not given a list [1](#mill-1).", "Pelt denies by letter that they met, that he was given a list, or that he spoke of it.");
        stops("Pelt says that he was not given a list [1](#mill-1).", "“Pelt says that he was not given a list” denies what no cited passage denies",
                "Pelt says by letter that they met, that he was given a list, or that he spoke of it.");
    }

    @Test
    void flags_the_contrary_of_a_word_beside_the_same_word() {
        stops("The weir lies three furlongs up the brook [1](#mill-1).", "passage mill-1 says “downstream”, and the claim says “up”",
                "The weir, three furlongs downstream, was mended.");
        stops("The weavers came before the fire [1](#mill-1).", "passage mill-1 says “after”, and the claim says “before”",
                "Weavers came to the mill after the fire.");
        stops("Voll calls the seal genuine [1](#mill-1).", "passage mill-1 says “forged”, and the claim says “genuine”",
                "Voll, asked by the guild, calls the seal forged.");
        stops("Voll counted fewer than 60 looms [1](#mill-1).", "passage mill-1 says “over”, and the claim says “fewer”",
                "Voll counted over 60 looms until dusk.");
        stops("He moved it no more than three furlongs upstream [1](#mill-1).", "passage mill-1 says “downstream”, and the claim says “upstream”",
                "Pelt moved the wheel three furlongs downstream.");
    }

    @Test
    void accepts_a_contrary_beside_another_word_or_of_a_denial_or_with_its_own() {
        passes("Once a week Voll was to write down the looms she had seen [1](#mill-1).", "Voll was to write up the looms weekly.");
        passes("In May Pelt won an election [1](#mill-1).", "Pelt, who in May became guild master, lost a lawsuit over looms.");
        passes("The fire broke out after the weavers came [1](#mill-1).", "Weavers came to the mill before the fire.");
        passes("The seal is not real, says Voll [1](#mill-1).", "Voll says that the seal is not genuine, but forged.");
        passes("The sluice was opened in May [1](#mill-1).", "The sluice was shut until May.");
        passes("Weavers came before the fire and after it [1](#mill-1).", "Weavers came to the mill after the fire.");
        passes("Weavers came before the fire [1](#mill-1) [2](#mill-2).", "Weavers came after the fire.", "They had been there before.");
    }

    @Test
    void flags_a_refusal_dropped() {
        stops("The owner showed the ledger of the mill [1](#mill-1).", "passage mill-1 says “The owner refused to show the ledger of the mill”, and “The owner showed the ledger of the mill” leaves out “refused to”",
                "The owner refused to show the ledger of the mill.");
        passes("The owner would not show the ledger of the mill [1](#mill-1).", "The owner refused to show the ledger of the mill.");
    }

    @Test
    void flags_verified_of_what_is_unverified() {
        stops("What they say has been verified [1](#mill-1).", "passage mill-1 says “unverified”, and the claim says “verified”", "The story of the fire is unverified.");
        stops("Pelt says that it is clear [1](#mill-1).", "passage mill-1 says “unclear”, and the claim says “clear”",
                "Whether the mill burned in one night is unclear.");
    }
}
