package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("published", "draft", "not said", "when");

    @Test
    void finds_a_word_with_a_slip_or_two() {
        assertThat(Nearest.of("publishd", WORDS)).contains("published");
        assertThat(Nearest.of("NotSaid", WORDS)).contains("not said");
        assertThat(Nearest.of("wehn", WORDS)).contains("when");
    }

    @Test
    void finds_nothing_in_a_word_that_is_far_from_all() {
        assertThat(Nearest.of("rumour", WORDS)).isEmpty();
        assertThat(Nearest.of("", WORDS)).isEmpty();
        assertThat(Nearest.of("x".repeat(100_000), WORDS)).isEmpty();
    }
}
