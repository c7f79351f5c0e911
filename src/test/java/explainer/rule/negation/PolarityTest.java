package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.TestSite;
import explainer.rule.support.GistIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    private final GistIndex index = GistIndex.of(new TestSite().site());
    private final Polarity polarity = new Polarity(index);

    private Part part(String text) {
        return Part.of(text, polarity).get(0);
    }

    private String[] stems(String words) {
        return words == null ? new String[0] : index.stems().set(words).toArray(new String[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The keeper did not light the lamp | light lamp",
        "The keeper did not light the lamp and slept | light lamp",
        "The keeper did not light the lamp and slept, as always | light lamp",
        "Not 1,200 lamps and no stove | 1,200 lamps",
        "The keeper slept | ",
        "The keeper did not tell Brandt the story | tell story",
    })
    void a_not_reaches_to_the_next_comma_or_and(String text, String denied) {
        assertThat(polarity.scope(part(text))).containsExactly(stems(denied));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The keeper did not light the lamp | light",
        "Neither the keeper nor the pilot has shown the lamp | shown",
        "Neither keeper nor pilot | keeper",
    })
    void knows_what_was_not_done(String text, String act) {
        assertThat(polarity.act(part(text))).isEqualTo(stems(act)[0]);
    }

    @Test
    void a_gist_that_denies_twice_wants_two_denials() {
        Part once = part("The keeper did not leave the tower");
        Part twice = part("The keeper could not leave without a lamp");
        assertThat(polarity.deniesAsMuch(part("He never left"), once)).isTrue();
        assertThat(polarity.deniesAsMuch(part("He left"), once)).isFalse();
        assertThat(polarity.deniesAsMuch(part("He could not leave with a lamp"), twice)).isFalse();
        assertThat(polarity.deniesAsMuch(part("He could not leave without his lamp"), twice)).isTrue();
        assertThat(polarity.deniesAsMuch(part("He could never leave with no lamp"), twice)).isTrue();
    }

    @Test
    void neither_and_nor_are_one_denial() {
        Part neither = part("Neither the keeper nor the pilot left the tower");
        assertThat(polarity.deniesAsMuch(part("None of them left, the keeper and the pilot"), neither)).isTrue();
    }

    @Test
    void a_denial_after_the_comma_that_follows_the_word_is_of_something_else() {
        Part gist = part("The keeper did not climb the tower");
        assertThat(gist.focus()).isEqualTo(stems("climb")[0]);
        Part claim = new Part("He climbed it at noon, not at night", 0, "not", "", index.stems().of("He climbed it at noon, not at night"));
        assertThat(polarity.deniesAsMuch(claim, gist)).isFalse();
    }

    @Test
    void a_text_may_start_with_its_denial() {
        assertThat(polarity.deniesAtOnce("not the lamp")).isTrue();
        assertThat(polarity.deniesAtOnce("And not the lamp")).isTrue();
        assertThat(polarity.deniesAtOnce("the lamp, not the stove")).isFalse();
        assertThat(polarity.deniesAtOnce("the lamp")).isFalse();
    }

    @Test
    void tells_not_from_what_comes_to_the_same() {
        assertThat(polarity.negates("he did not")).isTrue();
        assertThat(polarity.negates("he refused")).isFalse();
        assertThat(polarity.denies("he refused")).isTrue();
        assertThat(polarity.denies("it stayed unpaid")).isTrue();
        assertThat(polarity.denies("he agreed")).isFalse();
        assertThat(polarity.opens(part("It is unclear who came"))).isTrue();
        assertThat(polarity.opens(part("It is plain who came"))).isFalse();
    }
}
