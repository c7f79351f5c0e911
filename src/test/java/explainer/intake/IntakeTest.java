package explainer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.source.RecordReader;
import explainer.source.SourceRecord;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a copy, held to records that were looked over once: {@code intake/flood.<format>.yaml}. */
class IntakeTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake");

    @TempDir
    private Path folder;

    private static Intake intake(String copy) throws IOException {
        return Intake.of("flood", CopyReader.read(FOLDER.resolve(copy)), List.of());
    }

    private Intake of(String... lines) throws IOException {
        Path file = folder.resolve("copy.txt");
        Files.write(file, List.of(lines));
        return Intake.of("demo", CopyReader.read(file), List.of());
    }

    private static SourceRecord read(Intake intake) {
        return new RecordReader().read(TextFile.of("seeds/demo.yaml", intake.record()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flood.txt", "flood.html", "flood.md"})
    void writes_the_record_that_was_looked_over(String copy) throws IOException {
        assertThat(intake(copy).record()).isEqualTo(Files.readString(FOLDER.resolve(copy + ".yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flood.txt", "flood.html", "flood.md"})
    void leaves_nothing_wrong_in_the_record_but_what_is_to_be_filled_in(String copy) throws IOException {
        Intake intake = intake(copy);
        SourceRecord record = new RecordReader().read(TextFile.of("seeds/flood.yaml", intake.record()));
        assertThat(record.problems()).allSatisfy(problem -> assertThat(problem.message()).endsWith("has an empty voice"));
        assertThat(record.passages()).hasSameSizeAs(intake.seal().prints());
        assertThat(record.passages()).allSatisfy(passage -> assertThat(passage.quotes())
                .allSatisfy(quote -> assertThat(intake.seal().holds(passage.n(), quote.text())).isTrue()));
    }

    @Test
    void says_what_it_guessed() throws IOException {
        assertThat(intake("flood.txt").guesses()).containsExactly(
                "No passage, being advertising or told to be skipped: “Advertisement”",
                "Short, and without a full stop, so taken for headings: passages 1, 6.",
                "Taken for the credit: passage 2.",
                "Names, told by their capital letters: 9; 8 with a kind that is guessed, 1 without one.",
                "Dates that took their year from an earlier one: passage 4.",
                "Dates that only a reader can resolve: passage 9.",
                "Numbers that are not in digits yet: passage 10.",
                "The voice of each passage: a comment says what it seems to be.");
        assertThat(intake("flood.html").guesses()).contains("1 box beside the text was left out.", "2 captions were left out.");
    }

    @Test
    void a_line_that_only_begins_like_advertising_keeps_its_number() throws IOException {
        Intake intake = of("Subscribe", "The council met on Monday.", "Subscribers of the paper stayed away.", "It voted twice.");
        assertThat(intake.seal().numbers()).containsExactly(1, 2, 3, 4);
        assertThat(of("Subscribe", "The council met on Monday.", "It voted twice.").seal().numbers()).containsExactly(1, 2);
    }

    @Test
    void a_short_line_is_a_heading_only_with_text_below_it_and_without_an_end() throws IOException {
        SourceRecord record = read(of("The gates stayed shut all night.", "After the storm", "Nobody in the town slept that night.",
                "Why not?", "The council has not said why it waited so long.", "“Not now,” she said", "The last line"));
        assertThat(record.passages()).filteredOn(passage -> !passage.citable()).extracting(p -> p.n()).containsExactly(2, 4);
    }

    @Test
    void groups_the_forms_of_a_name_and_lets_a_family_name_stand_for_each_that_has_it() throws IOException {
        SourceRecord record = read(of("Tomas Marrin met Ilse M. Marrin in Velden.", "Mayor Marrin said that Ilse Marrin had left Velden."));
        assertThat(record.entity("ilse-m-marrin").orElseThrow().aliases()).containsExactly("Ilse Marrin", "Marrin", "Mayor Marrin");
        assertThat(record.entity("tomas-marrin").orElseThrow().aliases()).containsExactly("Marrin", "Mayor Marrin");
        assertThat(record.entity("velden").orElseThrow().kind()).isEqualTo("place");
        assertThat(record.passage(2).orElseThrow().entities()).containsExactly("ilse-m-marrin", "velden");
    }

    @Test
    void a_place_is_no_short_form_of_what_is_named_after_it() throws IOException {
        SourceRecord record = read(of("People in Velden read the Council of Velden and the Echo of Velden.", "It rained in Velden."));
        assertThat(record.entities()).extracting(e -> e.id()).containsExactlyInAnyOrder("velden", "council-of-velden", "echo-of-velden");
    }

    @Test
    void the_capital_of_a_sentences_first_word_is_no_name() throws IOException {
        SourceRecord record = read(of("Rain fell for days.", "However, nobody left.", "Brandt waited, and so did Brandt’s dog.", "“Stay,” he said."));
        assertThat(record.entities()).extracting(e -> e.name()).containsExactly("Brandt");
    }

    @Test
    void an_office_inside_a_run_parts_it_and_tells_a_person() throws IOException {
        SourceRecord record = read(of("In Lund the Velden Mayor Greta Holm waited for the Lund of Nora Quist."));
        assertThat(record.entities()).extracting(e -> e.name() + ":" + e.kind()).containsExactlyInAnyOrder(
                "Lund:place", "Velden:", "Greta Holm:person", "Nora Quist:");
    }

    @Test
    void numbers_get_digits_and_what_they_count() throws IOException {
        SourceRecord record = read(of("The first re-election came after eight-hour talks of three people close to her and 30% of voters."));
        assertThat(record.passage(1).orElseThrow().figures()).containsExactly("1st", "8 hour talks", "3 people", "30%");
    }

    @Test
    void a_line_of_rights_is_the_credit() throws IOException {
        SourceRecord record = read(of("Rain fell for days and nobody left the town.", "c.2019 The Valley Echo"));
        assertThat(record.passage(2).orElseThrow().citable()).isFalse();
    }

    @Test
    void values_that_yaml_would_read_otherwise_are_quoted() throws IOException {
        SourceRecord record = read(of("In Null the people of No: Way met “a \\ backslash: # and - a \"mark\" too” on Friday."));
        assertThat(record.problems()).allSatisfy(problem -> assertThat(problem.message()).endsWith("has an empty voice"));
        assertThat(record.entities()).extracting(e -> e.name()).contains("Null");
    }

    @Test
    void a_copy_of_headings_alone_has_nothing_to_cite() {
        assertThatThrownBy(() -> of("By Mara Quist")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("has no passages: no line of it is text that could be cited");
    }
}
