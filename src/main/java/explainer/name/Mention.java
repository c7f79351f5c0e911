package explainer.name;

import explainer.source.Entity;
import java.util.List;

/**
 * A name in a text.
 *
 * @param start    offset of its first character
 * @param end      offset after its last
 * @param text     as the text has it
 * @param entities whom it may stand for: several where they share it, none where no record knows it
 * @param fallback the names inside it, where it is only a description of a group or paper ("two aides of Hale")
 */
public record Mention(int start, int end, String text, List<Entity> entities, List<Mention> fallback) {

    public Mention {
        entities = List.copyOf(entities);
        fallback = List.copyOf(fallback);
    }

    /** Whether it stands for several of one surname at once: "the Alders". */
    public boolean isPlural() {
        return entities.size() > 1 && text.endsWith("s") && entities.stream().noneMatch(entity -> entity.names().contains(text));
    }

    /** Whether it may stand for an entity. */
    public boolean mayBe(String id) {
        return entities.stream().anyMatch(entity -> entity.id().equals(id));
    }
}
