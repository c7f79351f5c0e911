package explainer.rule.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import explainer.content.Site;
import explainer.rule.TestSite;
import explainer.source.Passage;
import explainer.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class GistIndexTest {

    private static final String RECORD = """
            key: mill
            publisher: The Mill Post
            entities:
              - { id: ilse-kern, name: Ilse Kern, aliases: [Miller Kern], kind: person }
              - { id: ford, name: Ford Oak, kind: place }
              - { id: carters, name: Carters, kind: group }
            passages:
              - { n: 1, gist: "Wheat was late.", voice: named, who: "a baker", entities: [ilse-kern], dates: ["2019-03"], figures: ["40 sacks"], quotes: ["no flour at all"] }
              - { n: 2, gist: "Wheat rotted.", voice: reporting, entities: [ford, carters] }
              - { n: 3, gist: "Wheat burned beside barley.", voice: reporting }
              - { n: 4, kind: heading, gist: "Barley and hops" }
            """;

    private final Site site = new TestSite().without("seeds/demo.yaml").without("seeds/demo.seal").with("seeds/mill.yaml", RECORD).site();
    private final GistIndex index = GistIndex.of(site);

    private Passage passage(int n) {
        return site.passage("mill-" + n).orElseThrow();
    }

    private String stem(String word) {
        return index.stems().of(word).get(0).form();
    }

    @Test
    void all_rules_share_one() {
        assertThat(GistIndex.of(site)).isSameAs(index);
    }

    @Test
    void knows_the_words_of_gist_speaker_quotation_figure_date_and_names() {
        for (String word : List.of("wheat", "baker", "flour", "sacks", "March", "Ilse", "miller")) {
            assertThat(index.has(passage(1), stem(word))).as(word).isTrue();
        }
        assertThat(index.has(passage(2), stem("Ford"))).isTrue();
        assertThat(index.has(passage(2), stem("baker"))).isFalse();
        assertThat(index.has(passage(4), stem("barley"))).isFalse();
    }

    @Test
    void what_a_person_is_called_in_small_letters_is_no_name() {
        GistIndex other = GistIndex.of(new TestSite().without("seeds/demo.yaml").without("seeds/demo.seal")
                .with("seeds/mill.yaml", RECORD.replace("[Miller Kern]", "[Miller Kern, the miller]")).site());
        assertThat(index.isName(stem("miller"))).isTrue();
        assertThat(other.isName(stem("miller"))).isFalse();
        assertThat(other.isName(stem("Kern"))).isTrue();
    }

    @Test
    void a_word_weighs_the_more_the_fewer_passages_have_it() {
        assertThat(index.weight(stem("baker"))).isEqualTo(1);
        assertThat(index.weight(stem("elephant"))).isEqualTo(1);
        // Three of three: log(1 + 0.5 / 3.5) / log(1 + 2.5 / 1.5)
        assertThat(index.weight(stem("wheat"))).isCloseTo(0.1361, within(0.0001));
        assertThat(index.shared(List.of(stem("wheat"), stem("baker"), stem("elephant")), passage(1))).isCloseTo(1.1361, within(0.0001));
    }

    @Test
    void names_are_those_of_people_and_places() {
        assertThat(List.of("Ilse", "Kern", "Oak")).allMatch(name -> index.isName(stem(name)));
        assertThat(List.of("Carters", "wheat")).noneMatch(name -> index.isName(stem(name)));
    }

    @Test
    void finds_the_passage_that_has_most_of_some_words() {
        List<String> words = List.of(stem("wheat"), stem("burned"), stem("barley"), stem("baker"));
        assertThat(index.best(words, List.of())).contains(passage(3));
        assertThat(index.best(words, List.of(passage(3)))).contains(passage(1));
        assertThat(index.best(List.of(stem("wheat")), List.of())).contains(passage(1));
        assertThat(index.best(List.of(stem("elephant")), List.of())).isEmpty();
    }

    @Test
    void shows_shared_words_as_the_text_has_them() {
        String text = "Wheat, burning wheat, and an elephant";
        List<Word> words = index.stems().of(text);
        assertThat(index.sharedForms(words, text, passage(3))).containsExactly("Wheat", "burning", "wheat");
    }
}
