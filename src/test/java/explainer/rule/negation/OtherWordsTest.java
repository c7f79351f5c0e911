package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWordsTest {

    private static final String GIST = "Three carters were told not to unload grain, and they drove home.";

    private final Rule rule = new HedgeKept();

    @ParameterizedTest
    @ValueSource(strings = {
        "The grain stayed where it lay, and the carters would not touch their freight.",
        "To unload grain was what they never dared.",
    })
    void accepts_a_denial_whose_claim_has_a_good_part_of_one_of_the_passage(String sentence) {
        assertThat(MadeUp.saying(GIST).messages(rule, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The grain lay there, and its colour was not golden.",
        "The grain lay there, but they did not reach home.",
        "Pia slept, and the farmer had not ploughed.",
        "The grain stayed, and they had not refused the freight.",
        "The grain stayed, and they had not touched just the freight.",
        "They did not unload grain, and the farmer had not ploughed.",
    })
    void flags_one_whose_claim_has_little_of_it(String sentence) {
        assertThat(MadeUp.saying(GIST).messages(rule, sentence)).singleElement().asString()
                .contains("denies what no cited passage denies");
    }
}
