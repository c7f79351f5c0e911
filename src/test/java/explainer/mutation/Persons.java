package explainer.mutation;

import explainer.source.Entity;
import explainer.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person is swapped for another of the cast: the whole name for a whole name, the surname for a surname, in plain text
 * and in a link's, with and without the link's target. Two kinds: the other one is named by no passage that the claim
 * cites; or by one of them, so that every name is the source's and only who did it is wrong.
 */
final class Persons implements Mutation {

    private static final int OTHERS = 3;
    private static final Pattern TARGET = Pattern.compile("\\]\\(([^)\\s]*?)([a-z0-9-]+)\\.md\\)");

    private final boolean within;

    private Persons(boolean within) {
        this.within = within;
    }

    static List<Mutation> all() {
        return List.of(new Persons(false), new Persons(true));
    }

    @Override
    public String name() {
        return within ? "a person swapped for another of the same passages (who did it to whom)"
                : "a person swapped for one the passages do not name";
    }

    @Override
    public boolean gated() {
        return !within;
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return story.records().stream().flatMap(record -> of(story, record));
    }

    private Stream<Mutant> of(Story story, SourceRecord record) {
        Map<String, Entity> people = new TreeMap<>(Comparator.comparing(String::length).reversed()
                .thenComparing(Comparator.naturalOrder()));
        record.entities().stream().filter(entity -> entity.kind().equals("person"))
                .forEach(entity -> names(entity).forEach(name -> people.putIfAbsent(name, entity)));
        if (people.isEmpty()) {
            return Stream.empty();
        }
        Pattern names = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:"
                + people.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}-])");
        return story.prose(names).filter(place -> story.passages(place).stream().anyMatch(p -> p.key().equals(record.key())))
                .flatMap(place -> swaps(story, record, place, people));
    }

    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        return names;
    }

    private Stream<Mutant> swaps(Story story, SourceRecord record, Story.Place place, Map<String, Entity> people) {
        Entity one = people.get(place.text());
        Set<String> named = new HashSet<>();
        story.passages(place).forEach(passage -> named.addAll(passage.entities()));
        boolean whole = place.text().indexOf(' ') > 0;
        List<Entity> others = record.entities().stream()
                .filter(entity -> entity.kind().equals("person") && !entity.id().equals(one.id()))
                .filter(entity -> named.contains(entity.id()) == within)
                .filter(entity -> names(entity).stream().noneMatch(place.text()::equals))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(others, Story.random(place, "cast"));
        return others.stream().limit(OTHERS).flatMap(other -> {
            String name = whole ? other.name() : other.name().substring(other.name().lastIndexOf(' ') + 1);
            return Stream.concat(Story.replace(place, name), retargeted(place, name, other));
        });
    }

    /** The same where the name is a link's text, and the link follows. */
    private static Stream<Mutant> retargeted(Story.Place place, String name, Entity other) {
        return Story.edit(place, name).flatMap(edit -> {
            String text = place.document().file().text();
            var target = TARGET.matcher(text).region(edit.end(), text.length());
            return target.lookingAt() ? Optional.of(new Mutant(place.document().file(),
                    List.of(edit, new Mutant.Edit(target.start(2), target.end(2), other.id())),
                    Story.describe(place, name) + " and the link with it")) : Optional.<Mutant>empty();
        }).stream();
    }
}
