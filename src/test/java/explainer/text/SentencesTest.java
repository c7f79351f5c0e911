package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences = new Sentences(WordList.load("abbreviations"));

    private List<String> of(String text) {
        return sentences.of(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    @Test
    void parts_after_full_stops_questions_and_exclamations() {
        assertThat(of("He left. Did he? He did! So.")).containsExactly("He left.", "Did he?", "He did!", "So.");
    }

    @Test
    void keeps_the_mark_that_closes_with_the_sentence() {
        assertThat(of("\u201CLater.\u201D He left.")).containsExactly("\u201CLater.\u201D", "He left.");
    }

    @Test
    void does_not_part_after_an_initial_or_an_abbreviation_or_within_a_number() {
        assertThat(of("Tom J. Brandt met Mr. Hale in St. Ives for 3.5 hours.")).hasSize(1);
    }

    @Test
    void does_not_part_before_a_small_letter() {
        assertThat(of("\u201CWhy?\u201D he asked.")).hasSize(1);
        assertThat(of("He waited\u2026 and left.")).hasSize(1);
    }

    @Test
    void an_empty_text_has_none_and_a_text_without_an_end_is_one() {
        assertThat(of("")).isEmpty();
        assertThat(of("no end")).containsExactly("no end");
    }
}
