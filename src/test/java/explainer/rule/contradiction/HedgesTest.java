package explainer.rule.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.TestSite;
import explainer.rule.support.GistIndex;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgesTest {

    private final GistIndex index = GistIndex.of(new TestSite().site());
    private final Hedges hedges = new Hedges();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The clerks may sell the old mill. | may sell the old mill",
        "The clerks may sell the mill, and burn the yard. | may sell the mill",
        "Perhaps the mill stands; the yard burned. | Perhaps the mill stands",
        "May they sell it? | May they sell",
        "They may. | may",
        "The clerks may sell mill boats barges ferries. | may sell mill boats",
    })
    void finds_a_doubt_and_what_it_is_about(String gist, String words) {
        assertThat(hedges.of(gist, index)).extracting(Hedges.Hedge::words).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They sold it in May.", "May 2019 was wet.", "They sold it in May 2019.", "They sold it."})
    void the_month_is_no_doubt(String gist) {
        assertThat(hedges.of(gist, index)).isEmpty();
    }

    @Test
    void a_claim_is_about_it_when_it_has_more_than_half_of_it() {
        Hedges.Hedge hedge = hedges.of("The clerks may sell old barges.", index).get(0);
        assertThat(hedge.scope()).hasSize(3);
        assertThat(hedge.about(index.stems().set("they sell barges"), index)).isTrue();
        assertThat(hedge.about(index.stems().set("they burn barges"), index)).isFalse();
        assertThat(hedge.about(Set.of(), index)).isFalse();
    }
}
