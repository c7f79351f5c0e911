package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.FigureSupported;
import explainer.rule.MadeUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private final FigureSupported rule = new FigureSupported();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Over five weeks the mill stood still. | The mill stood still for 5 weeks. | 5 weeks",
        "It stood still for just under two hours. | The mill stood still. | 2 hours",
        "It stood still for somewhat less than two hours. | The mill stood still. | 2 hours, a little under",
        "More than 30 boats came. | More than 30 boats came. | 30 boats",
        "Not even 30 boats came. | Fewer than 30 boats came. | 30 boats",
    })
    void accepts_a_bound_that_is_told_or_that_the_record_leaves_out(String sentence, String gist, String figures) {
        assertThat(passage(gist, figures).messages(rule, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "More than 30 boats came. | Thirty boats came. | 30 boats | 30",
        "Fewer than 30 boats came. | More than 30 boats came. | 30 boats | 30",
        "Not even 30 boats came. | More than 30 boats came. | 30 boats | 30",
        "It took less than two hours. | It took more than two hours. | 2 hours | two hours",
    })
    void flags_a_bound_that_the_passage_does_not_have(String sentence, String gist, String figures, String number) {
        assertThat(passage(gist, figures).messages(rule, sentence)).singleElement().asString()
                .startsWith("“" + number + "” is no number of passage told-1");
    }

    private static MadeUp passage(String gist, String figures) {
        return new MadeUp().passage("voice: reporting, gist: \"" + gist + "\", figures: [\"" + figures + "\"]");
    }
}
