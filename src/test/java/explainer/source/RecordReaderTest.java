package explainer.source;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.text.TextFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static SourceRecord read(String yaml) {
        return new RecordReader().read(TextFile.of("seeds/demo.yaml", yaml));
    }

    private static List<String> problems(String yaml) {
        return read(yaml).problems().stream().map(p -> p.at() + " " + p.message()).toList();
    }

    @Test
    void reads_everything_a_record_says_with_its_places() {
        SourceRecord record = read("""
                key: demo
                publisher: P
                year: "2019"
                entities:
                  - { id: tom, name: Tom Brandt, aliases: [Brandt], spellings: [Tom J.], kind: person }
                days:
                  - { phrase: third day, date: "2019-03-12" }
                passages:
                  - n: 1
                    gist: "G"
                    voice: anonymous
                    mixed: "M"
                    who: "W"
                    count: 3
                    entities: [tom]
                    dates: ["2019-03", "2019"]
                    dates_note: "D"
                    figures: ["3 people"]
                    quotes: ["No.", "Yes."]
                    contested: [2, other-3]
                  - { n: 2, kind: heading, gist: "H" }
                  - { n: 3, kind: credit }
                  - { n: 4, contested: true }
                """);
        assertThat(record.problems()).isEmpty();
        assertThat(record.key()).isEqualTo("demo");
        assertThat(record.about("publisher")).isEqualTo("P");
        assertThat(record.about("rights")).isEmpty();
        assertThat(record.has("year")).isTrue();
        assertThat(record.at("year")).hasToString("3:1");
        assertThat(record.at("rights")).hasToString("1:1");
        assertThat(record.entity("tom").orElseThrow().names()).containsExactly("Tom Brandt", "Brandt", "Tom J.");
        assertThat(record.days()).singleElement().satisfies(day -> assertThat(day.date().words()).isEqualTo("12 March 2019"));
        Passage one = record.passage(1).orElseThrow();
        assertThat(one.id()).isEqualTo("demo-1");
        assertThat(one.voice()).contains(Voice.ANONYMOUS);
        assertThat(one.voice().orElseThrow().needsAttribution()).isTrue();
        assertThat(one).extracting(Passage::gist, Passage::mixed, Passage::who, Passage::count, Passage::datesNote)
                .containsExactly("G", "M", "W", 3, "D");
        assertThat(one.dates()).extracting(Edtf::text).containsExactly("2019-03", "2019");
        assertThat(one.quotes()).extracting(Quote::text).containsExactly("No.", "Yes.");
        assertThat(one.quotes().get(1).at()).hasToString("19:21");
        assertThat(one.contested()).isTrue();
        assertThat(one.counterparts()).containsExactly("demo-2", "other-3");
        assertThat(one.at("voice")).hasToString("11:5");
        assertThat(one.at("kind")).hasToString("9:5");
        assertThat(one.citable()).isTrue();
        assertThat(record.passage(2).orElseThrow().kind()).isEqualTo(Passage.Kind.HEADING);
        assertThat(record.passage(3).orElseThrow().citable()).isFalse();
        assertThat(record.passage(4).orElseThrow().contested()).isTrue();
        assertThat(record.passage(5)).isEmpty();
        assertThat(record.seal()).isEmpty();
    }

    @Test
    void says_what_does_not_fit_and_where() {
        assertThat(problems("""
                key: other
                publsher: P
                entities: [x]
                days:
                  - { phrase: p, date: "soon" }
                passages:
                  - n: 1
                    voice: nobody
                    dates: [2019-03-12, "2019-13"]
                    figures: [3]
                    contested: perhaps
                    count: many
                    who: [a]
                    gist:
                    n: 2
                  - { gist: "G", n: 0 }
                  - gist: "no number"
                  - { n: 3, kind: chapter, dates: soon }
                """)).containsExactlyInAnyOrder(
                "2:1 'publsher' is not a key that is read here",
                "1:1 the key is 'other' and the file is named demo",
                "3:12 an entry of 'entities' holds no keys and values",
                "5:18 not a date: 'soon' is not a day (2022-02-25), month (2022-02), year (2022) or decade (199X)",
                "15:5 the key 'n' stands twice",
                "8:5 'nobody' is not a voice",
                "9:13 this date is not in quotation marks: 2019-03-12",
                "9:25 not a date: '2019-13' is no day of the calendar",
                "10:15 this figure is not in quotation marks: 3",
                "11:5 'contested' is neither true nor false nor a list",
                "12:12 'count' is not a whole number: many",
                "13:10 'who' is not a plain value",
                "14:10 'gist' is empty",
                "17:5 'n' is missing here",
                "18:35 'dates' is not a list",
                "16:18 'n' is not a number from 1 on",
                "18:13 'chapter' is not a kind of passage");
    }

    @Test
    void what_is_no_record_is_one_problem() {
        assertThat(problems("")).containsExactly("1:1 this file holds no keys and values");
        assertThat(problems("- a\n- b\n")).containsExactly("1:1 this file holds no keys and values");
        assertThat(problems("a: [1\nb: 2\n")).singleElement().asString().startsWith("2:2 this is not YAML: ");
        assertThat(problems("a: 1\n---\nb: 2\n")).singleElement().asString().contains("this is not YAML: ");
        assertThat(problems("key: \u0001\n")).singleElement().asString().contains("this is not YAML: ");
        assertThat(problems("a: ".repeat(5))).singleElement().asString().contains("this is not YAML: ");
    }

    @Test
    void a_bomb_of_aliases_or_of_nesting_or_a_tag_of_a_class_does_no_harm() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append(c).append(": &").append(c).append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(9)).append("]\n");
        }
        assertThat(problems(bomb + "passages: *y\n")).isNotEmpty();
        assertThat(problems("a: " + "[".repeat(50_000))).singleElement().asString().contains("not YAML");
        assertThat(problems("key: !!javax.script.ScriptEngineManager [x]\n")).isNotEmpty();
        assertThat(problems("passages: &p\n  - { n: 1, quotes: *p }\n")).isNotEmpty();
    }

    @Test
    void reads_ten_thousand_passages() {
        StringBuilder yaml = new StringBuilder("key: demo\npassages:\n");
        for (int n = 1; n <= 10_000; n++) {
            yaml.append("  - { n: ").append(n).append(", gist: \"g\", voice: named, dates: [\"2019\"] }\n");
        }
        assertThat(read(yaml.toString()).passages()).hasSize(10_000);
    }

    @Test
    void never_breaks_on_any_yaml() {
        Random random = new Random(7);
        String[] pieces = {"key", "passages", "n", "dates", "quotes", ": ", ":", "- ", "\n", "\n  ", "\n    ", "{", "}", "[",
            "]", ", ", "\"", "'", "&a ", "*a", "!!int ", "| ", "> ", "#", "?", "1", "2019-03", "~", "\t", "%", "@", "\u0000",
            "\u00e9", "\uD83D", "<<: ", "---\n", "..."};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int n = random.nextInt(25); n > 0; n--) {
                yaml.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(read(yaml.toString()).problems()).allSatisfy(problem ->
                    assertThat(problem.message()).doesNotContain("\n"));
        }
    }
}
