package explainer.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word is flipped into its opposite: what no rule of words can tell for sure. Counted, and not held to the bar. */
final class Meanings implements Mutation {

    private static final Path WORDS = Path.of("src/test/resources/mutation/opposites.txt");

    @Override
    public String name() {
        return "a meaning flipped (“refused” → “agreed”)";
    }

    @Override
    public boolean gated() {
        return false;
    }

    @Override
    public Stream<Mutant> of(Story story) {
        Map<String, String> opposites = opposites();
        Pattern pattern = Pattern.compile("(?i)(?<![\\p{L}’'-])(?:" + String.join("|", opposites.keySet()) + ")(?![\\p{L}’'-])");
        return story.prose(pattern).flatMap(place -> {
            String other = opposites.get(place.text().toLowerCase(Locale.ROOT));
            boolean upper = Character.isUpperCase(place.text().charAt(0));
            return Story.replace(place, upper ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other);
        });
    }

    private static Map<String, String> opposites() {
        try (Stream<String> lines = Files.lines(WORDS)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" *= *"))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
