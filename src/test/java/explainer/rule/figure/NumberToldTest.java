package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.FigureSupported;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers told otherwise than the passage has them. */
class NumberToldTest {

    private final Rule rule = new FigureSupported();

    private List<String> messages(String passage, String sentence) {
        return new MadeUp().passage("voice: reporting, who: \"the newspaper\", " + passage).messages(rule, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "29 days | It took almost thirty days.",
        "29 days | It took nearly 30 days.",
        "29 days | It took about thirty days.",
        "31 days | It took more than thirty days.",
        "31 days | It took some thirty days.",
        "27 days | It took almost thirty days.",
        "33 days | It took over thirty days.",
        "29 sacks | It took around thirty.",
    })
    void accepts_a_round_number_that_says_which_way_it_was_rounded(String figure, String sentence) {
        assertThat(messages("gist: \"The ship was away.\", figures: [\"" + figure + "\"]", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "29 days | It took more than thirty days. | thirty days",
        "31 days | It took almost thirty days. | thirty days",
        "29 days | It took thirty days. | thirty days",
        "26 days | It took almost thirty days. | thirty days",
        "34 days | It took over thirty days. | thirty days",
        "20 days | It took almost thirty days. | thirty days",
        "29 days | It took almost thirty hours. | thirty hours",
        "29 days | It took almost 31 days. | 31 days",
        "8 days | It took almost nine days. | nine days",
    })
    void flags_one_that_was_not_rounded_so(String figure, String sentence, String shown) {
        assertThat(messages("gist: \"The ship was away.\", figures: [\"" + figure + "\"]", sentence)).containsExactly(
                "“" + shown + "” is no number of passage told-1 (there: " + figure + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021-11-20 | She came home on the 20th.",
        "2021-11-20 | On the 20th she came home.",
        "2021-11-20 | On the 20th, she came home.",
        "2021-11-20 | She came home on the 20th for good.",
        "2021-10-31 | She came home on the 31st.",
    })
    void accepts_the_day_of_a_date_of_the_passage(String date, String sentence) {
        assertThat(messages("gist: \"The ship came home.\", dates: [\"" + date + "\"]", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021-11-20 | She came home on the 21st. | 21st",
        "2021-11-20 | She came home on the 20th tug. | 20th",
        "2021-11-20 | She came home as 20th. | 20th",
        "2021-11 | She came home on the 1st. | 1st",
        "2021-11-20 | She came home the 32nd. | 32nd",
    })
    void flags_an_ordinal_that_is_no_day_of_it(String date, String sentence, String shown) {
        assertThat(messages("gist: \"The ship came home.\", dates: [\"" + date + "\"]", sentence)).containsExactly(
                "“" + shown + "” is no number of passage told-1 (there: no number)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "There were sums, the first in July and the second in May.",
        "There were sums, the first in July, the second in May and the third in June.",
        "Of the two sums, the second was paid.",
        "Of three sums the third, a small one, was paid.",
        "The first was a sum of July, the second one of May.",
    })
    void accepts_what_the_text_lists_itself(String sentence) {
        assertThat(messages("gist: \"Sums were paid in July, May and June.\", figures: [\"2 sums\", \"3 sums\"]", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "There were sums, and the second in May. | second",
        "There were sums. The first in July was paid. Then came the second of May. | second",
        "There were sums, the first in July, the second in May and the fourth in June. | fourth",
        "There were sums, the second in May and the third in June. | second",
        "Of the two sums, the third was paid. | third",
        "Of the two sums, the second of May was paid. | second",
        "There were sums, and the seventh was paid. | seventh",
    })
    void flags_one_of_a_list_that_is_not_there(String sentence, String shown) {
        assertThat(messages("gist: \"Sums were paid in July, May and June.\", figures: [\"2 sums\", \"3 sums\"]", sentence))
                .isNotEmpty().first().asString().startsWith("“" + shown + "” is no number of passage told-1");
    }
}
