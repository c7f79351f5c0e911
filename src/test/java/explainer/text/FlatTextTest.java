package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlatTextTest {

    private final TextFile file = TextFile.of("a.md", "one *two*\n&amp; [three](#x)\nfour " + "x".repeat(400));

    @Test
    void knows_where_each_character_stands_and_the_place_after_the_last() {
        FlatText text = new FlatText.Builder(file).add('o', 0).add('n', 0).add('e', 0).add(' ', 0).add('t', 5).add('w', 6).add('o', 7).build();

        assertThat(text.value()).isEqualTo("one two");
        assertThat(text.position(4)).isEqualTo(new Position(1, 6));
        assertThat(text.position(6)).isEqualTo(new Position(1, 8));
        assertThat(text.position(7)).isEqualTo(new Position(1, 9));
        assertThat(text.position(3)).as("signs of one place share it").isEqualTo(new Position(1, 1));
    }

    @Test
    void a_stretch_of_the_file_stands_where_it_stands() {
        FlatText text = FlatText.plain(file, 10, 20);

        assertThat(text.position(0)).isEqualTo(new Position(2, 1));
        assertThat(text.position(10)).isEqualTo(new Position(2, 11));
        assertThat(FlatText.plain(file, 3, 3).position(0)).isEqualTo(Position.START);
    }

    @Test
    void whatever_is_added_and_taken_away_the_rest_keeps_its_place() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            FlatText.Builder builder = new FlatText.Builder(file);
            List<Integer> offsets = new ArrayList<>();
            int offset = random.nextInt(20);
            for (int i = 0; i < 120; i++) {
                if (!offsets.isEmpty() && random.nextInt(6) == 0) {
                    builder.removeLast();
                    offsets.remove(offsets.size() - 1);
                    continue;
                }
                offset += random.nextInt(4) == 0 ? random.nextInt(4) : 1;
                builder.add('c', offset);
                offsets.add(offset);
            }
            FlatText text = builder.build();
            for (int i = 0; i < offsets.size(); i++) {
                assertThat(text.position(i)).isEqualTo(file.position(offsets.get(i)));
            }
        }
    }
}
