package explainer.update;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Seal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordChangesTest {

    private static final String OLD = "The river rose all night and nobody at the town hall slept, not even the clerk of the court.";
    private static final Seal SEAL = Seal.of("demo", List.of(), OLD);

    private static void changes(String after, List<String> withText, List<String> bySeal) {
        assertThat(WordChanges.between(OLD, after)).as("with the older text").isEqualTo(withText);
        assertThat(WordChanges.bySeal(SEAL, 1, after)).as("by the seal alone").isEqualTo(bySeal);
    }

    @Test
    void names_a_word_that_became_another() {
        changes(OLD.replace("nobody", "somebody"), List.of("“nobody” became “somebody”"), List.of("“somebody” is new"));
    }

    @Test
    void names_words_that_were_put_in() {
        changes(OLD.replace("slept", "or near it slept"), List.of("“or near it” was put in after “hall”"), List.of("“or near it” is new"));
    }

    @Test
    void names_words_that_were_taken_out() {
        changes(OLD.replace("at the town hall ", ""), List.of("“at the town hall” was taken out after “nobody”"),
                List.of("something was taken out after “nobody”"));
    }

    @Test
    void names_a_first_and_a_last_word() {
        changes(OLD.replace("The river", "A river").replace("court.", "town."), List.of("“The” became “A”", "“court.” became “town.”"),
                List.of("“A” is new", "“town.” is new"));
    }

    @Test
    void tells_near_an_end_no_more_than_the_seal_can() {
        changes(OLD.replace("all night", "all day"), List.of("“night” became “day”"), List.of("“The river rose all day” has new words"));
    }

    @Test
    void names_two_changes_close_together() {
        assertThat(WordChanges.between(OLD, OLD.replace("rose all night", "fell all day")))
                .containsExactly("“rose” became “fell”", "“night” became “day”");
    }

    @Test
    void a_passage_too_short_for_runs_is_left_open() {
        assertThat(WordChanges.bySeal(Seal.of("demo", List.of(), "Not this year"), 1, "Not next year"))
                .containsExactly("words that its seal cannot name");
    }

    @Test
    void many_words_are_cut_short() {
        assertThat(WordChanges.between("a b", "a " + "word ".repeat(40) + "b")).singleElement().asString()
                .isEqualTo("“" + "word ".repeat(12) + "…” was put in after “a”");
    }

    @Test
    @Timeout(20)
    void tells_long_passages_apart_in_time() {
        String many = "one two three four five ".repeat(10_000);
        assertThat(WordChanges.between("a " + many + "z", "b " + many.replace("three", "tres") + "y")).isNotEmpty();
    }
}
