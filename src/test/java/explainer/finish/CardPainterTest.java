package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTest {

    private static final Map<String, Integer> COLOURS =
            Map.of("paper", 0xfbfaf5, "ink", 0x171b22, "soft", 0x464c57, "anonymous", 0x7b1746);

    private CardPainter painter;

    @BeforeEach
    void take_what_fonts_there_are() {
        assumeTrue(CardPainter.with(COLOURS).isPresent(), "this Java has no fonts, so there are no cards to look at");
        painter = CardPainter.with(COLOURS).orElseThrow();
    }

    private static Card card(String headline, String voice) {
        return new Card(headline, "Timeline", "25 February 2022, evening", "On the line", voice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wow", "An order refused, sources say", "",
        "A headline so long that nobody would ever write it, and yet it has to go somewhere on the card, smaller and smaller, "
            + "over as many lines as there are, and what is left of it is left out",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"})
    void draws_any_headline_on_a_card_of_one_size(String headline) throws Exception {
        byte[] png = painter.png(card(headline, "anonymous"));
        assertThat(png.length).isLessThan(60 * 1024);
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        for (int y = 0; y < 500; y++) {
            assertThat(picture.getRGB(1199, y) & 0xffffff).as("the right edge at " + y).isEqualTo(0xfbfaf5);
        }
    }

    @Test
    void breaks_the_line_on_the_fifth_day() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(painter.png(card("A", "public"))));
        assertThat(picture.getRGB(850, 556) & 0xffffff).isEqualTo(0x171b22);
        assertThat(picture.getRGB(890, 556) & 0xffffff).isEqualTo(0xfbfaf5);
        assertThat(picture.getRGB(950, 556) & 0xffffff).isEqualTo(0xfbfaf5);
        assertThat(picture.getRGB(950, 524) & 0xffffff).isEqualTo(0x171b22);
        assertThat(picture.getRGB(1050, 556) & 0xffffff).isEqualTo(0x171b22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "named", "document", "anonymous", "reporting"})
    void draws_each_voice_in_a_line_of_its_own(String voice) {
        for (String other : new String[] {"public", "named", "document", "anonymous", "reporting"}) {
            assertThat(Arrays.equals(painter.png(card("A", voice)), painter.png(card("A", other))))
                    .isEqualTo(voice.equals(other));
        }
    }

    @Test
    void names_a_card_by_what_it_says() {
        assertThat(card("A", "named").path("timeline/refusal.html")).matches("cards/timeline/refusal\\.[0-9a-f]{10}\\.png")
                .isEqualTo(card("A", "named").path("timeline/refusal.html"))
                .isNotEqualTo(card("B", "named").path("timeline/refusal.html"))
                .isNotEqualTo(card("A", "public").path("timeline/refusal.html"));
    }
}
