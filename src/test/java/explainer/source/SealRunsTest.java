package explainer.source;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealRunsTest {

    private final Seal seal = Seal.of("demo", List.of(), """
            The water rose until the bridge at Alder was gone.
            Nobody saw how the bridge at Alder was gone by noon on that Friday.
            “Stay where you are,” the warden said.
            """);

    @Test
    void finds_a_run_that_begins_inside_a_shorter_one_of_another_passage() {
        List<String> words = Word.forms(Word.loose("until the bridge at Alder was gone by noon on"));
        assertThat(seal.runs(words, 8)).singleElement().satisfies(run -> {
            assertThat(run.from()).isEqualTo(1);
            assertThat(run.length()).isEqualTo(9);
            assertThat(run.passages()).containsExactly(2);
        });
    }

    @Test
    void leaves_a_run_of_seven_words_when_eight_are_asked_for() {
        assertThat(seal.runs(Word.forms(Word.loose("that the bridge at Alder was gone quickly")), 8)).isEmpty();
    }

    @Test
    void tells_which_passages_hold_a_long_quotation_and_a_short_piece_of_speech() {
        assertThat(seal.passagesHolding("the bridge at Alder was gone")).containsExactly(1, 2);
        assertThat(seal.passagesHolding("Stay where you are")).containsExactly(3);
        assertThat(seal.passagesHolding("Stay where we are")).isEmpty();
    }
}
