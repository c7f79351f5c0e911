package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.Stems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DenialsTest {

    private final Denials denials = new Denials(new Stems());

    private Denial only(String text) {
        List<Denial> found = denials.of(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void finds_the_clause_and_what_is_denied_in_it() {
        Denial denial = only("The keeper slept, but the lamp did not burn that night, and nobody’s boat came.".replace("nobody", "her"));
        assertThat(denial.clause()).isEqualTo("but the lamp did not burn that night");
        assertThat(denial.scope()).containsExactly("burn", "night");
        assertThat(denial.subject()).isEqualTo("lamp");
    }

    @Test
    void nobody_denies_its_whole_clause() {
        assertThat(only("In the tower nobody slept.").scope()).containsExactly("tower", "sleep");
    }

    @Test
    void leaves_out_idioms_and_quotations() {
        assertThat(denials.of("The lamp was no doubt old, and not only old but cracked.")).isEmpty();
        assertThat(denials.of("“The lamp was never lit,” she said.")).isEmpty();
    }

    @Test
    void not_only_without_its_other_half_denies() {
        assertThat(denials.of("The lamp was not only old.")).hasSize(1);
    }

    @Test
    void tells_a_gap_of_the_source_from_a_denial_in_the_story() {
        assertThat(only("Who lit the lamp is not told.").gap()).isTrue();
        assertThat(only("No reason is given for the delay.").gap()).isTrue();
        assertThat(only("The article does not name her.").gap()).isTrue();
        assertThat(only("She was not told to light it.").gap()).isFalse();
        assertThat(only("What she had not been told was written down.").gap()).isFalse();
    }

    @Test
    void two_denials_of_one_clause_are_double_and_two_of_two_clauses_are_not() {
        assertThat(denials.of("Nobody did not sleep.")).extracting(Denial::doubled).containsExactly(false, true);
        assertThat(denials.of("Nobody slept, and the lamp did not burn.")).extracting(Denial::doubled).containsExactly(false, false);
        assertThat(denials.of("Why she would not sleep is not told.")).extracting(Denial::doubled).containsExactly(false, false);
    }

    @Test
    @Timeout(20)
    void a_row_of_denials_takes_time_in_proportion() {
        assertThat(denials.of("not ".repeat(50_000))).hasSize(50_000);
    }
}
