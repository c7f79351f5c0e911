package explainer.rule.contradiction;

import static explainer.rule.MillRecord.finds;
import static explainer.rule.MillRecord.passes;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.MillRecord;
import org.junit.jupiter.api.Test;

/** What a passage denies or doubts and a claim seems to leave out, and does not. */
class ToldOtherwiseTest {

    @Test
    void what_is_asked_first_is_denied_by_what_follows() {
        passes("The guild began an inquiry; whether a fine is possible, Voll would not say [1](#mill-1).", "The guild’s inquiry began; Voll calls it late, says nothing on fines.");
        finds("The guild began an inquiry; whether a fine is possible, Voll would say [1](#mill-1).",
                "passage mill-1 says “says nothing on fines”, and “whether a fine is possible, Voll would say” leaves out “nothing”",
                "The guild’s inquiry began; Voll calls it late, says nothing on fines.");
    }

    @Test
    void a_thing_may_stand_between_left_and_out() {
        passes("Voll says that she was asked for a list that left the night out [1](#mill-1).", "Voll says that she was asked for a list without that night.");
        finds("Voll says that she was asked for a list that put the night in [1](#mill-1).",
                "passage mill-1 says “Voll says that she was asked for a list without that night”, and “Voll says that she was asked for a list that put the night in” leaves out “without”",
                "Voll says that she was asked for a list without that night.");
    }

    @Test
    void a_span_reckoned_from_two_passages_tells_nothing_else_of_them() {
        String gist = "Voll left on 2 April 2020, she says: over a list without that night.";
        passes("That was two years after the night of the fire [1](#mill-1) [2](#mill-2 \"derived: 2020 minus 2018\").", "The mill burned in 2018.", gist);
        assertThat(MillRecord.findings("That was two years after the night of the fire [1](#mill-1) [2](#mill-2).", "The mill burned in 2018.", gist)).hasSize(1);
    }

    @Test
    void another_thing_of_the_year_that_is_in_doubt_is_not() {
        passes("In January 2025 the guild kept the looms [1](#mill-1).", "The looms were kept in January 2025; a sale is expected in autumn 2025.");
        finds("The guild sells in autumn 2025 [1](#mill-1).", "passage mill-1 says “expected in autumn 2025”, and the claim leaves out “expected”",
                "The looms were kept in January 2025; a sale is expected in autumn 2025.");
    }

    @Test
    void the_office_before_a_name_is_not_in_doubt() {
        passes("Arno Pelt, the chief weaver, gave no interview [1](#mill-1).", "Two believe that chief weaver Arno Pelt got the list; he gave no interview.");
        finds("Pelt got the list [1](#mill-1).", "passage mill-1 says “believe that chief weaver Arno Pelt got the list”, and the claim leaves out “believe”",
                "Two believe that chief weaver Arno Pelt got the list; he gave no interview.");
    }
}
