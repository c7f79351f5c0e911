package explainer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {

    private final WordList list = WordList.of("test", List.of("# a comment", "", "according to", "believe*", "say"));

    @Test
    void finds_whole_words_whatever_their_case() {
        assertThat(list.occursIn("According to him")).isTrue();
        assertThat(list.occursIn("an essay")).isFalse();
        assertThat(list.occursIn("they say.")).isTrue();
    }

    @Test
    void a_star_stands_for_any_ending() {
        assertThat(list.firstIn("He is believed to have left")).isEqualTo("believed");
        assertThat(list.firstIn("unbelieved")).isEmpty();
    }

    @Test
    void finds_a_phrase_across_a_line_break() {
        assertThat(list.occursIn("according\nto him")).isTrue();
    }

    @Test
    void a_list_without_entries_finds_nothing() {
        assertThat(WordList.of("none", List.of("# nothing")).occursIn("nothing")).isFalse();
    }

    @Test
    void a_list_that_is_not_there_is_a_mistake_of_the_rule() {
        assertThatThrownBy(() -> WordList.load("no-such-list")).hasMessage("no word list no-such-list");
    }

    @Test
    void every_list_has_entries_and_has_none_twice() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/explainer/words"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")).map(WordList::load))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.entries()).as(each.name()).isNotEmpty().doesNotHaveDuplicates());
        }
    }

    @Test
    void every_list_is_named_by_the_code_or_by_another_list() throws IOException {
        Path lists = Path.of("src/main/resources/explainer/words");
        String code = all(Path.of("src/main/java"));
        String others = all(lists);
        try (Stream<Path> files = Files.list(lists)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .isNotEmpty()
                    .allMatch(name -> code.contains('"' + name + '"') || others.contains("= " + name + "\n"), "is named somewhere");
        }
    }

    private static String all(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }
}
