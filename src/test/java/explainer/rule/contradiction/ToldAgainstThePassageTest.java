package explainer.rule.contradiction;

import static explainer.rule.MillRecord.passes;
import static explainer.rule.MillRecord.stops;

import org.junit.jupiter.api.Test;

/** What a passage has only under a "no", keeps silent, tells of a part, or has no word of, and a claim tells plainly. */
class ToldAgainstThePassageTest {

    @Test
    void flags_what_a_passage_has_after_a_denying_word_alone() {
        stops("Charges were brought against the mill [1](#mill-1).",
                "“Charges” stands in passage mill-1 after “nobody” alone, and the claim denies nothing", "The court has looked at it since May; nobody is charged.");
    }

    @Test
    void accepts_what_is_denied_in_other_words_or_told_elsewhere() {
        passes("The court has charged none of them [1](#mill-1).", "The court has looked at it since May; nobody is charged.");
        passes("The charges were dropped [1](#mill-1).", "The court dropped the charges; nobody is charged now.");
    }

    @Test
    void flags_an_answer_where_none_was_given() {
        stops("The guild replied in May [1](#mill-1).", "“replied” is told where passage mill-1 has that no answer was given", "The guild left three letters of May unanswered.");
        stops("Pelt confirmed it when asked [1](#mill-1).", "“confirmed it when asked” is told where passage mill-1 has that no answer was given",
                "Voll saw the ledger; Pelt did not respond.");
        stops("Pelt gave a long interview in May [1](#mill-1).", "“gave a long interview” is told where passage mill-1 has that no interview was given",
                "Pelt refused an interview in May.");
    }

    @Test
    void accepts_an_answer_that_a_passage_has_and_a_silence_that_is_told() {
        passes("The guild did not reply [1](#mill-1).", "The guild left three letters of May unanswered.");
        passes("Voll answered in May [1](#mill-1).", "Voll answered in May; the guild did not respond.");
        passes("A lawyer answers for Pelt [1](#mill-1).", "A lawyer speaks for Pelt, who left two letters unanswered.");
        passes("Pelt was interviewed in June [1](#mill-1) [2](#mill-2).", "Pelt refused an interview in May.", "In June Pelt spoke to the gazette.");
    }

    @Test
    void flags_all_where_the_passage_tells_of_a_part() {
        stops("All of the weavers say that Pelt moved it [1](#mill-1).", "passage mill-1 tells it of a part, and the claim of all",
                "Two of the three weavers say that Pelt moved it.");
        stops("Of the three, all say that Pelt moved it [1](#mill-1).", "passage mill-1 tells it of a part, and the claim of all",
                "Two of the three weavers say that Pelt moved it.");
    }

    @Test
    void accepts_all_where_a_passage_tells_of_all_or_the_claim_of_the_part_too() {
        passes("All of them are weavers [1](#mill-1).", "Two of the three saw it; all are weavers.");
        passes("Two of the three, all of them weavers, saw it [1](#mill-1).", "Two of the three saw it.");
        passes("Almost all of them saw it [1](#mill-1).", "Most of them saw it.");
    }

    @Test
    void flags_a_grave_word_that_no_cited_passage_bears_out() {
        stops("Pelt threatened the weavers [1](#mill-1).", "“threatened”, or a word like it, is in no cited passage", "Pelt spoke to the weavers about the loom.");
        stops("Pelt was arrested in May [1](#mill-1).", "“arrested”, or a word like it, is in no cited passage", "Pelt was questioned in May.");
    }

    @Test
    void accepts_a_grave_word_with_its_like_in_a_passage_or_denied() {
        passes("Pelt threatened the weavers [1](#mill-1).", "Weavers took what Pelt said for a threat.");
        passes("Pelt was arrested in May [1](#mill-1).", "Pelt has been in custody since May.");
        passes("Pelt did not threaten the weavers [1](#mill-1).", "Pelt never spoke to the weavers.");
        passes("Pelt fled [note](#editor).", "Pelt left.");
    }
}
