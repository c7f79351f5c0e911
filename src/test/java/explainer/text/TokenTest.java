package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static List<String> of(String text) {
        return Token.of(text).stream().map(Token::text).toList();
    }

    @Test
    void parts_words_numbers_and_signs() {
        assertThat(of("Alder’s ex-mayor, 1,250.5 km!")).containsExactly("Alder", "'", "s", "ex", "-", "mayor", ",", "1250.5", "km", "!");
    }

    @Test
    void joins_thousands_and_decimals_and_nothing_else() {
        assertThat(of("1,250 12,34 1,2345 1 250 1\u00A0250 1.250 25.02.2022 1,000,000"))
                .containsExactly("1250", "12", ",", "34", "1", ",", "2345", "1", "250", "1250", "1.250", "25", ".", "02", ".",
                        "2022", "1000000");
    }

    @Test
    void reads_letters_of_any_script_and_form() {
        assertThat(of("Türkiye Tu\u0308rkiye Їжак so\u00ADft")).containsExactly("Türkiye", "Türkiye", "Їжак", "soft");
        assertThat(Token.of("Émile").get(0).isCapitalised()).isTrue();
    }

    @Test
    void knows_what_stands_apart() {
        assertThat(Token.of("3rd a -b")).extracting(Token::spaced).containsExactly(true, false, true, true, false);
    }

    @Test
    void keeps_places() {
        String text = "“Ünder” 1,250\uD83D\uDE00—x";
        assertThat(Token.of(text)).allSatisfy(token -> assertThat(token.end()).isGreaterThan(token.start()));
        assertThat(Token.of(text).get(3).start()).isEqualTo(text.indexOf("1,250"));
        assertThat(Token.of("\uD83D")).hasSize(1);
        assertThat(Token.of("")).isEmpty();
    }
}
