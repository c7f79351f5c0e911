package explainer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import explainer.source.Seals.Place;
import explainer.source.Seals.Run;
import explainer.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final String FLOOD = """
            The water rose until the bridge at Alder was gone.
            Nobody saw how the bridge at Alder was gone by noon on that Friday.
            “Stay where you are,” the warden said.
            """;
    private static final String LATER = "They all agree that the bridge at Alder was gone before anybody came to look at it.\n";

    private final Seal flood = Seal.of("flood", List.of(), FLOOD);
    private final Seal later = Seal.of("later", List.of(), LATER);

    private static List<Run> runs(String text, int least, Seal... seals) {
        return new Seals(List.of(seals)).runs(Word.forms(Word.loose(text)), least);
    }

    @Test
    void knows_a_run_of_five_words_whatever_its_case_and_punctuation() {
        assertThat(runs("Nobody saw, HOW the bridge", 5, flood)).containsExactly(new Run(0, 5, List.of(new Place("flood", 2))));
        assertThat(runs("nobody saw how the bridges", 5, flood)).isEmpty();
        assertThat(runs("nobody saw how the", 5, flood)).isEmpty();
        assertThat(runs("", 5, flood)).isEmpty();
    }

    @Test
    void a_run_does_not_reach_from_one_passage_into_the_next() {
        assertThat(runs("alder was gone nobody saw how", 5, flood)).isEmpty();
    }

    @Test
    void finds_a_run_that_begins_inside_a_shorter_one_of_another_passage() {
        assertThat(runs("until the bridge at Alder was gone by noon on", 8, flood))
                .containsExactly(new Run(1, 10, List.of(new Place("flood", 2))));
    }

    @Test
    void finds_the_longest_runs_of_a_text_from_left_to_right() {
        assertThat(runs("The water rose until the cat left, and nobody saw how the bridge fell", 5, flood))
                .extracting(Run::from, Run::to).containsExactly(tuple(0, 5), tuple(8, 13));
    }

    @Test
    void leaves_a_run_of_seven_words_when_eight_are_asked_for() {
        assertThat(runs("that the bridge at Alder was gone quickly", 8, flood)).isEmpty();
        assertThat(runs("That the bridge at Alder was gone before he came", 8, later)).hasSize(1);
    }

    @Test
    void names_every_source_that_has_a_run_once() {
        assertThat(runs("the bridge at Alder was gone", 5, later, flood)).singleElement().satisfies(run -> {
            assertThat(run.to() - run.from()).isEqualTo(6);
            assertThat(run.passages()).hasToString("[flood-1, flood-2, later-1]");
        });
        assertThat(runs("see how the bridge at Alder was gone by noon", 5, later, flood)).singleElement()
                .satisfies(run -> assertThat(run.passages()).hasToString("[flood-2]"));
    }

    @Test
    void a_source_tells_which_of_its_passages_hold_a_long_quotation_and_a_short_piece_of_speech() {
        assertThat(flood.passagesHolding("the bridge at Alder was gone")).containsExactly(1, 2);
        assertThat(flood.passagesHolding("Stay where you are")).containsExactly(3);
        assertThat(flood.passagesHolding("Stay where we are")).isEmpty();
    }
}
