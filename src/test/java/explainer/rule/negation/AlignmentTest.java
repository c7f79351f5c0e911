package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    private final Rule rule = new HedgeKept();

    @Test
    void the_nearer_clause_decides_whether_the_same_is_denied() {
        assertThat(new Alignment(0.8, 0.7, 1, false).denies()).isTrue();
        assertThat(new Alignment(0.7, 0.8, 1, false).denies()).isFalse();
        assertThat(new Alignment(0.8, 0.8, 1, false).denies()).isFalse();
        assertThat(new Alignment(0.8, 0.8, 1, true).denies()).as("all the words of the claim").isTrue();
        assertThat(new Alignment(0.7, 0.8, 1, true).denies()).isFalse();
        assertThat(new Alignment(0.7, 0.8, 0, false).denies()).as("nothing affirms what is denied").isTrue();
    }

    @Test
    void what_is_far_from_both_is_not_denied() {
        assertThat(new Alignment(0.5, 0, 0, false).denies()).isTrue();
        assertThat(new Alignment(0.49, 0, 0, true).denies()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The orchard was not picked that summer, and geese ate the plums. | That summer the orchard kept what was not harvested.",
        "No lantern hung in the tower; the harbour had a bell. | The tower was not lit by any lantern.",
    })
    void accepts_other_words_nearer_to_what_is_denied(String gist, String sentence) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The orchard was not picked that summer, and geese ate the plums. | The geese were not fond of plums.",
        "No lantern hung in the tower; the harbour had a bell. | The harbour was not rung by bell.",
        "No lantern hung in the tower; the harbour had a bell. | No lantern hung in the tower, and the tower was not red.",
    })
    void flags_other_words_nearer_to_what_is_affirmed(String gist, String sentence) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).isNotEmpty().allMatch(message -> message.contains("” denies"));
    }
}
