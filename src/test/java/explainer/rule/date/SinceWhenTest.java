package explainer.rule.date;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.DateSupported;
import explainer.rule.MadeUp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since and until when something is so, of a passage that has the claim's date for another thing. */
class SinceWhenTest {

    private static List<String> messages(String gist, String dates, String sentence) {
        return new MadeUp().passage("voice: reporting, gist: \"" + gist + "\", dates: [" + dates + "]").messages(new DateSupported(), sentence);
    }

    @Test
    void flags_another_date_of_the_passage_after_since_or_until() {
        assertThat(messages("The sluice has leaked since 2011; the keeper died in 2015.", "\"2011\", \"2015\"", "The sluice has leaked since 2015."))
                .containsExactly("“since 2015” is told where the cited passages have “since 2011”");
        assertThat(messages("The ferry ran until May 2019, and on 2 July 2019 the pier was sold.", "\"2019-05\", \"2019-07-02\"", "The ferry ran until July 2019."))
                .containsExactly("“until July 2019” is told where the cited passages have “until May 2019”");
    }

    @Test
    void accepts_the_same_date_and_one_of_another_thing() {
        assertThat(messages("The sluice has leaked since May 2011; the keeper died in 2015.", "\"2011-05\", \"2015\"", "The sluice has leaked since 2011.")).isEmpty();
        assertThat(messages("The sluice has leaked since 2011; the keeper died in 2015.", "\"2011\", \"2015\"", "The keeper has been dead since 2015.")).isEmpty();
        assertThat(messages("The sluice has leaked since 2011; the keeper died in 2015.", "\"2011\", \"2015\"", "The keeper lived until 2015.")).isEmpty();
    }
}
