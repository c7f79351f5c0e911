package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void parts_a_text_at_marks_and_joining_words() {
        assertThat(Clauses.of("The mill burned, and the yard (which was wood) stood: it was wet.").all())
                .containsExactly("The mill burned", "and the yard", "which was wood", "stood", "it was wet");
    }

    @Test
    void the_comma_of_a_number_parts_nothing() {
        assertThat(Clauses.of("It lost 1,200 sacks.").all()).containsExactly("It lost 1,200 sacks");
        assertThat(Clauses.of("At 2:40 it burned.").all()).containsExactly("At 2:40 it burned");
        assertThat(Clauses.of("In 2019, 12 sacks burned.").all()).containsExactly("In 2019", "12 sacks burned");
        assertThat(Clauses.of("Of sacks,12 burned.").all()).containsExactly("Of sacks", "12 burned");
        assertThat(Clauses.of("It lost 12,sacks.").all()).containsExactly("It lost 12", "sacks");
    }

    @Test
    void finds_the_ends_of_the_clause_of_a_word() {
        Clauses clauses = Clauses.of("The mill burned, and the old yard stood because it was wet");
        assertThat(clauses.first(0)).isZero();
        assertThat(clauses.last(0)).isEqualTo(2);
        assertThat(clauses.first(6)).isEqualTo(3);
        assertThat(clauses.last(3)).isEqualTo(7);
        assertThat(clauses.last(9)).isEqualTo(11);
    }

    @Test
    void no_clause_reaches_further_than_any_prose() {
        Clauses clauses = Clauses.of("word ".repeat(200));
        assertThat(clauses.first(100)).isEqualTo(40);
        assertThat(clauses.last(100)).isEqualTo(160);
    }
}
