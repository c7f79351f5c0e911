package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.Stems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialTest {

    private final Denials denials = new Denials(new Stems());

    private Denial last(String text) {
        List<Denial> found = denials.of(text);
        assertThat(found).isNotEmpty();
        return found.get(found.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He says that he did not.", "She never did so.", "She did not.", "He gave no such order."})
    void all_it_denies_may_have_been_said_before(String text) {
        assertThat(last(text).bare()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He did not sleep.", "She never did the work.", "He gave no order of such weight."})
    void or_be_said_after_it(String text) {
        assertThat(last(text).bare()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She never got one.", "She did not see it.", "They would not read those."})
    void points_back_to_what_was_told(String text) {
        assertThat(last(text).pointsBack()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She never got letters.", "She did not see one lamp.", "It was not one.", "It was not ever one.", "She never.", "He had slept, not dreamt it."})
    void points_to_nothing(String text) {
        assertThat(last(text).pointsBack()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mill stood, nor did the yard burn.", "It burned without smoke.", "Neither burned."})
    void what_it_denies_may_stand_before_it(String text) {
        assertThat(last(text).elliptic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mill did not burn.", "Nobody came."})
    void or_only_in_its_clause(String text) {
        assertThat(last(text).elliptic()).isFalse();
    }
}
