package explainer.rule.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import explainer.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

    private final Rule rule = new HedgeKept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The council did not close the bridge. | The council closed the bridge. | not",
        "The council never closed the bridge, and a storm tore the roof off. | In a storm that tore the roof off, the council closed the bridge. | never",
        "The council closed the bridge, but did not tell the millers. | The council told the millers. | not",
        "The guards got boats, not weapons. | The guards got weapons. | not",
        "Neither the mayor nor the miller has shown the letters. | The mayor and the miller have shown the letters. | neither",
        "No carter was paid. | A carter was paid. | no",
        "The carters left without wages. | The carters left with wages. | without",
        "It was not the storm that tore the mast. | It was the storm that tore the mast. | not",
        "The carters could not leave without wages. | The carters could leave with wages. | not",
    })
    void flags_a_denial_left_out(String gist, String sentence, String word) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).singleElement().asString()
                .startsWith("passage told-1 says “").contains("”, and “").endsWith(" leaves out “" + word + "”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The council did not close the bridge. | The council left the bridge as it was, unclosed.",
        "The council did not close the bridge. | The mill has arches.",
        "The council never closed the bridge, and a storm tore the roof off. | A storm tore the roof off.",
        "The council closed the bridge, but did not tell the millers. | The council closed the bridge.",
        "The guards got boats, not weapons. | The guards got boats.",
        "The guards got 1,200 boats, not weapons. | The guards got 1,200 boats.",
        "Neither the mayor nor the miller has shown the letters. | The mayor and the miller keep the letters back, and show them to nobody.",
        "The carters could not leave without wages. | The carters could not leave without wages.",
        "It is not clear who closed the bridge. | Who closed the bridge is unclear.",
        "The council did not close the bridge; a miller closed the bridge. | A miller closed the bridge.",
    })
    void accepts_a_denial_kept_or_not_spoken_of(String gist, String sentence) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).isEmpty();
    }

    @Test
    void a_claim_may_tell_the_account_of_another_passage() {
        assertThat(MadeUp.saying("The council did not close the bridge.").messages(rule, "The council closed the bridge.")).hasSize(1);
        assertThat(MadeUp.saying("The council did not close the bridge.", "A ferryman saw the council close the bridge.")
                .messages(rule, "The council closed the bridge.")).isEmpty();
        assertThat(MadeUp.saying("The council did not close the bridge.", "A ferryman saw the council.")
                .messages(rule, "The council closed the bridge.")).hasSize(1);
    }

    @Test
    void who_insists_that_it_is_so_speaks_of_the_denial() {
        assertThat(MadeUp.saying("The council did not close the bridge; a miller closed it.")
                .messages(rule, "The council did close the bridge.")).singleElement().asString().contains("leaves out “not”");
    }

    @Test
    void warns_where_the_claim_denies_something_that_no_passage_does() {
        List<Finding> found = raw(MadeUp.saying("The council did not close the bridge."), "The council closed the bridge, and the bell was not rung [1](#told-1).");
        assertThat(found).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(found).extracting(Finding::message).containsExactly(
                "passage told-1 says “The council did not close the bridge”, and “The council closed the bridge,” does not seem to deny that",
                "“and the bell was not rung” denies, and no cited passage seems to deny the same");
        assertThat(found).extracting(Finding::hint).contains("Read the one against the other.");
    }

    @Test
    void a_pointer_of_our_own_is_about_what_is_not_done_only_when_it_says_so() {
        MadeUp source = MadeUp.saying("Neither the mayor nor the miller has shown the letters of that week.");
        assertThat(source.findings(rule, "The mayor and the miller could tell, with their letters of that week [1](#told-1) [note](#editor).")).isEmpty();
        assertThat(source.findings(rule, "The mayor and the miller have shown their letters of that week [1](#told-1) [note](#editor).")).hasSize(1);
    }

    @Test
    void flags_a_doubt_left_out_and_warns_where_another_passage_has_none() {
        MadeUp source = MadeUp.saying("The council may have sold the bridge.");
        assertThat(source.messages(rule, "The council sold the bridge.")).containsExactly(
                "passage told-1 says “may have sold the bridge”, and the claim leaves out “may”");
        assertThat(source.messages(rule, "The council perhaps sold the bridge.")).isEmpty();
        assertThat(source.messages(rule, "The bridge is old.")).isEmpty();
        assertThat(source.findings(rule, "The council sold the bridge [1](#told-1) [note](#editor).")).isEmpty();

        String both = "The council sold the bridge [1](#told-1) [2](#told-2).";
        assertThat(raw(MadeUp.saying("The council may have sold the bridge.", "A buyer says that the council sold him the bridge."), both))
                .extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(raw(MadeUp.saying("The council may have sold the bridge.", "A buyer says that the council sold him a boat."), both))
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(raw(MadeUp.saying("The council may have sold the bridge.", "A buyer says that the council perhaps sold the bridge."), both))
                .extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.ERROR);
    }

    private List<Finding> raw(MadeUp source, String body) {
        return new Checker(List.of(rule)).run(source.site(body).site()).findings();
    }
}
