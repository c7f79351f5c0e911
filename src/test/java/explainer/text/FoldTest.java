package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void folds_the_shape_of_quotation_marks_and_apostrophes() {
        assertThat(Fold.text("\u201CIt\u2019s\u201D \u00ABno\u00BB \u201Eyes\u201F \u2039so\u203A"))
                .isEqualTo("\"It's\" \"no\" \"yes\" 'so'");
    }

    @Test
    void folds_dashes_spaced_or_not_and_keeps_hyphens() {
        for (String dash : new String[] {"\u2014", " \u2014 ", " \u2013 ", " - ", "--", " -- "}) {
            assertThat(Fold.text("gone" + dash + "for good")).as(dash).isEqualTo("gone - for good");
        }
        assertThat(Fold.text("ten\u2010year 30\u201340")).isEqualTo("ten-year 30-40");
    }

    @Test
    void folds_white_space_of_every_width_and_drops_what_cannot_be_seen() {
        assertThat(Fold.text("  a\u00A0b\u2009c\n\td\u200Be\u00ADf ")).isEqualTo("a b c def");
    }

    @Test
    void folds_unicode_forms() {
        assertThat(Fold.text("cafe\u0301")).isEqualTo("caf\u00e9");
        assertThat(Fold.text("\uFB01rst\u2026")).isEqualTo("first...");
    }

    @Test
    void keeps_letters_case_digits_and_other_punctuation() {
        assertThat(Fold.text("Why, no! 3,000?")).isEqualTo("Why, no! 3,000?");
    }

    @Test
    void a_quotation_loses_what_belongs_to_the_sentence_around_it() {
        assertThat(Fold.quotation("\u201CLater,\u201D")).isEqualTo("Later");
        assertThat(Fold.quotation("What is that?")).isEqualTo("What is that?");
        assertThat(Fold.quotation("\u2014 no limits.")).isEqualTo("no limits");
        assertThat(Fold.quotation(" .,; ")).isEmpty();
    }

    @Test
    void folding_twice_changes_nothing() {
        Random random = new Random(3);
        String signs = "aZ9 -\u2014\u2013'\u2019\u201C\".\u2033\u00A0\u00BD\uFB01e\u0301\u2026\n\uD83D\uDE00\uD800";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String once = Fold.text(text);
            assertThat(Fold.text(once)).as(text.toString()).isEqualTo(once);
        }
    }
}
