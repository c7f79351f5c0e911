package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCommandTest {

    private static final Path COPY = Path.of("src/test/resources/intake/flood.txt");

    @TempDir
    private Path root;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void an_empty_site() throws IOException {
        Files.createDirectories(root.resolve("seeds"));
        Files.writeString(root.resolve("jbake.properties"), "data.folder=seeds\n");
    }

    private int seal(Path original, String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(new String[] {"seal", "flood", "--root", root.toString(), "--original", original.toString()}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return terminal.run(args);
    }

    @Test
    void writes_a_record_and_its_seal_and_says_what_to_do_next() throws IOException {
        assertThat(seal(COPY)).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).isEqualTo("""
                %1$s/seeds/flood.yaml: a record to fill in, of 10 passages
                %1$s/seeds/flood.seal: their seal, of 170 words

                Guessed or left out; look it over:
                  No passage, being advertising or told to be skipped: “Advertisement”
                  Short, and without a full stop, so taken for headings: passages 1, 6.
                  Taken for the credit: passage 2.
                  Names, told by their capital letters: 9; 8 with a kind that is guessed, 1 without one.
                  Dates that took their year from an earlier one: passage 4.
                  Dates that only a reader can resolve: passage 9.
                  Numbers that are not in digits yet: passage 10.
                  The voice of each passage: a comment says what it seems to be.

                Next: read the copy beside seeds/flood.yaml, and fill in what is empty. This lists it, line by line:
                  explainer check --only record-sound
                """.formatted(root));
        assertThat(Files.exists(root.resolve("seeds/originals"))).isFalse();
    }

    @Test
    void what_is_to_be_filled_in_is_an_error_with_its_line_and_nothing_else_is() {
        seal(COPY, "--keep");
        Terminal found = new Terminal();
        found.run("check", "--only", "record-sound", "--root", root.toString());
        assertThat(found.out().lines().filter(line -> line.startsWith("seeds/"))).startsWith(
                "seeds/flood.yaml:6: error record-sound: the record has no 'publisher'",
                "seeds/flood.yaml:7: error record-sound: the record has no 'year'",
                "seeds/flood.yaml:9: error record-sound: the record has no 'rights'",
                "seeds/flood.yaml:30: error record-sound: the entity 'lenne' is of no known kind: “”",
                "seeds/flood.yaml:46: error record-sound: flood-1 has an empty gist",
                "seeds/flood.yaml:48: error record-sound: flood-2 has an empty gist",
                "seeds/flood.yaml:51: error record-sound: flood-3 has an empty gist",
                "seeds/flood.yaml:52: error record-sound: flood-3 has an empty voice",
                "seeds/flood.yaml:53: error record-sound: flood-3 has no 'who'").hasSize(4 + 10 + 2 * 7);
    }

    @Test
    void never_writes_over_a_record() throws IOException {
        Files.writeString(root.resolve("seeds/flood.yaml"), "mine\n");
        assertThat(seal(COPY)).isEqualTo(Main.CLEAN);
        assertThat(Files.readString(root.resolve("seeds/flood.yaml"))).isEqualTo("mine\n");
        assertThat(terminal.out()).endsWith("flood.seal: 11 passages, 171 words\n");
        Files.move(root.resolve("seeds/flood.yaml"), root.resolve("seeds/flood.yml"));
        assertThat(seal(COPY)).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("flood.yml is not read as a record; name it flood.yaml");
    }

    @Test
    void keeps_the_passages_as_plain_text_when_asked_and_never_over_another_text() throws IOException {
        assertThat(seal(COPY.resolveSibling("flood.md"), "--keep")).isEqualTo(Main.CLEAN);
        Path kept = root.resolve("seeds/originals/flood.txt");
        assertThat(Files.readAllLines(kept)).hasSize(9).contains("Midnight | 2.1");
        assertThat(seal(COPY.resolveSibling("flood.md"), "--keep")).isEqualTo(Main.CLEAN);
        String sealed = Files.readString(root.resolve("seeds/flood.seal"));
        assertThat(seal(COPY, "--keep")).isEqualTo(Main.FAILED);
        assertThat(root.resolve("seeds/flood.seal")).as("nothing is written before it is refused").hasContent(sealed);
        assertThat(terminal.err()).contains("holds another text; move it away, or use --update").hasLineCount(1);
    }

    @Test
    void a_dry_run_says_all_and_writes_nothing() throws IOException {
        assertThat(seal(COPY, "--dry-run", "--keep")).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("a record to fill in, of 10 passages").endsWith("Nothing was written.\n");
        assertThat(root.resolve("seeds")).isEmptyDirectory();
    }

    @Test
    void lines_to_skip_are_left_out_and_remembered() throws IOException {
        assertThat(seal(COPY, "--skip-line", "The night", "--skip-line", "By Mara")).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("of 8 passages", "told to be skipped: “The night the Lenne rose”");
        assertThat(seal(COPY)).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("8 passages");
    }

    @Test
    void help_teaches_all_three_ways() {
        seal(COPY, "--help");
        assertThat(terminal.out()).contains("a record to fill in", "--update", "--dry-run", "--keep",
                "explainer seal echo --original ~/article.html --keep", "Exit status");
    }
}
