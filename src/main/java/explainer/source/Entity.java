package explainer.source;

import explainer.text.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A person, body, place, group, document or event that content may name.
 *
 * @param id        its slug; of a person, the slug of their page
 * @param name      the house spelling
 * @param aliases   other names that prose may use
 * @param spellings the source's own spellings: recognised, and not the house's
 * @param kind      {@code person}, {@code group}, {@code body}, {@code place}, {@code document} or {@code event}
 * @param at        where the record has it
 */
public record Entity(String id, String name, List<String> aliases, List<String> spellings, String kind, Position at) {

    public Entity {
        aliases = List.copyOf(aliases);
        spellings = List.copyOf(spellings);
    }

    /** Every name it is recognised by: name, aliases, spellings. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        names.addAll(spellings);
        return names;
    }
}
