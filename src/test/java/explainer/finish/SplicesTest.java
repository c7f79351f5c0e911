package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SplicesTest {

    @Test
    void makes_each_change_at_its_place_in_the_text_as_it_was() {
        assertThat(new Splices().replace(4, 5, "").replace(0, 1, "xyz").replace(2, 2, "1").replace(2, 2, "2").in("abcde"))
                .isEqualTo("xyzb12cd");
    }

    @Test
    void refuses_changes_that_overlap() {
        assertThatThrownBy(() -> new Splices().replace(0, 3, "").replace(2, 4, "").in("abcde")).hasMessageContaining("overlap");
        assertThatThrownBy(() -> new Splices().replace(3, 2, "").in("abcde")).hasMessageContaining("overlap");
    }
}
