package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private final PhraseIndex<String> index = new PhraseIndex<>();

    private List<String> in(String text) {
        return index.in(text).stream().map(m -> m.value() + " " + text.substring(m.start(), m.end())).toList();
    }

    @Test
    void finds_whole_words_only() {
        index.add("Lund", "a");
        assertThat(in("Lund, Lund’s, (Lund) Lund-based; Lunder and Airlund")).containsExactly("a Lund", "a Lund", "a Lund", "a Lund");
    }

    @Test
    void takes_the_longest_phrase_at_a_place() {
        index.add("Lund", "short");
        index.add("Lund Bridge", "long");
        assertThat(in("Lund Bridge and Lund")).containsExactly("long Lund Bridge", "short Lund");
    }

    @Test
    void keeps_the_first_meaning_of_a_phrase() {
        index.add("Lund", "first");
        index.add("Lund", "second");
        assertThat(in("Lund")).containsExactly("first Lund");
    }

    @Test
    void folds_typography_and_not_case() {
        index.add("O'Neill-Weír", "a");
        assertThat(in("O’Neill\u2011Weír, O\u2019Neill-Wei\u0301r, o'neill-weír")).containsExactly(
                "a O’Neill\u2011Weír", "a O’Neill-Wei\u0301r");
        index.add("Port Lund", "b");
        assertThat(in("Port\u00A0 Lund, Po\u00ADrt Lund")).containsExactly("b Port\u00A0 Lund", "b Po\u00ADrt Lund");
    }

    @Test
    void ends_a_phrase_with_a_sign() {
        index.add("Alder & Co.", "a");
        assertThat(in("Alder & Co., Alder & Co.")).hasSize(2);
    }

    @Test
    void ignores_an_empty_phrase() {
        index.add("  ", "a");
        assertThat(in("a b")).isEmpty();
    }

    @Test
    void takes_time_in_proportion_to_the_text() {
        for (int i = 0; i < 5_000; i++) {
            index.add("Person Number " + i, "p" + i);
        }
        String text = "Person Number 4999 ".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThat(index.in(text)).hasSize(50_000));
    }
}
