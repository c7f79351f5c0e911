package explainer.source;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.Problem;
import explainer.text.TextFile;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String TEXT = """
            The river rose all night, and nobody at the town hall slept \u2014 not even the clerk.

            Buy a raincoat today
            \u201CI will not drown the lower town,\u201D the engineer said. \u201CAsk me again.\u201D
            The report
            """;

    private final Seal seal = Seal.of("demo", List.of("Buy a raincoat"), TEXT);

    @Test
    void passages_are_the_lines_that_are_not_blank_and_not_left_out() {
        assertThat(seal.prints()).extracting(Print::n).containsExactly(1, 2, 3);
        assertThat(seal.words()).isEqualTo(16 + 13 + 2);
        assertThat(Seal.passages("\uFEFFa\r\n \r\n\tb\n", List.of())).containsExactly("a", "\tb");
    }

    @Test
    void holds_a_quotation_to_the_letter_in_its_own_passage_alone() {
        assertThat(seal.holds(2, "I will not drown the lower town")).isTrue();
        assertThat(seal.holds(2, "I will  not drown the\u00A0lower town.")).isTrue();
        assertThat(seal.holds(2, "I will not drown the upper town")).isFalse();
        assertThat(seal.holds(2, "I will not Drown the lower town")).isFalse();
        assertThat(seal.holds(2, "I will not drown, the lower town")).isFalse();
        assertThat(seal.holds(1, "I will not drown the lower town")).isFalse();
        assertThat(seal.holds(99, "I will not drown the lower town")).isFalse();
        assertThat(seal.holds(1, "the town hall slept - not even")).isTrue();
        assertThat(seal.holds(1, "the town hall slept not even")).isFalse();
        assertThat(seal.passagesHolding("will not drown the lower")).containsExactly(2);
    }

    @Test
    void tells_a_short_piece_of_direct_speech_only_as_a_whole() {
        assertThat(seal.hasSpeech(2, "Ask me again")).isTrue();
        assertThat(seal.holds(2, "Ask me again.")).isTrue();
        assertThat(seal.holds(2, "Ask me")).isFalse();
        assertThat(seal.holds(2, "the engineer said")).isFalse();
        assertThat(seal.hasSpeech(1, "Ask me again")).isFalse();
    }

    @Test
    void says_at_which_word_a_quotation_parts_from_the_source() {
        assertThat(difference("I will not drown the upper town")).hasValue(5);
        assertThat(difference("He will not drown the lower town")).hasValue(0);
        assertThat(difference("I would not drown the lower town today")).hasValue(1);
        assertThat(difference("I will not drown the lower town")).isEmpty();
        assertThat(difference("too short")).hasValue(0);
    }

    private OptionalInt difference(String quotation) {
        return seal.firstDifference(2, Word.exact(quotation));
    }

    @Test
    void another_key_gives_other_hashes() {
        Print here = seal.prints().get(1);
        Print there = Seal.of("other", List.of("Buy a raincoat"), TEXT).prints().get(1);
        assertThat(there.prose()).isNotEmpty().doesNotContainAnyElementsOf(here.prose());
        assertThat(there.exact()).isNotEmpty().doesNotContainAnyElementsOf(here.exact());
        assertThat(there.speech()).isNotEmpty().doesNotContainAnyElementsOf(here.speech());
        assertThat(there.digest()).isNotEqualTo(here.digest());
    }

    @Test
    void tells_which_passages_of_a_text_at_hand_differ() {
        assertThat(seal.differences(TEXT)).isEmpty();
        assertThat(seal.differences(TEXT.replace("Ask", "Tell"))).containsExactly(2);
        assertThat(seal.differences(TEXT + "One more\n")).containsExactly(4);
        assertThat(seal.differences("")).containsExactly(1, 2, 3);
    }

    @Test
    void direct_speech_is_what_stands_between_double_marks_that_open_and_close() {
        assertThat(Print.speechIn("a \u201Cb c\u201D d \"e\" \u00ABf\u00BB \u201Eg\u201D \u201Copen")).containsExactly("b c", "e", "f", "g");
        assertThat(Print.speechIn("none")).isEmpty();
    }

    @Test
    void a_written_seal_reads_back_the_same_and_shows_no_word() {
        String file = SealFile.write(seal);
        List<Problem> problems = new ArrayList<>();
        Seal read = SealFile.read(TextFile.of("seeds/demo.seal", file), problems);
        assertThat(problems).isEmpty();
        assertThat(read.prints()).isEqualTo(seal.prints());
        assertThat(read.skipLines()).containsExactly("Buy a raincoat");
        assertThat(SealFile.write(read)).isEqualTo(file);
        assertThat(file).doesNotContain("drown", "river");
        assertThat(file.lines().filter(line -> line.startsWith("passage "))).hasSize(3);
    }

    @Test
    void a_changed_passage_changes_its_line_the_count_and_the_digest_alone() {
        List<String> before = SealFile.write(seal).lines().toList();
        List<String> after = SealFile.write(Seal.of("demo", List.of("Buy a raincoat"), TEXT.replace("Ask me", "Do ask me")))
                .lines().toList();
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(i);
            }
        }
        assertThat(changed).extracting(i -> before.get(i).split(" ")[0]).containsExactly("words", "digest", "passage");
    }

    @Test
    void half_a_seal_is_none() {
        String file = SealFile.write(seal);
        for (String broken : List.of("", "x", file.replace("explainer-seal 1", "explainer-seal 9"),
                file.substring(0, file.length() / 2), file.replace("words 31", "words 30"),
                file.replace("passage 3", "passage three"), file.replace("prose", "poems"),
                file.replaceFirst("digest .", "digest !"), file + "more\n")) {
            List<Problem> problems = new ArrayList<>();
            assertThat(SealFile.read(TextFile.of("seeds/demo.seal", broken), problems)).as(broken).isNull();
            assertThat(problems).singleElement().satisfies(p -> assertThat(p.hint()).contains("seal command"));
        }
    }

    @Test
    void never_breaks_on_a_damaged_file() {
        Random random = new Random(8);
        String file = SealFile.write(seal);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder damaged = new StringBuilder(file);
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) random.nextInt(256));
            }
            SealFile.read(TextFile.of("seeds/demo.seal", damaged.toString()), new ArrayList<>());
        }
    }

    @Test
    void keeps_numbers_that_are_not_those_of_the_order() {
        Seal moved = Seal.of("demo", List.of("Buy a raincoat"), TEXT + "One more line\n", List.of(3, 1, 7));
        assertThat(moved.numbers()).containsExactly(3, 1, 7, 8);
        assertThat(moved.holds(1, "I will not drown the lower town")).isTrue();
        assertThat(moved.differences(TEXT + "One more line\n")).isEmpty();
        assertThat(moved.differences(TEXT + "One other line\n")).containsExactly(8);
        List<Problem> problems = new ArrayList<>();
        Seal read = SealFile.read(TextFile.of("seeds/demo.seal", SealFile.write(moved)), problems);
        assertThat(problems).isEmpty();
        assertThat(read.numbers()).containsExactly(3, 1, 7, 8);
    }
}
