package explainer.rule.quote;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.MadeUp;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallingsTest {

    private static BitSet marked(String who, String text) {
        MadeUp source = new MadeUp().passage("voice: anonymous, who: \"" + who + "\", gist: \"A dam broke.\"");
        return new Callings(source.site("").site()).in(List.of(text.split(" ")));
    }

    @Test
    void marks_what_the_record_calls_those_who_say_something() {
        assertThat(marked("the women of the mill", "then the women of the mill said so").toString()).isEqualTo("{2, 3, 4, 5}");
        assertThat(marked("two old carters; women of the mill", "women of the mill said so").toString()).isEqualTo("{0, 1, 2, 3}");
        assertThat(marked("two old carters, women of the mill", "as two old carters said").toString()).isEqualTo("{1, 2, 3}");
    }

    @Test
    void marks_nothing_else() {
        assertThat(marked("the women of the mill", "then the women of the town said so").isEmpty()).isTrue();
        assertThat(marked("the old carters", "then the old carters said so").isEmpty()).as("two words are anybody's").isTrue();
        assertThat(marked("a b c d e f g h i j", "a b c d e f g h i j").cardinality()).isEqualTo(10);
        assertThat(marked("a b c d e f g h i j k", "a b c d e f g h i j k").isEmpty()).as("eleven words are no name").isTrue();
        assertThat(marked("", "then she said so").isEmpty()).isTrue();
    }
}
