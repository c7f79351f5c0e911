package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CardSoundTest {

    private final CardSound rule = new CardSound();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_a_card_of_the_right_size_and_a_site_without_any() {
        assertThat(pages.found(rule)).isEmpty();
        assertThat(pages.changed("index.html", "og:image", "x").changed("people/anna.html", "og:image", "x").found(rule)).isEmpty();
    }

    @Test
    void flags_a_page_without_a_card_among_others_with_one() {
        assertThat(pages.changed("index.html", "og:image\"", "x\"").found(rule)).containsExactly("out/index.html:1: it has no card, and others have");
    }

    @Test
    void flags_a_card_of_another_size_and_one_that_is_no_picture() {
        assertThat(pages.with("cards/anna.png", TinyPages.picture(600, 315)).found(rule)).containsExactly("out/cards/anna.png:1: this card is 600 × 315, and must be 1200 × 630");
        assertThat(pages.with("cards/anna.png", "PNG").found(rule)).containsExactly("out/cards/anna.png:1: this card cannot be read as a picture");
    }

    @Test
    void flags_a_card_that_ends_too_soon_or_is_damaged_far_down() {
        byte[] card = TinyPages.picture(1200, 630);
        assertThat(pages.with("cards/anna.png", Arrays.copyOf(card, card.length - 60)).found(rule)).containsExactly("out/cards/anna.png:1: this card cannot be read as a picture");
        byte[] damaged = card.clone();
        Arrays.fill(damaged, card.length - 60, card.length - 30, (byte) 0xff);
        assertThat(pages.with("cards/anna.png", damaged).found(rule)).containsExactly("out/cards/anna.png:1: this card cannot be read as a picture");
    }

    @Test
    void flags_a_card_that_is_too_heavy() {
        assertThat(pages.with("cards/anna.png", Arrays.copyOf(TinyPages.picture(1200, 630), 61_441)).found(rule))
                .containsExactly("out/cards/anna.png:1: this card has 61441 bytes, and may have 61440");
        assertThat(pages.with("cards/anna.png", Arrays.copyOf(TinyPages.picture(1200, 630), 61_440)).found(rule)).isEmpty();
    }

    @Test
    void flags_a_card_without_words_or_at_a_relative_address() {
        assertThat(pages.changed("index.html", "alt\" content=\"Tiny\"", "alt\" content=\"\"").found(rule)).containsExactly("out/index.html:1: its card is not told in words");
        assertThat(new TinyPages().changed("index.html", TinyPages.HOST + "/cards/anna.png", "cards/anna.png").found(rule)).singleElement().asString()
                .contains("its card cards/anna.png is not an absolute address of a file of the site");
    }
}
