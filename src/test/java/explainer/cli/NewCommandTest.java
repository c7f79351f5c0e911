package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {

    @TempDir
    private Path place;

    private final Terminal terminal = new Terminal();

    @Test
    void a_title_and_a_key_are_enough_for_a_project_that_passes_its_own_check() {
        Path folder = place.resolve("The weir");

        assertThat(terminal.run("new", folder.toString(), "--title", "The weir", "--key", "brook-post")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains(" files", "mvn jbake:generate", "mvn verify").doesNotContain("language");
        assertThat(folder.resolve("pom.xml")).content().contains("<artifactId>the-weir</artifactId>");
        assertThat(folder.resolve("jbake.properties")).content()
                .contains("site.name=The weir\n", "site.language=en\n", "site.host=https://example.github.io/the-weir\n");
        assertThat(folder.resolve(".ci/run")).isExecutable();
        assertThat(folder.resolve("seeds/brook-post.seal")).exists();

        assertThat(terminal.run("check", "--root", folder.toString())).as(terminal.out()).isZero();
    }

    @Test
    void another_language_is_told_what_it_means() {
        Path folder = place.resolve("wehr");

        assertThat(terminal.run("new", folder.toString(), "--title", "Das Wehr", "--key", "bote", "--language", "de")).isZero();
        assertThat(terminal.out()).contains("the language de", "the starter's text is English");
        assertThat(folder.resolve("jbake.properties")).content().contains("site.language=de\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --key=Brook      | 'Brook' is not a key: small letters, digits, hyphens
            --key=../up      | '../up' is not a key
            --key=lang       | 'lang' is not a key
            --title=         | --title is one line of up to 100 characters
            --title=a${b}    | --title has ${ in it
            --language=xx    | there are no words for 'xx'; the languages are de, en
            --group=a b      | 'a b' is not a group such as org.example
            --host=ftp://x   | 'ftp://x' is not an address such as https://you.github.io/your-site
            --title=…        | --title has no letter in it
            --host=http://x"><b> | is not an address such as
            --host=http://x/ | without a slash at the end
            """)
    void what_cannot_be_used_is_refused_before_a_file_is_written(String option, String said) {
        Path folder = place.resolve("new");
        String title = option.startsWith("--title") ? option : "--title=The weir";
        String key = option.startsWith("--key") ? option : "--key=post";
        String other = option.startsWith("--title") || option.startsWith("--key") ? "--language=en" : option;

        assertThat(terminal.run("new", folder.toString(), title, key, other)).isEqualTo(Main.FAILED);

        assertThat(terminal.err()).contains(said, "Try: explainer new --help").doesNotContain("\tat ");
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_title_of_two_lines_is_refused() {
        assertThat(terminal.run("new", place.toString(), "--title", "The\nweir", "--key", "post")).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("one line");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void a_folder_with_anything_in_it_stays_as_it_is() throws IOException {
        Files.writeString(place.resolve("pom.xml"), "mine");

        assertThat(terminal.run("new", place.toString(), "--title", "The weir", "--key", "post")).isEqualTo(Main.FAILED);

        assertThat(terminal.err()).contains("is not empty: there is pom.xml in it");
        assertThat(place).isDirectoryContaining("glob:**/pom.xml");
        assertThat(place.resolve("pom.xml")).hasContent("mine");
    }

    @Test
    void a_missing_title_or_key_is_asked_for_by_name() {
        assertThat(terminal.run("new", place.toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("--title=TITLE", "--key=KEY");
    }
}
