package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.Stems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapTalkTest {

    private final Denials denials = new Denials(new Stems());

    @ParameterizedTest
    @ValueSource(strings = {
        "Nobody says why he left.",
        "Who lit the lamp is not told.",
        "It is not told who lit the lamp.",
        "It is not quite clearly told who lit the lamp.",
        "Who lit it isn't said.",
        "The date is not given to the day.",
        "No date is given.",
        "No exact date was written down.",
        "It came without a date.",
        "It came without any number.",
        "No account says who lit it.",
        "No one passage tells it.",
        "The article does not say it.",
        "Who held it, they do not say.",
        "They told it without saying who lit the lamp.",
        "Without saying how, they told it.",
        "Whether it burned or was not lit.",
        "Whether the lamp that the keeper had in his house burned or was not lit.",
        "Nobody is quoted.",
        "Nobody is quoted for it.",
        "Nobody in the story is named.",
        "She is not reported to have slept.",
        "She is not known to have slept.",
    })
    void tells_that_the_source_leaves_something_open(String text) {
        assertThat(denials.of(text)).extracting(Denial::gap).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nobody slept.",
        "Nobody said why he left.",
        "Nobody says so.",
        "The lamp is not lit.",
        "The lamp was not clearly seen.",
        "She was not told to light it.",
        "She is not told to light it.",
        "She is not said to have slept.",
        "She was not known to have slept.",
        "What was not told was lost.",
        "He asked why she was not told.",
        "He asked if the others were not named.",
        "He wanted to know whether it was not known.",
        "It had not been told.",
        "The lamp is not, is said.",
        "Nobody is quoted to help.",
        "No lamp burned that night under any name.",
        "No keeper says it.",
        "No account burned.",
        "The keeper does not say it.",
        "The article does not burn.",
        "He held it and did not say.",
        "They do not say it.",
        "Who held it, they do not know.",
        "They left without saying it.",
        "They left without light, who did.",
        "The lamp burned or was not lit.",
        "The date is not given to the keeper.",
        "The date is not given for the day.",
        "The lamp is not lent to the day.",
    })
    void tells_a_denial_of_the_story(String text) {
        assertThat(denials.of(text)).extracting(Denial::gap).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It is not told who lit it, nor why.",
        "It is not told who lit it, nor is it said.",
        "It is not told who lit it, neither does it say.",
        "It is not told who lit it, nor is it said to whom the lamp was sold.",
    })
    void tells_that_something_more_is_open(String text) {
        assertThat(denials.of(text)).extracting(Denial::gap).contains(true).last().isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The lamp did not burn, nor did the stove.",
        "The lamp did not burn, nor is it said to burn.",
        "The lamp did not burn, nor did the keeper of it say so.",
    })
    void tells_one_more_denial_of_the_story(String text) {
        assertThat(denials.of(text)).extracting(Denial::gap).containsExactly(false, false);
    }
}
