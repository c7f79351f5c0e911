package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Seal;
import explainer.source.SealFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSoundTest {

    private final Rule rule = new RecordSound();

    private static TestSite with(String old, String text) {
        TestSite site = new TestSite();
        return site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replace(old, text));
    }

    @Test
    void flags_a_seal_of_another_number_of_passages() {
        TestSite site = new TestSite();
        Seal seal = Seal.of("demo", List.of(), site.original());
        assertThat(site.with("seeds/demo.seal", SealFile.write(seal)).findings(rule)).contains(
                "seeds/demo.yaml:19: the record has 12 passages and its seal 13");
    }

    @Test
    void flags_a_seal_of_another_record() {
        TestSite site = new TestSite();
        Seal seal = Seal.of("other", List.of("Buy a raincoat"), site.original());
        assertThat(site.with("seeds/demo.seal", SealFile.write(seal)).findings(rule)).containsExactly(
                "seeds/demo.seal:1: this is the seal of 'other', not of 'demo'");
    }

    @Test
    void flags_a_seal_that_does_not_read_once() {
        assertThat(new TestSite().with("seeds/demo.seal", "no seal\n").findings(rule)).singleElement().asString()
                .startsWith("seeds/demo.seal:1: this is not a seal");
    }

    @Test
    void flags_a_record_that_is_no_yaml_and_not_what_only_follows_from_it() {
        assertThat(new TestSite().with("seeds/demo.yaml", "key: [").findings(rule)).singleElement().asString()
                .startsWith("seeds/demo.yaml:1: this is not YAML");
    }

    @Test
    void flags_a_record_without_passages() {
        assertThat(new TestSite().with("seeds/demo.yaml", "key: demo\n").findings(rule))
                .anyMatch(f -> f.contains("the record has no passages"));
    }

    @Test
    void flags_a_date_that_does_not_parse() {
        assertThat(with("\"2019-04\"", "\"2019-13\"").findings(rule)).singleElement().asString().contains("not a date");
    }

    @Test
    void flags_a_count_below_nobody() {
        assertThat(with("count: 2", "count: -2").findings(rule)).singleElement().asString()
                .contains("demo-2 counts fewer than nobody");
    }

    @Test
    void says_what_to_do_with_a_short_piece_of_a_longer_speech() {
        var result = new Checker(List.of(rule)).run(with("\"a closed book\"", "\"closed book\"").site());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("“closed book” is not in demo-11");
            assertThat(finding.hint()).startsWith("Of fewer than 5 words, record the whole piece");
        });
    }

    @Test
    void accepts_a_gist_of_25_words_and_not_one_of_26() {
        String gist = "word ".repeat(25).strip();
        String old = "Colleagues say Brandt denies it: Anna Hale called him.";
        assertThat(with(old, gist).findings(rule)).isEmpty();
        assertThat(with(old, gist + " more").findings(rule)).singleElement().asString().contains("demo-8 has a gist of 26 words");
    }

    @Test
    void accepts_direct_speech_in_a_gist_in_quotation_marks() {
        String old = "Brandt told a public meeting he would not flood the lower town.";
        assertThat(with(old, "Brandt at a meeting: “Ask me again when the water is down.”").findings(rule)).isEmpty();
        assertThat(with(old, "Brandt at a meeting: ask me again when the water is down.").findings(rule)).hasSize(1);
    }

    @Test
    void holds_signs_to_a_few_letters_and_each_to_one_record() {
        TestSite site = new TestSite();
        String record = site.text("seeds/demo.yaml");
        assertThat(site.with("seeds/demo.yaml", record.replaceFirst("(?m)^key: demo$", "key: demo\nsign: E")).findings(new RecordSound())).isEmpty();
        assertThat(site.with("seeds/demo.yaml", record.replaceFirst("(?m)^key: demo$", "key: demo\nsign: Echo of the valley"))
                .findings(new RecordSound())).containsExactly("seeds/demo.yaml:3: 'sign' is not one to three letters: “Echo of the valley”");
        assertThat(site.with("seeds/demo.yaml", record.replaceFirst("(?m)^key: demo$", "key: demo\nsign: E"))
                .with("seeds/other.yaml", record.replaceFirst("(?m)^key: demo$", "key: other\nsign: E")).findings(new RecordSound()))
                .contains("seeds/other.yaml:3: another record has the sign “E” too");
    }

    @Test
    void flags_a_passage_that_has_other_words_until_it_is_read_again() {
        assertThat(with("  - n: 6\n", "  - n: 6\n    reread: true\n").findings(rule)).singleElement().asString()
                .endsWith("demo-6 has other words in the newer copy, and its record has not been read again");
    }

    @Test
    void lets_the_notes_on_a_passage_that_is_gone_stay() {
        TestSite site = with("  - n: 11\n", "  - n: 11\n    kind: gone\n");
        List<String> lines = new ArrayList<>(Seal.passages(site.original(), List.of("Buy a raincoat")));
        lines.remove(10);
        Seal seal = Seal.of("demo", List.of(), String.join("\n", lines), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12));
        assertThat(site.with("seeds/demo.seal", SealFile.write(seal)).findings(rule)).isEmpty();
    }

    @Test
    void flags_a_seal_that_has_other_numbers() {
        TestSite site = new TestSite();
        Seal seal = Seal.of("demo", List.of("Buy a raincoat"), site.original(), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13));
        assertThat(site.with("seeds/demo.seal", SealFile.write(seal)).findings(rule)).anyMatch(f ->
                f.endsWith("the seal has no passage 12 of the record"));
    }

    @Test
    void flags_what_is_there_and_empty() {
        TestSite site = new TestSite();
        String record = site.text("seeds/demo.yaml");
        int at = record.indexOf("entities:");
        String entity = record.substring(at).lines().filter(line -> line.contains("id:")).findFirst().orElseThrow();
        site.with("seeds/demo.yaml", record.replace(entity, "  - { id: nobody, name: \"\", aliases: [\"\"], spellings: [], kind: person }\n" + entity));

        assertThat(site.findings(rule)).anyMatch(found -> found.endsWith(": 'name' is empty"))
                .anyMatch(found -> found.endsWith(": an entry of 'aliases' is empty"));
    }
}
