package explainer.source;

import explainer.text.Position;
import explainer.text.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One source: {@code seeds/<key>.yaml}, with its seal where there is one. Made by {@link RecordReader}.
 */
public final class SourceRecord {

    private final String path;
    private final String key;
    private final Map<String, String> about;
    private final Map<String, Position> keys;
    private final List<Entity> entities;
    private final List<NamedDay> days;
    private final List<Passage> passages;
    private final List<Problem> problems;
    private final Seal seal;
    private final Map<Integer, Passage> byNumber = new HashMap<>();
    private final Map<String, Entity> byId = new HashMap<>();

    SourceRecord(String path, String key, Map<String, String> about, Map<String, Position> keys, List<Entity> entities,
                 List<NamedDay> days, List<Passage> passages, List<Problem> problems, Seal seal) {
        this.path = path;
        this.key = key;
        this.about = Map.copyOf(about);
        this.keys = Map.copyOf(keys);
        this.entities = List.copyOf(entities);
        this.days = List.copyOf(days);
        this.passages = List.copyOf(passages);
        this.problems = List.copyOf(problems);
        this.seal = seal;
        passages.forEach(passage -> byNumber.putIfAbsent(passage.n(), passage));
        entities.forEach(entity -> byId.putIfAbsent(entity.id(), entity));
    }

    /** The same record with its seal. */
    public SourceRecord withSeal(Seal found) {
        return new SourceRecord(path, key, about, keys, entities, days, passages, problems, found);
    }

    /** The file, relative to the root. */
    public String path() {
        return path;
    }

    /** The key that citations begin with. */
    public String key() {
        return key;
    }

    /** A value that describes the whole ({@code publisher}, {@code year}, {@code rights}, …), or "". */
    public String about(String name) {
        return about.getOrDefault(name, "");
    }

    /** Where a key of the whole record stands, or the start of the file. */
    public Position at(String name) {
        return keys.getOrDefault(name, Position.START);
    }

    /** Whether nothing could be read of it, which its problems say. */
    public boolean isUnread() {
        return keys.isEmpty() && !problems.isEmpty();
    }

    /** Whether the record has a key at its top level. */
    public boolean has(String name) {
        return keys.containsKey(name);
    }

    /** Those that content may name, in the record's order. */
    public List<Entity> entities() {
        return entities;
    }

    /** The one with an id. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Phrases that stand for a day. */
    public List<NamedDay> days() {
        return days;
    }

    /** The passages, in the record's order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The passage with a number. Constant time. */
    public Optional<Passage> passage(int n) {
        return Optional.ofNullable(byNumber.get(n));
    }

    /** What was wrong when the record was read. */
    public List<Problem> problems() {
        return problems;
    }

    /** The seal, or empty when there is none or it does not read as one. */
    public Optional<Seal> seal() {
        return Optional.ofNullable(seal);
    }

    /** The record's path and key. */
    @Override
    public String toString() {
        return path + " (" + key + ")";
    }
}
