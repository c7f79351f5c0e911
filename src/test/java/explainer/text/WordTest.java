package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void loose_words_have_no_case_and_no_punctuation_and_part_at_hyphens() {
        assertThat(Word.forms(Word.loose("\u201CEight-hour talks,\u201D the mayor\u2019s M\u00FCller said; 3,000\u2026")))
                .containsExactly("eight", "hour", "talks", "the", "mayor's", "m\u00fcller", "said", "3", "000");
    }

    @Test
    void a_closing_mark_is_no_apostrophe() {
        assertThat(Word.forms(Word.loose("the \u2018lower town\u2019 mayors\u2019 day")))
                .containsExactly("the", "lower", "town", "mayors", "day");
    }

    @Test
    void a_bare_word_has_no_possessive_ending_and_keeps_an_apostrophe_of_its_own() {
        assertThat(Word.forms(Word.loose("Hale’s o’clock Hale the Hales’ room it’s"))).map(Word::bare)
                .containsExactly("hale", "o'clock", "hale", "the", "hales", "room", "it");
    }

    @Test
    void exact_words_keep_case_and_punctuation() {
        assertThat(Word.forms(Word.exact("\u201CHis views, made\u00A0to  him\u201D")))
                .containsExactly("\"His", "views,", "made", "to", "him\"");
    }

    @Test
    void a_dash_belongs_to_the_word_before_it_however_it_is_set() {
        for (String dash : new String[] {" \u2014 ", "\u2014", " \u2013 ", " - ", "--", " -- "}) {
            assertThat(Word.forms(Word.exact("gone" + dash + "for good"))).as(dash)
                    .containsExactly("gone -", "for", "good");
        }
        assertThat(Word.forms(Word.exact("\u2014 gone"))).containsExactly("gone");
        assertThat(Word.forms(Word.exact("ten-year plan"))).containsExactly("ten-year", "plan");
    }

    @Test
    void words_know_where_they_stand() {
        String text = "One, two\u2014three";
        assertThat(Word.loose(text)).allSatisfy(word -> assertThat(text.substring(word.start(), word.end()))
                .isEqualToIgnoringCase(word.form()));
        assertThat(Word.exact(text).get(2)).isEqualTo(new Word("three", 9, 14));
    }

    @Test
    void never_breaks_on_any_text() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
            }
            assertThat(Word.loose(text)).allSatisfy(word -> assertThat(word.start()).isLessThan(word.end()));
            assertThat(Word.exact(text)).allSatisfy(word -> assertThat(word.end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
