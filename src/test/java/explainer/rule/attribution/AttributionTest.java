package explainer.rule.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Site;
import explainer.rule.TestSite;
import explainer.source.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    private final Site site = new TestSite().site();
    private final Attribution attribution = new Attribution(site.records());
    /** It rests on “two people close to Brandt”. */
    private final List<Passage> passages = List.of(site.passage("demo-2").orElseThrow());

    @ParameterizedTest
    @ValueSource(strings = {
        "He reportedly stayed",
        "According to the sources, he stayed",
        "According to people who worked with Brandt, he stayed",
        "According to the sources of the Courier, he stayed",
        "By their account he stayed",
        "By the sources’ account, he stayed",
        "By the sources’ own detailed account, he stayed",
        "In the telling of his friends he stayed",
        "In the sources' telling he stayed",
        "Two people close to him say that he stayed",
        "The sources, in Alder and Port Lund, believe he stayed",
        "He stayed, the sources say",
        "He stayed, say the sources",
        "He stayed, said two of the sources",
        "To the sources he said no",
        "The sources put the price at 6 million",
        "One of the sources puts it at a third",
        "Two people close to him put the price of it at about six million",
    })
    void tells_an_attribution(String sentence) {
        assertThat(attribution.in(sentence, passages, () -> "")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He stayed",
        "According to Brandt he stayed",
        "According to the newspaper he stayed",
        "By Brandt’s account he stayed",
        "In the newspaper’s telling he stayed",
        "The sources of the river are far away",
        "The sources of the river lie high in the hills above the town, he says",
        "For the sources Brandt says no",
        "He says that the gates would have held, and he spoke much later of the sources",
        "He stayed, as he later told two friends and said so",
        "They stayed",
        "They say that he stayed",
        "The witnesses to whom he said no",
        "The sources put the boat at the pier",
        "The sources put at risk",
        "The sources put the boat, as they had to do then, away at six",
        "The sources looked at",
        "The sources put the boat at",
    })
    void tells_what_is_none(String sentence) {
        assertThat(attribution.in(sentence, passages, () -> "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Two people close to Brandt know of it. | They say that he stayed | true",
        "Two people close to Brandt know of it. | They also never said that he stayed | true",
        "Two people close to Brandt know of it. | He stayed, say they | true",
        "Two people close to Brandt know of it. | They stayed | false",
        "Two people close to Brandt know of it. | They both in the end would say it | false",
        "The engineers say so. | They say that he stayed | false",
        "The sources spoke of the flood and the gates that night. Then the engineers said so. | They say that he stayed | false",
        "The engineers said so. Then the sources spoke. | They say that he stayed | true",
        "The former officials of the town said so. | They say that he stayed | true",
        "The river rose. | They say that he stayed | false",
    })
    void they_are_those_who_were_spoken_of_last(String before, String sentence, boolean attributes) {
        assertThat(attribution.in(sentence, passages, () -> before)).isEqualTo(attributes);
    }

    @Test
    void knows_a_source_by_the_passage_s_own_words_for_it() {
        String record = """
                key: other
                publisher: Other
                passages:
                  - { n: 1, gist: "A plan.", voice: anonymous, who: "several bargemen, old and young; one ferrywoman who saw it" }
                """;
        Site other = new TestSite().with("seeds/other.yaml", record).site();
        List<Passage> passage = List.of(other.passage("other-1").orElseThrow());
        Attribution its = new Attribution(other.records());
        assertThat(its.in("The bargemen say that he stayed", passage, () -> "")).isTrue();
        assertThat(its.in("The ferrywoman says that he stayed", passage, () -> "")).isTrue();
        assertThat(its.in("The young say that he stayed", passage, () -> "")).isFalse();
        assertThat(attribution.in("The bargemen say that he stayed", passages, () -> "")).isFalse();
    }

    @Test
    void tells_a_sentence_that_names_the_publication() {
        assertThat(attribution.toPublisher("He stayed, the newspaper writes", passages)).isTrue();
        assertThat(attribution.toPublisher("The newspaper", passages)).isTrue();
        assertThat(attribution.toPublisher("He stayed, he says", passages)).isFalse();
        assertThat(attribution.toPublisher("", passages)).isFalse();
    }
}
