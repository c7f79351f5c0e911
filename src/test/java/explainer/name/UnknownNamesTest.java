package explainer.name;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Entity;
import explainer.text.Position;
import explainer.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {

    private final Names names = new Names(List.of(entity("tom-brandt", "Tom Brandt", "person", "Brandt"), entity("alder", "Alder", "place")));

    private static Entity entity(String id, String name, String kind, String... aliases) {
        return new Entity(id, name, List.of(aliases), List.of(), kind, Position.START);
    }

    private List<String> unknown(String text) {
        return new UnknownNames().in(text, Token.of(text), at -> at == 0, names.in(text), "Seven"::equals).stream().map(Mention::text).toList();
    }

    @Test
    void finds_capitalised_words_that_nobody_knows() {
        assertThat(unknown("Then Jane Orlov met the Alder Brewery and Dr Vance of the UN"))
                .containsExactly("Jane Orlov", "Alder Brewery", "Dr Vance", "UN");
        assertThat(unknown("Jane Orlov left, and Anglo-Saxon O’Brien")).containsExactly("Jane Orlov", "Anglo-Saxon O’Brien");
    }

    @Test
    void leaves_capitals_alone_that_name_nobody() {
        assertThat(unknown("Nobody, I say: Then Mayor Brandt left on Monday, “Well” – So Plan B of Gate Seven")).containsExactly("Plan B", "Gate Seven");
        assertThat(unknown("The President and the Prime Minister left in May, ’Tis said (They know); No")).isEmpty();
    }

    @Test
    void tells_a_headline() {
        assertThat(UnknownNames.isTitleCase("Why Brandt Opened Gates Late at Night", names.in("Why Brandt Opened Gates Late at Night"))).isTrue();
        assertThat(UnknownNames.isTitleCase("Why Brandt opened gates late at night", List.of())).isFalse();
        assertThat(UnknownNames.isTitleCase("Jane Orlov left", List.of())).isFalse();
    }
}
