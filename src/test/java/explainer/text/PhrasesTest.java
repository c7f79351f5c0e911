package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static Phrases<Integer> phrases(boolean exactCase) {
        Phrases<Integer> phrases = new Phrases<>(exactCase);
        phrases.add("Port", 1);
        phrases.add("Port Lund", 2);
        phrases.add("Port Lund", 3);
        phrases.add("Port Lund", 3);
        phrases.add("O’Neill’s bridge", 4);
        phrases.add("—", 5);
        phrases.add("", 6);
        return phrases;
    }

    private static List<List<Integer>> in(Phrases<Integer> phrases, String text) {
        return phrases.in(Token.of(text)).stream().map(Phrases.Match::values).toList();
    }

    @Test
    void finds_the_longest_first() {
        assertThat(in(phrases(true), "Port Lund, Port, Port Lunden")).containsExactly(List.of(2, 3), List.of(1), List.of(1));
    }

    @Test
    void finds_whole_words_only_whatever_the_typography() {
        assertThat(in(phrases(true), "Ports, Airport, O'Neill's  bridge — x")).containsExactly(List.of(4));
    }

    @Test
    void tells_what_is_grown_together() {
        assertThat(in(phrases(true), "Port-Lund PortLund")).containsExactly(List.of(1));
    }

    @Test
    void minds_case_where_asked() {
        assertThat(in(phrases(true), "port lund")).isEmpty();
        assertThat(in(phrases(false), "port lund PORT")).containsExactly(List.of(2, 3), List.of(1));
    }

    @Test
    void takes_a_word_list() {
        assertThat(Phrases.of(WordList.of("x", List.of("# no", "Zero hour"))).in(Token.of("At zero hour")))
                .extracting(Phrases.Match::values).containsExactly(List.of("zero hour"));
    }

    @Test
    void sees_through_signs_that_nobody_sees() {
        assertThat(in(phrases(true), "Po\u00ADrt Lu\u200Bnd, Port\u00A0 Lund")).containsExactly(List.of(2, 3), List.of(2, 3));
        assertThat(Token.of("Po\u200Brt\u200B-\u00ADLund")).extracting(Token::text, Token::spaced)
                .containsExactly(tuple("Port", true), tuple("-", false), tuple("Lund", false));
    }

    @Test
    void ends_a_phrase_with_a_sign() {
        Phrases<String> names = new Phrases<>(true);
        names.add("Alder & Co.", "a");
        assertThat(names.in(Token.of("Alder & Co., Alder & Co."))).hasSize(2);
    }

    @Test
    void takes_time_in_proportion_to_the_text_however_many_phrases_begin_alike() {
        Phrases<Integer> names = new Phrases<>(true);
        for (int i = 0; i < 5_000; i++) {
            names.add("Person Number " + i, i);
        }
        List<Token> text = Token.of("Person Number 4999 ".repeat(50_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(names.in(text)).hasSize(50_000));
    }
}
