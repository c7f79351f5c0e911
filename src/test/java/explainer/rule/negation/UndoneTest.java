package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoneTest {

    private final Rule rule = new HedgeKept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The town has an unpublished map of the marsh. | The town published the map.",
        "The town has an unpublished map of the marsh. | The town published it.",
        "The town has an unpublished map of the marsh. | The town has a published map of the marsh.",
        "The town has an unpublished map of the marsh. | The map of the marsh was published.",
        "The town has an unpublished map of the marsh. | The map is now published.",
        "The town has an unpublished map of the marsh. | It was published.",
        "The town has an unpublished map of the marsh. | The map of the marsh was made in May, and has been published.",
        "The map of the marsh, unpublished, hangs there. | The map of the marsh was published.",
    })
    void flags_the_word_without_its_un(String gist, String sentence) {
        assertThat(MadeUp.saying(gist).messages(rule, sentence)).containsExactly(
                "passage told-1 says “unpublished”, and the claim says “published”");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The town has an unpublished map of the marsh.",
        "The map was not published.",
        "Whether the map was published, the town asks.",
        "The map was to be published.",
        "The map might be published.",
        "The town published a poem.",
        "The poem of the town was published.",
        "Poems published there praise the map.",
        "The published poem praises the map.",
        "The town published that poem.",
    })
    void accepts_what_does_not_say_so_of_the_same_thing(String sentence) {
        assertThat(MadeUp.saying("The town has an unpublished map of the marsh.").findings(rule, sentence.replaceFirst("\\.$", " [1](#told-1)."))
                .stream().filter(finding -> finding.contains("unpublished”, and the claim"))).isEmpty();
    }

    @Test
    void another_passage_may_have_the_word() {
        assertThat(MadeUp.saying("The town has an unpublished map of the marsh.", "A second map of the marsh was published.")
                .messages(rule, "The map was published.")).isEmpty();
    }

    @Test
    void words_that_only_start_so_deny_nothing() {
        assertThat(Undone.occursIn("Under the united roof, until the uncle came")).isFalse();
        assertThat(Undone.occursIn("It stayed unlit")).as("too short to tell").isFalse();
        assertThat(Undone.occursIn("It stayed unsaid")).isTrue();
    }
}
