package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "He said “the dam holds” and left", "He said \"the dam holds\" and left", "He said ‘the dam holds’ and left",
        "He said 'the dam holds' and left", "He said „the dam holds“ and left", "He said „the dam holds” and left",
        "He said «the dam holds» and left", "He said »the dam holds« and left", "He said »the dam holds» and left",
        "He said ”the dam holds” and left", "He said ‹the dam holds› and left", "He said ‚the dam holds‘ and left",
        "He said 「the dam holds」 and left", "He said (“the dam holds”) and left", "He said: —“the dam holds”— and left",
        "“the dam holds”", "'the dam holds'", "\"the dam holds\"", "“the dam holds\" and left", "/\"the dam holds\"/"})
    void finds_a_quotation_in_marks_of_every_shape(String text) {
        assertThat(words(text)).containsExactly("the dam holds");
        assertThat(Quotations.in(text).strayMarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Brandt’s house", "Brandt's house", "the officials’ room", "the officials' room and the mayors' desk",
        "the ’90s and the officials’ room", "the '90s and the officials' room", "‘90s music at the officials’ club",
        "’tis the officials’ room", "rock ’n’ roll", "rock 'n' roll", "’Twas the mayor’s", "6' tall and 30' long",
        "a 6\" pipe", "a 6” pipe", "a pipe of 5'6\"", "a pipe of 5′6″", "Home » About", "Home › About", "it isn’t, can't",
        "O‘Brien and O’Brien", "the students’, the teachers’ and the mayors’", "", "‘", "'", " \" ", "’",
        "‘Abd al-Rahman spoke", "the boss’s, the bosses’, James’"})
    void takes_no_apostrophe_prime_or_arrow_for_a_quotation(String text) {
        assertThat(words(text)).isEmpty();
        assertThat(Quotations.in(text).strayMarks()).isEmpty();
    }

    @Test
    void keeps_what_is_quoted_inside_a_quotation_with_it() {
        String text = "“He told me ‘the dam holds’ and left,” she said, “I swear.”";
        assertThat(words(text)).containsExactly("He told me ‘the dam holds’ and left,", "I swear.");
        assertThat(Quotations.in(text).all().get(0).nested()).containsExactly(12, 26);
    }

    @Test
    void reads_the_british_order_of_marks() {
        assertThat(words("‘He told me “the dam holds” and left’, she said")).containsExactly(
                "He told me “the dam holds” and left");
    }

    @Test
    void reads_nested_straight_marks() {
        assertThat(words("\"He told me 'the dam holds' and left,\" she said")).containsExactly(
                "He told me 'the dam holds' and left,");
    }

    @Test
    void keeps_possessives_inside_single_marks() {
        assertThat(words("He said ‘the officials’ room isn’t Brandt’s’ and left")).containsExactly(
                "the officials’ room isn’t Brandt’s");
        assertThat(words("the officials' view that 'the dam holds' was Brandt's")).containsExactly("the dam holds");
    }

    @Test
    void closes_at_an_s_when_nothing_else_closes() {
        assertThat(words("She said ‘no more lies’ and left")).containsExactly("no more lies");
        assertThat(words("She said ‘no more lies’ and ‘no more dams’ today")).containsExactly("no more lies", "no more dams");
    }

    @Test
    void tells_the_parts_of_a_quotation_that_an_attribution_splits() {
        assertThat(words("“What is that?” he asked. “Why are you here?”")).containsExactly("What is that?", "Why are you here?");
    }

    @Test
    void knows_a_quotation_that_is_not_closed() {
        assertThat(Quotations.in("He said “the dam holds and ‘so’ it goes").all())
                .containsExactly(new Quotation(8, 39, false, List.of(27, 30)));
    }

    @Test
    void knows_a_mark_that_closes_nothing() {
        assertThat(Quotations.in("He said the dam holds,” and left").strayMarks()).containsExactly(22);
        assertThat(Quotations.in("He said the dam holds\" and left").strayMarks()).containsExactly(21);
        assertThat(Quotations.in("He said the dam holds» and left").strayMarks()).containsExactly(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "‘a ", "‘(", "'a ", "\"a ", "«", "„", "”a", "a’ ", "‘s’ x", "\"", "''\"", "‚‘", "»a «"})
    void takes_time_in_proportion_to_the_length(String unit) {
        String text = unit.repeat(300_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quotations.in(text));
    }

    private static List<String> words(String text) {
        return Quotations.in(text).all().stream().map(quotation -> quotation.words(text)).toList();
    }
}
