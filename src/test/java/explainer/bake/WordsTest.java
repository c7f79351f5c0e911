package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language has every word of the interface, with the same places to fill in. */
class WordsTest {

    private static final Path FOLDER = Path.of("templates/words");
    private static final Pattern ENTRY = Pattern.compile("(?m)^  \"([^\"]+)\": (.*?),?$");
    private static final Pattern FORM = Pattern.compile("\"([a-z]+)\": \"");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @Test
    void every_language_has_the_words_of_english() throws IOException {
        List<String> english = words(FOLDER.resolve("en.ftl"));
        assertThat(english).hasSizeGreaterThan(80);
        try (Stream<Path> languages = Files.list(FOLDER)) {
            for (Path language : languages.sorted().toList()) {
                assertThat(words(language)).as(language.toString()).containsExactlyInAnyOrderElementsOf(english);
            }
        }
    }

    /** A form that is missing would end the bake at the first number that takes it. */
    @Test
    void every_text_with_a_number_of_things_has_all_forms_of_its_language() throws IOException {
        try (Stream<Path> languages = Files.list(FOLDER)) {
            for (Path language : languages.sorted().toList()) {
                String text = Files.readString(language);
                List<String> counted = ENTRY.matcher(text).results().map(entry -> entry.group(2)).filter(value -> value.startsWith("{"))
                        .filter(value -> value.contains("\"one\"")).map(value -> String.join(" ", FORM.matcher(value).results()
                                .map(form -> form.group(1)).toList())).toList();
                assertThat(counted).as(language.toString()).hasSizeGreaterThan(8).containsOnly("one other");
            }
        }
    }

    /** Keys, each with the places in its text: {@code passage {n}}. */
    private static List<String> words(Path file) throws IOException {
        return ENTRY.matcher(Files.readString(file)).results().map(entry -> (entry.group(1) + " "
                + String.join(" ", PLACE.matcher(entry.group(2)).results().map(MatchResult::group).distinct().sorted().toList())).strip()).toList();
    }
}
