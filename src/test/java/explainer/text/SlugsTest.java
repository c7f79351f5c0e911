package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void a_name_becomes_small_letters_digits_and_hyphens() {
        assertThat(Slugs.of("St. Orla’s Hospital")).isEqualTo("st-orlas-hospital");
        assertThat(Slugs.of("Åsa Øst-Łuk & Söhne 2")).isEqualTo("asa-ost-luk-sohne-2");
        assertThat(Slugs.of("Straße")).isEqualTo("strasse");
    }

    @Test
    void a_name_of_other_letters_has_none() {
        assertThat(Slugs.of("Київ")).isEmpty();
        assertThat(Slugs.of("—")).isEmpty();
    }
}
