package explainer.rule.negation;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.TestSite;
import explainer.rule.support.GistIndex;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTest {

    private final GistIndex index = GistIndex.of(new TestSite().site());
    private final Polarity polarity = new Polarity(index);

    /** The parts of a text, each with the word that denies before it where there is one. */
    private List<String> parts(String text) {
        return Part.of(text, polarity).stream()
                .map(part -> (part.denial().isEmpty() ? "" : part.denial() + ": ") + part.text().strip()).toList();
    }

    private Part only(String text) {
        List<Part> parts = Part.of(text, polarity);
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private String stem(String word) {
        return index.stems().of(word).get(0).form();
    }

    @Test
    void parts_a_text_at_marks_and_before_joining_words() {
        assertThat(parts("The mill burned; the yard (of wood) stood because it rained.")).containsExactly(
                "The mill burned", "the yard", "of wood", "stood", "because it rained");
    }

    @Test
    void the_point_of_a_number_parts_nothing() {
        assertThat(parts("It lost 1.5 tons of grain.")).containsExactly("It lost 1.5 tons of grain");
        assertThat(parts("It lost grain.Then it rained.")).containsExactly("It lost grain", "Then it rained");
    }

    @Test
    void an_and_after_a_comma_parts_and_one_without_does_not() {
        assertThat(parts("The mill burned, and the yard stood")).containsExactly("The mill burned,", "and the yard stood");
        assertThat(parts("The mill and the yard burned")).containsExactly("The mill and the yard burned");
        assertThat(parts("and the yard stood")).containsExactly("and the yard stood");
    }

    @Test
    void a_word_that_only_looks_like_one_that_joins_parts_nothing() {
        assertThat(parts("The butter whichever melted")).containsExactly("The butter whichever melted");
        assertThat(parts("The mill, though, burned")).containsExactly("The mill, though, burned");
    }

    @Test
    void but_may_mean_except() {
        assertThat(parts("They lost everything but the mill")).containsExactly("They lost everything but the mill");
        assertThat(parts("They lost anything  but the mill")).containsExactly("They lost anything  but the mill");
        assertThat(parts("They lost grain but the mill stood")).containsExactly("They lost grain", "but the mill stood");
    }

    @Test
    void neither_and_nor_are_one_denial() {
        assertThat(parts("Neither the mill nor the yard burned")).containsExactly("neither: Neither the mill nor the yard burned");
        assertThat(parts("The mill did not burn nor the yard")).containsExactly("not: The mill did not burn", "nor: nor the yard");
        assertThat(parts("Neither burned; the mill stood nor the yard")).containsExactly(
                "neither: Neither burned", "the mill stood", "nor: nor the yard");
    }

    @Test
    void a_not_at_the_head_of_what_follows_a_comma_denies_just_that() {
        assertThat(parts("They got boats, not weapons")).containsExactly("They got boats,", "not: not weapons");
        assertThat(parts("The mill, built in May, did not burn")).containsExactly("not: The mill, built in May, did not burn");
        assertThat(parts("The mill did not burn, the yard did")).containsExactly("not: The mill did not burn", "the yard did");
        assertThat(parts("The mill burned, with no help")).containsExactly("The mill burned,", "no: with no help");
    }

    @Test
    void a_denial_with_nothing_after_it_goes_on_after_the_comma() {
        assertThat(parts("They were not, as the miller says, asked")).containsExactly("not: They were not, as the miller says", "asked");
        assertThat(parts("They lost not 1,200 sacks")).containsExactly("not: They lost not 1,200 sacks");
    }

    @Test
    void what_is_denied_first_is_its_focus() {
        assertThat(only("The miller did not light the lamp").focus()).isEqualTo(stem("light"));
        assertThat(only("The miller did not warn Brandt").focus()).isEqualTo(stem("warn"));
        assertThat(only("They did not Brandt warn").focus()).isEqualTo(stem("warn"));
        assertThat(only("The miller slept").focus()).isEmpty();
    }

    @Test
    void knows_where_its_first_word_stands() {
        List<Part> parts = Part.of("The mill burned;  the yard stood", polarity);
        assertThat(parts).extracting(Part::at).containsExactly(0, "The mill burned;  ".length());
    }

    @Test
    void may_be_had_without_those_who_say_it() {
        Part part = only("The miller did not light the lamp");
        assertThat(part.without(Set.of(stem("light"))).focus()).isEmpty();
        assertThat(part.without(Set.of(stem("miller"))).focus()).isEqualTo(stem("light"));
        assertThat(part.without(Set.of(stem("miller"))).stems()).containsExactly(stem("light"), stem("lamp"));
    }

    @Test
    void insists_with_did() {
        assertThat(only("The miller did light the lamp").isEmphatic()).isTrue();
        assertThat(only("The miller did so").isEmphatic()).isFalse();
    }
}
