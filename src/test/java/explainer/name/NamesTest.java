package explainer.name;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Entity;
import explainer.text.Position;
import explainer.text.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names(List.of(
            entity("tom-brandt", "Tom Brandt", "person", "Brandt"),
            entity("ruth-hale", "Ruth Hale", "person", "Hale"),
            entity("anna-hale", "Anna Hale", "person", "Hale"),
            entity("anna-hale", "Anna Maria Hale", "person"),
            entity("alder", "Alder", "place", "ex-Alder"),
            entity("courier", "Alder Courier", "body"),
            entity("north", "the North", "place"),
            entity("clerks", "Three clerks of Brandt", "group"),
            entity("report", "Gate Report", "document"),
            entity("nothing", "", "place")));

    private static Entity entity(String id, String name, String kind, String... aliases) {
        return new Entity(id, name, List.of(aliases), List.of(), kind, Position.START);
    }

    private List<String> in(String text) {
        return names.in(text).stream().map(m -> m.text() + "=" + m.entities().stream().map(Entity::id).toList()).toList();
    }

    @Test
    void finds_the_longest_name() {
        assertThat(in("The Alder Courier met Tom Brandt in Alder")).containsExactly("Alder Courier=[courier]",
                "Tom Brandt=[tom-brandt]", "Alder=[alder]");
    }

    @Test
    void finds_possessives_and_compounds() {
        assertThat(in("Brandt’s pro-Alder, Alder-born, ex-Alder men")).containsExactly("Brandt=[tom-brandt]", "Alder=[alder]",
                "Alder=[alder]", "ex-Alder=[alder]");
    }

    @Test
    void leaves_other_words_and_double_names_alone() {
        assertThat(in("brandt Brandts Brandt-Meyer Meyer-Brandt Alderman")).isEmpty();
    }

    @Test
    void one_id_is_one_entity_and_one_name_may_be_two() {
        assertThat(in("Anna Maria Hale and Hale")).containsExactly("Anna Maria Hale=[anna-hale]", "Hale=[ruth-hale, anna-hale]");
    }

    @Test
    void a_description_may_start_small_and_falls_back_to_the_names_inside() {
        assertThat(in("the three clerks of Brandt")).containsExactly("three clerks of Brandt=[clerks]");
        assertThat(names.in("the three clerks of Brandt").get(0).fallback()).extracting(Mention::text).containsExactly("Brandt");
        assertThat(in("a gate report, the Gate Report")).containsExactly("Gate Report=[report]");
        assertThat(names.in("the Gate Report").get(0).fallback()).isEmpty();
        assertThat(in("The North")).containsExactly("The North=[north]");
    }

    @Test
    void any_text_gives_names_that_stand_in_it() {
        String[] pieces = {"Tom", "Brandt", "Hale", "Alder", "-", "’", "s", " ", " ", " ", "Three", "clerks", "of", ".", "“", "X",
            "\uD83D", "the", "North", "I"};
        Random random = new Random(3);
        UnknownNames unknownNames = new UnknownNames();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<Mention> known = names.in(text.toString());
            assertThat(known).allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()));
            assertThat(unknownNames.in(text.toString(), Token.of(text), at -> at == 0, known, w -> false))
                    .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()));
        }
    }
}
