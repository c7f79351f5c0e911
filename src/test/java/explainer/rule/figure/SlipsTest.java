package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.FigureSupported;
import explainer.rule.MadeUp;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the words round them do not allow, of a passage that counts one room, six clerks and two boats. */
class SlipsTest {

    private static List<String> messages(String sentence) {
        return new MadeUp().passage("voice: reporting, gist: \"One room for six clerks and two boats.\", "
                + "figures: [\"1 room\", \"6 clerks\", \"2 boats\", \"1 man\", \"2\"]").messages(new FigureSupported(), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "One of the six clerks were asleep. | One of the six clerks were",
        "The clerks have one of the one. | one of the one",
        "A boat came, and a second two. | a second two",
    })
    void flags_words_that_cannot_go_together(String sentence, String shown) {
        assertThat(messages(sentence)).contains("“" + shown + "” is a slip of the pen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Six of the six clerks slept. | Six",
        "Two of two boats sank. | Two",
        "Six of these two boats sank. | Six",
        "One people slept. | One people",
        "There were two room. | two",
        "There were two small room. | two",
        "There were two room in it. | two",
    })
    void flags_a_number_that_cannot_be_meant(String sentence, String shown) {
        assertThat(messages(sentence)).isNotEmpty().first().asString().startsWith("“" + shown + "” is no number of passage told-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "One of the six clerks was asleep.",
        "More than one of the six clerks were asleep.",
        "Two of the six clerks slept.",
        "One room was there.",
        "Two boats sank, and two of the clerks slept.",
        "The two room keys are lost.",
        "Two boats room there.",
    })
    void accepts_what_the_words_allow(String sentence) {
        assertThat(messages(sentence)).isEmpty();
    }
}
