package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Denials of a sentence, held against what one passage says. */
class DeniedTest {

    private final Rule rule = new HedgeKept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The keeper did not light the lamp. | The lamp was not lit.",
        "The keeper never mended the old copper boiler by the stairs. | He did not once mend the boiler.",
        "Hartig refused to sell the mill. | Hartig would not sell the mill.",
        "The keeper refused to sell the mill. | He would not sell.",
        "Hartig lost the case. | Hartig did not win the case.",
        "The works were shut in May. | The works were not open in May.",
        "Ole Hartig was dead by then. | Hartig was not alive.",
        "The fire left the mill with everything lost. | Nothing was left of the mill.",
        "All of the grain was burnt. | Of the grain none was left.",
        "Vance denies the theft. | The bill is not right, says Vance.",
        "Vance denies that she sold the boats. | That is not true, she says.",
        "The keeper did not tell the council. | The council was not told.",
        "The keeper did not say why he left. | He never told why he left.",
        "Neither the mill nor the yard was insured. | The mill and the yard, neither was insured.",
        "The Alder is the longest river of the county. | No river of the county is longer.",
        "The hall holds at most ninety. | No more than ninety fit into the hall.",
        "Three unnamed clerks signed the bill. | The three clerks who signed are not named.",
        "Vance was to sell the boats and never did. | Vance did not do so.",
        "Vance denies that she sold the boats. | Vance did no such thing.",
        "The only reason for the fire was the boiler. | The fire had no other reason.",
        "Roads will be mended, not bridges. | Bridges will not be mended.",
        "The bill is not false. | The bill is not false.",
        "The doctors did not advise against it. | The doctors did not advise against it.",
        "Nobody could break the old wooden seal of the chest. | The seal of the old wooden chest could not be undone.",
        "The two accounts do not tally. | The accounts do not agree.",
        "The boats lack oars. | The boats have no oars.",
    })
    void accepts_what_the_passage_denies(String gist, String sentence) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The keeper did not light the lamp. | The miller had not mended the stove.",
        "Hartig refused to sell the mill. | Vance would not burn the letters.",
        "Hartig lost the case. | Vance had not won the race.",
        "Hartig won the case. | Hartig did not win the case.",
        "The mill lost its roof. | Hartig had not burned the letters.",
        "Vance disputes the bill. | Hartig had not sold the boats.",
        "The keeper did not tell the council. | The boats were not burnt.",
        "Neither the mill nor the yard was insured. | The harbour was not painted.",
        "The Alder is the longest river of the county. | The Alder is not deep.",
        "Three clerks signed the bill. | The three clerks are not owners of boats.",
        "The only reason for the fire was the boiler. | The fire had not another boiler.",
        "Roads will be mended, not bridges. | Roads will not be painted.",
        "The bill is false. | The bill is not false.",
        "The doctors advised against it. | The doctors did not advise against it.",
        "The boats lack oars. | The boats do not lack oars.",
        "Hartig did not sell the mill. | Vance had not sold the mill.",
    })
    void flags_what_the_passage_does_not_deny(String gist, String sentence) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).singleElement().asString()
                .isEqualTo("“" + sentence.substring(0, sentence.length() - 1) + "” denies what no cited passage denies");
    }

    @Test
    void that_unnamed_people_are_not_named_is_what_the_passage_shows() {
        MadeUp source = new MadeUp().passage("voice: anonymous, who: \"two clerks\", gist: \"Two clerks say that the mill burned.\"");
        assertThat(source.messages(rule, "The mill burned, say two clerks who do not give their names.")).isEmpty();
        assertThat(source.messages(rule, "Not named here, two clerks say that the mill burned.")).isEmpty();
        assertThat(source.messages(rule, "Two clerks say that the mill burned; the clerks do not own it."))
                .containsExactly("“the clerks do not own it” denies, and no cited passage seems to deny the same");
    }
}
