package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenRowTest {

    private final TokenRow row = new TokenRow(Token.of("The eight-hour day"));

    @Test
    void tells_what_stands_at_an_index() {
        assertThat(row.size()).isEqualTo(5);
        assertThat(row.is(0, "the")).isTrue();
        assertThat(row.isCapitalised(0)).isTrue();
        assertThat(row.is(3, Token.Kind.WORD)).isTrue();
        assertThat(row.isTied(2)).isTrue();
        assertThat(row.isJoined(3)).isTrue();
        assertThat(row.isJoined(4)).isFalse();
        assertThat(row.isApostrophe(2)).isFalse();
        assertThat(new TokenRow(Token.of("4 - 5")).isTied(1)).isFalse();
    }

    @Test
    void answers_every_question_about_nothing_with_no() {
        for (int i : new int[] {-1, 5}) {
            assertThat(row.has(i)).isFalse();
            assertThat(row.at(i)).isNull();
            assertThat(row.lower(i)).isEmpty();
            assertThat(row.is(i, "the") || row.is(i, Token.Kind.WORD) || row.isJoined(i) || row.isHyphen(i) || row.isCapitalised(i)
                    || row.isApostrophe(i)).isFalse();
        }
    }
}
