package explainer.rule.negation;

import static explainer.rule.MillRecord.passes;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.MillRecord;
import org.junit.jupiter.api.Test;

/** What was not so up to a time, and was so then. */
class OnlyThenTest {

    private void stops(String body, String clause, String... gists) {
        assertThat(MillRecord.findings(body, gists)).as(body).extracting(Finding::message)
                .containsExactly("“" + clause + "” denies what no cited passage denies");
    }

    @Test
    void accepts_not_until_a_day_for_on_that_day() {
        passes("Pelt was asleep and had not read it until Saturday [1](#mill-1).", "Pelt was asleep and read it on Saturday.");
        passes("The guild was not closing the mill before 4 May 2019 [1](#mill-1).", "The guild closed the mill on 4 May 2019, for a month.");
    }

    @Test
    void stops_at_another_day_and_at_what_was_so_before_it() {
        stops("The mill had not closed until Sunday [1](#mill-1).", "The mill had not closed", "The mill closed on Saturday.");
        stops("The mill had not closed before Saturday [1](#mill-1).", "The mill had not closed", "The mill closed before Saturday.");
        stops("The mill had not closed before 4 May 2019 [1](#mill-1).", "The mill had not closed", "The mill closed on 5 May 2019.");
    }

    @Test
    void accepts_no_word_until_an_hour_for_nothing_until_then() {
        passes("According to Voll no word reached her before 3.40 a.m. [1](#mill-1).", "Voll heard nothing until 3.40 a.m.");
        passes("Pelt asked that there be no closure before the fair had ended [1](#mill-1).", "Pelt asked them to delay closing until after the fair.");
    }

    @Test
    void accepts_not_for_years_for_the_first_time_in_years() {
        passes("The mill had not heard its bell for 12 years [1](#mill-1).", "The bell of the mill rang, first time in 12 years.");
        stops("The mill had not heard its bell for 11 years [1](#mill-1).", "The mill had not heard its bell for 11 years", "The bell of the mill rang, first time in 12 years.");
    }
}
