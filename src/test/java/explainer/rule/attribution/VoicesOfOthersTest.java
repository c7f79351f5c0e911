package explainer.rule.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.AttributionKept;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.MadeUp;
import explainer.rule.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that speak for themselves, people who are counted, and those who speak under their names beside others. */
class VoicesOfOthersTest {

    private final AttributionKept rule = new AttributionKept();
    private final MadeUp register = new MadeUp().passage(
            "voice: document, who: \"a page of the register\", gist: \"Two boats are entered as sold in May, for cash.\"");
    private final MadeUp mixed = new MadeUp().passage("voice: anonymous, who: \"three clerks\", "
            + "mixed: \"that no boat was sold: Hartig\", gist: \"Three clerks say that two boats were sold in May; Hartig says that none was.\"");

    @ParameterizedTest
    @ValueSource(strings = {
        "The register has two boats as sold in May.",
        "A page of it is enough: that page enters two boats as sold in May.",
        "By the register’s entry two boats were sold in May.",
        "Whether two boats were sold in May is unclear.",
        "That two boats were sold in May could not be verified.",
        "Why two boats were sold in May is unclear, and the harbour office does not comment on it.",
        "Hartig has not replied to several letters about the two boats sold in May.",
        "Of the two boats sold in May Hartig would not answer anything further.",
        "Whose two boats were sold in May could not be found out.",
        "Who sold two boats in May, when it was heard of, and what was known.",
    })
    void a_paper_that_is_named_speaks_for_itself(String sentence) {
        assertThat(register.messages(rule, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Two boats were sold in May.",
        "Its keeper sold two boats in May.",
        "Whether they were cheap is unclear, but two boats were sold in May.",
        "Whether they were cheap is unclear, and two boats were sold in May.",
        "Hartig did not reply to the mayor and sold two boats in May.",
        "What was sold in May, two boats, was old.",
        "That two boats were sold in May, and that nobody paid.",
        "When two boats were sold in May, the keeper left.",
    })
    void a_paper_that_is_not_named_is_missed(String sentence) {
        assertThat(register.messages(rule, sentence)).containsExactly(
                "this rests on the word of “a page of the register” (told-1), and the sentence does not say so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The sheet has two boats as sold in May.", "The log puts the boats at two.", "Two engineers find it likely that two boats were sold in May."})
    void a_paper_may_be_called_what_the_record_calls_it(String sentence) {
        MadeUp sheet = new MadeUp().entity("{ id: the-log, name: the harbour log, kind: document }").passage(
                "voice: document, who: \"the sheet; two engineers\", entities: [the-log], gist: \"Two boats are entered as sold in May; two engineers find that likely.\"");
        assertThat(sheet.messages(rule, sentence)).isEmpty();
        assertThat(sheet.messages(rule, "Two boats were sold in May.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the opening of the sale: the newspaper", "that the sale was opened is told by the agency", "The opening of the sale the newspaper says itself",
        "the opening is Hartig’s word", "the opening of the sale: Ole Hartig", "Hartig says that the sale was opened",
    })
    void a_part_that_the_record_gives_to_somebody_else_wants_no_word_of_the_unnamed(String note) {
        MadeUp sale = new MadeUp().passage("voice: anonymous, who: \"two clerks\", mixed: \"" + note + "\", "
                + "gist: \"The sale was opened in June; two clerks say that no bidder paid.\"");
        assertThat(sale.messages(rule, "In June the sale was opened.")).isEmpty();
        assertThat(sale.messages(rule, "In June the sale was opened, and no bidder paid.")).hasSize(1);
        assertThat(sale.messages(rule, "No bidder paid.")).hasSize(1);
    }

    @Test
    void who_they_are_is_not_what_they_tell() {
        MadeUp sale = new MadeUp().passage("voice: anonymous, who: \"two people who have read the review\", mixed: \"That it has not seen the review, the Courier says itself.\", "
                + "gist: \"Two readers of the harbour office’s review: no bidder paid. The Courier has not seen it.\"");
        assertThat(sale.messages(rule, "It has not seen the harbour office’s review itself.")).isEmpty();
        assertThat(sale.messages(rule, "It has not seen that no bidder paid.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the clerks tell it as they heard it", "that Hartig opened the sale is what the clerks tell"})
    void a_note_that_gives_nobody_else_a_part_changes_nothing(String note) {
        MadeUp sale = new MadeUp().passage("voice: anonymous, who: \"two clerks\", mixed: \"" + note + "\", "
                + "gist: \"The sale was opened in June; two clerks say that no bidder paid.\"");
        assertThat(sale.messages(rule, "In June the sale was opened.")).hasSize(1);
    }

    @Test
    void goes_on_about_the_paper_of_the_sentence_before() {
        assertThat(register.findings(rule, "The register lies in the harbour office [1](#told-1). It has two boats as sold [1](#told-1).")).isEmpty();
        assertThat(register.findings(rule, "The register lies in the harbour office [1](#told-1). Two boats were sold [1](#told-1).")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The three say that two boats were sold in May.",
        "Three of them tell of two boats sold in May.",
        "In the clerks’ version two boats were sold in May.",
        "The clerks date the sale of two boats to May.",
        "The three clerks do not want their names in the paper.",
        "The three asked the Courier to leave out their names.",
        "The clerks find that two boats were sold in May.",
        "If the three are right, two boats were sold in May.",
        "Three clerks who worked in the harbour office at the time of the fire say that two boats were sold in May.",
        "That two boats were sold in May is the belief of three clerks.",
        "The three recognised the boats that were sold in May.",
        "The boats’ sale in May, if it took place, went unseen.",
        "No boat was sold in May, says Hartig.",
        "Hartig says that no boat was sold in May.",
    })
    void accepts_sources_that_are_counted_and_those_who_speak_beside_them(String sentence) {
        assertThat(mixed.messages(rule, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Two boats were sold in May.",
        "Two boats were sold in May, says Vance.",
        "Hartig sold two boats in May.",
        "The three boats were sold in May.",
        "The clerks’ dates of two boats sold in May were read out.",
        "The clerks’ boats were sold in May under her name.",
    })
    void flags_what_nobody_is_named_for(String sentence) {
        assertThat(mixed.messages(rule, sentence)).isEqualTo(
                List.of("this rests on the word of “three clerks” (told-1), and the sentence does not say so"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Two boats were sold in May, the Courier writes. | false",
        "Two boats were sold in May, the newspaper writes. | true",
        "Two boats were sold in May, the Alder Courier writes. | true",
    })
    void the_hint_names_the_key_of_the_record_where_the_publication_itself_may_say_it(String sentence, boolean names) {
        MadeUp clerks = new MadeUp().passage("voice: anonymous, who: \"three clerks\", gist: \"Two boats were sold in May.\"");
        TestSite site = clerks.site(sentence.replace(".", " [1](#told-1)."));
        String own = " If the publication says this part itself, have the record say so: “mixed” of told-1.";
        assertThat(new Checker(List.of(rule)).run(site.site()).findings()).singleElement().extracting(Finding::hint).asString()
                .matches(hint -> hint.endsWith(own) == names);
    }
}
