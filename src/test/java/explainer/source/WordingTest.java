package explainer.source;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Wording.Gap;
import explainer.source.Wording.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static Wording plain(String words) {
        return Wording.of(words, List.of()).get(0);
    }

    private static List<String> pieces(String words) {
        return plain(words).pieces().stream().map(piece -> piece.before() + " " + piece.text()).toList();
    }

    @Test
    void keeps_a_quotation_without_brackets_in_one_piece() {
        assertThat(pieces("the dam holds")).containsExactly("NONE the dam holds");
    }

    @Test
    void parts_a_quotation_at_cuts_and_insertions() {
        assertThat(pieces("the dam […] holds [they say] for now")).containsExactly(
                "NONE the dam", "CUT holds", "INSERTION for now");
        assertThat(pieces("the dam [...] holds")).containsExactly("NONE the dam", "CUT holds");
    }

    @Test
    void keeps_a_cut_a_cut_when_an_insertion_stands_beside_it() {
        assertThat(pieces("the dam […] [now] holds")).containsExactly("NONE the dam", "CUT holds");
        assertThat(pieces("[…] the dam [sic]")).containsExactly("NONE the dam");
    }

    @Test
    void takes_a_word_that_is_changed_in_part_for_an_insertion() {
        assertThat(pieces("the dam[s] held and [re]opened fast")).containsExactly(
                "NONE the", "INSERTION held and", "INSERTION fast");
    }

    @Test
    void reads_a_bracketed_first_letter_in_both_sizes() {
        assertThat(Wording.of("[t]he dam", List.of())).extracting(w -> w.pieces().get(0).text())
                .containsExactly("The dam", "the dam");
    }

    @Test
    void leaves_a_bracket_that_never_closes() {
        assertThat(pieces("the [dam holds")).containsExactly("NONE the [dam holds");
    }

    @Test
    void has_no_pieces_without_words() {
        assertThat(pieces("… […] [aha],")).isEmpty();
    }

    @Test
    void counts_the_words_that_are_not_the_editors() {
        assertThat(plain("the dam [of Alder] holds").length()).isEqualTo(3);
    }

    @Test
    void joins_what_an_insertion_parts_and_not_what_a_cut_does() {
        assertThat(plain("the dam [of Alder] holds").joined()).isEqualTo("the dam holds");
        assertThat(plain("the dam […] holds").joined()).isEmpty();
    }

    @Test
    void knows_where_the_words_of_a_piece_stand() {
        Piece piece = plain("[He] says no").pieces().get(0);
        assertThat(piece.before()).isEqualTo(Gap.NONE);
        assertThat(piece.words().get(0).start()).isEqualTo(5);
    }
}
