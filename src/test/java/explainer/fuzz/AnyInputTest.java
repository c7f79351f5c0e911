package explainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import explainer.content.Header;
import explainer.rule.TestSite;
import explainer.source.Edtf;
import explainer.source.RecordReader;
import explainer.source.Seal;
import explainer.source.SealFile;
import explainer.text.Fold;
import explainer.text.Problem;
import explainer.text.TextFile;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random input, the same on every run; a failure is shrunk to its smallest form. */
class AnyInputTest {

    private static final String SEED = "20261122";

    @Property(tries = 150, seed = SEED)
    void any_bytes_in_a_document_give_findings_and_no_exception(@ForAll("bytes") byte[] bytes) {
        Checked.assertSound(new TestSite().with("content/timeline/case.md", bytes));
    }

    @Property(tries = 150, seed = SEED)
    void any_bytes_in_a_record_a_seal_or_the_settings_give_findings_and_no_exception(@ForAll("bytes") byte[] bytes) {
        Checked.assertSound(new TestSite().with("seeds/demo.yaml", bytes));
        Checked.assertSound(new TestSite().with("seeds/demo.seal", bytes));
        Checked.assertSound(new TestSite().with("jbake.properties", bytes));
    }

    @Property(tries = 150, seed = SEED)
    void any_body_gives_findings_and_no_exception(@ForAll("markdown") String body) {
        Checked.assertSound(new TestSite().withEvent(body));
    }

    @Property(tries = 150, seed = SEED)
    void any_text_as_a_body_gives_findings_and_no_exception(@ForAll("text") String body) {
        Checked.assertSound(new TestSite().withEvent(body));
    }

    @Property(tries = 250, seed = SEED)
    void any_header_gives_findings_and_no_exception(@ForAll("header") String header) {
        Checked.assertSound(new TestSite().with("content/timeline/case.md", header + "\n~~~~~~\nThe gates stayed shut [1](#demo-1).\n"));
    }

    @Property(tries = 250, seed = SEED)
    void any_record_gives_findings_and_no_exception(@ForAll("yaml") String yaml) {
        Checked.assertSound(new TestSite().with("seeds/demo.yaml", yaml));
        assertThat(new RecordReader().read(TextFile.of("seeds/x.yaml", yaml)).path()).isEqualTo("seeds/x.yaml");
    }

    @Property(tries = 2_000, seed = SEED)
    void a_header_is_read_line_by_line_whatever_it_holds(@ForAll("header") String text) {
        TextFile file = TextFile.of("x.md", text);
        Header header = Header.parse(file);
        assertThat(header.bodyStart()).isBetween(0, file.text().length());
        assertThat(header.fields()).allSatisfy(field -> assertThat(file.line(field.keyAt().line())).contains(field.key()));
    }

    @Property(tries = 4_000, seed = SEED)
    void a_date_reads_or_says_in_one_line_why_not(@ForAll("dates") String text) {
        try {
            Edtf date = Edtf.parse(text);
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            assertThat(date.supports(date)).isTrue();
            assertThat(date.words()).isNotBlank();
            assertThat(Edtf.parse(date.text())).isEqualTo(date);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 4_000, seed = SEED)
    void folding_is_done_once_and_for_all(@ForAll("markdown") String text) {
        assertThat(Fold.text(Fold.text(text))).isEqualTo(Fold.text(text));
        assertThat(Fold.quotation(Fold.quotation(text))).isEqualTo(Fold.quotation(text));
    }

    @Property(tries = 400, seed = SEED)
    void words_stand_where_they_say(@ForAll("text") String text) {
        List<Word> words = new ArrayList<>(Word.loose(text));
        words.addAll(Word.exact(text));
        assertThat(words).allSatisfy(word -> {
            assertThat(word.start()).isBetween(0, text.length() - 1);
            assertThat(word.end()).isBetween(word.start() + 1, text.length());
        });
    }

    @Property(tries = 400, seed = SEED)
    void a_seal_that_was_written_reads_as_the_same(@ForAll("markdown") String text) {
        Seal seal = Seal.of("k", List.of(), text);
        var problems = new ArrayList<Problem>();
        Seal read = SealFile.read(TextFile.of("k.seal", SealFile.write(seal)), problems);
        assertThat(problems).isEmpty();
        assertThat(read.prints()).isEqualTo(seal.prints());
    }

    @Property(tries = 400, seed = SEED)
    void a_seal_of_anything_reads_or_is_a_problem(@ForAll("text") String text) {
        assertThatCode(() -> SealFile.read(TextFile.of("k.seal", "explainer-seal 1\n" + text), new ArrayList<>()))
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Any.bytes();
    }

    @Provide
    Arbitrary<String> text() {
        return Any.text();
    }

    @Provide
    Arbitrary<String> markdown() {
        return Any.markdown();
    }

    @Provide
    Arbitrary<String> header() {
        return Any.header();
    }

    @Provide
    Arbitrary<String> yaml() {
        return Any.yaml();
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> date = net.jqwik.api.Arbitraries.of("2018", "199X", "19XX", "2018-01", "2018-01-14", "2018-02-30", "2018-13", "0000", "9999-12-31", "..", "", "X", "~");
        return net.jqwik.api.Combinators.combine(date, net.jqwik.api.Arbitraries.of("", "~", "?", "%", "~~"),
                net.jqwik.api.Arbitraries.of("", "/", "//", "-", " "), date, net.jqwik.api.Arbitraries.strings().all().ofMaxLength(2))
                .as((a, mark, slash, b, rest) -> a + mark + slash + (slash.isEmpty() ? "" : b + mark) + rest);
    }
}
