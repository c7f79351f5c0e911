package explainer.update;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Seal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MatchingTest {

    private static final List<String> OLD = List.of(
            "The rain began on a Monday and did not stop for five whole days.",
            "Nobody at the town hall rang the bell before the water came in.",
            "What was lost",
            "The bridge at Alder fell at dawn, and with it the only road to the mill.",
            "Eleven families slept in the school that night, most of them without dry clothes.",
            "The mayor has not answered any question about the bell since then.");

    private static List<String> with(int at, String text) {
        List<String> lines = new ArrayList<>(OLD);
        lines.set(at, text);
        return lines;
    }

    private static Standing compare(List<String> before, List<String> after, boolean withText) {
        return Matching.of(Seal.of("demo", List.of(), String.join("\n", before)), withText ? before : List.of(),
                Seal.of("demo", List.of(), String.join("\n", after)), after, before.size() + 1);
    }

    @Test
    void the_same_copy_is_the_same() {
        assertThat(compare(OLD, OLD, false).isSame()).isTrue();
    }

    @Test
    void a_passage_keeps_its_number_where_it_moves() {
        List<String> moved = new ArrayList<>(OLD);
        moved.add(0, moved.remove(4));
        Standing standing = compare(OLD, moved, false);
        assertThat(standing.numbers()).containsExactly(5, 1, 2, 3, 4, 6);
        assertThat(standing.moved()).containsExactly(5);
        assertThat(standing.changed()).isEmpty();
    }

    @Test
    void a_passage_keeps_its_number_where_a_word_of_it_changes() {
        Standing standing = compare(OLD, with(4, OLD.get(4).replace("Eleven", "Twelve")), false);
        assertThat(standing.changed()).containsExactly(5);
        assertThat(standing.numbers()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(standing.moved()).isEmpty();
    }

    @Test
    void one_that_moves_and_changes_is_both() {
        List<String> after = with(4, OLD.get(4).replace("Eleven", "Twelve"));
        after.add(0, after.remove(4));
        Standing standing = compare(OLD, after, false);
        assertThat(standing.moved()).containsExactly(5);
        assertThat(standing.changed()).containsExactly(5);
    }

    @Test
    void a_new_passage_gets_a_number_that_no_other_ever_had() {
        List<String> after = new ArrayList<>(OLD);
        after.remove(5);
        after.add(1, "A second wave came in the evening.");
        Standing standing = compare(OLD, after, true);
        assertThat(standing.numbers()).containsExactly(1, 7, 2, 3, 4, 5);
        assertThat(standing.added()).containsExactly(7);
        assertThat(standing.gone()).containsExactly(6);
    }

    @Test
    void a_short_heading_with_another_word_is_told_by_the_older_text_alone() {
        List<String> after = with(2, "What was found");
        assertThat(compare(OLD, after, true).changed()).containsExactly(3);
        Standing bySeal = compare(OLD, after, false);
        assertThat(bySeal.gone()).containsExactly(3);
        assertThat(bySeal.added()).containsExactly(7);
    }

    @Test
    void a_passage_rewritten_from_end_to_end_is_another() {
        Standing standing = compare(OLD, with(1, "Every siren along the coast was silent when morning broke over it."), true);
        assertThat(standing.gone()).containsExactly(2);
        assertThat(standing.added()).containsExactly(7);
    }

    @Test
    void of_a_passage_cut_in_two_the_longer_half_keeps_the_number() {
        List<String> after = new ArrayList<>(with(3, "The bridge at Alder fell at dawn,"));
        after.add(4, "and with it the only road to the mill was gone for weeks.");
        Standing standing = compare(OLD, after, false);
        assertThat(standing.numbers()).hasSize(7).contains(4, 7);
        assertThat(standing.gone()).isEmpty();
    }

    @Test
    void twice_the_same_line_stays_two_passages() {
        List<String> twice = List.of("Then it rained again.", OLD.get(0), "Then it rained again.");
        assertThat(compare(twice, twice, false).isSame()).isTrue();
        assertThat(compare(twice, twice.subList(0, 2), false).gone()).containsExactly(3);
    }

    @Test
    void any_order_gives_each_its_own_number_and_calls_the_fewest_moved() {
        Random random = new Random(3);
        List<String> lines = IntStream.range(0, 40).mapToObj(i -> "Line number " + i + " of a list that is long enough to have runs " + i).toList();
        for (int i = 0; i < 50; i++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
            for (int n = random.nextInt(6); n > 0; n--) {
                order.add(random.nextInt(40), order.remove(random.nextInt(40)));
            }
            Standing standing = compare(lines, order.stream().map(lines::get).toList(), false);
            assertThat(standing.numbers()).isEqualTo(order.stream().map(n -> n + 1).toList());
            List<Integer> stay = new ArrayList<>(standing.numbers());
            stay.removeAll(standing.moved());
            assertThat(stay).isSorted();
            assertThat(standing.moved()).hasSizeLessThanOrEqualTo(6);
        }
    }

    /** It takes a tenth of a second; a look at all of them for each would take ten. */
    @Test
    @Timeout(5)
    void is_linear_where_thousands_of_lines_share_their_words() {
        List<String> lines = new ArrayList<>(Collections.nCopies(20_000, "the same five words here again and again"));
        List<String> after = new ArrayList<>(lines);
        after.replaceAll(line -> line + " too");
        assertThat(compare(lines, after, true).numbers()).hasSize(20_000);
    }
}
