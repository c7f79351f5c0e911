package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.FigureSupported;
import explainer.rule.MadeUp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One week, told as a month. */
class OtherSpanTest {

    private static List<String> messages(String gist, String sentence) {
        return new MadeUp().passage("voice: reporting, gist: \"" + gist + "\", figures: [\"1 week\"]").messages(new FigureSupported(), sentence);
    }

    @Test
    void flags_one_span_in_the_place_of_another() {
        assertThat(messages("A week after the flood the lock was opened.", "A month after the flood the lock was opened."))
                .containsExactly("“A month after” is no span of passage told-1");
        assertThat(messages("Within a week the lock was opened.", "The lock was opened within a day.")).containsExactly("“within a day” is no span of passage told-1");
    }

    @Test
    void accepts_the_span_of_the_passage_and_one_that_other_words_of_it_may_tell() {
        assertThat(messages("A week after the flood the lock was opened.", "A week after the flood the lock was opened.")).isEmpty();
        assertThat(messages("A week after the flood the lock was opened, on the last of three days of rain.", "The lock was opened within a day.")).isEmpty();
        assertThat(messages("A week after the flood the lock was opened.", "Within a day or a week the lock was opened.")).isEmpty();
        assertThat(messages("The daily log ends a week before the flood.", "The log ends for a day.")).isEmpty();
    }
}
