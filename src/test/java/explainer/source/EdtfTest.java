package explainer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EdtfTest {

    @TestFactory
    Stream<DynamicTest> reads_every_date_of_the_table_as_the_table_says() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/edtf-cases.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\\|"))
                .map(cells -> DynamicTest.dynamicTest("'" + cells[0].strip() + "'", () -> {
                    String text = cells[0].strip();
                    if (cells[1].strip().equals("no date")) {
                        assertThat(Edtf.tryParse(text)).isEmpty();
                        return;
                    }
                    Edtf date = Edtf.parse(text);
                    assertThat(end(date.earliest())).isEqualTo(cells[1].strip());
                    assertThat(end(date.latest())).isEqualTo(cells[2].strip());
                    assertThat(date.words()).isEqualTo(cells[3].strip());
                    assertThat(date).hasToString(text);
                }));
    }

    private static String end(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? ".." : day.toString();
    }

    @Test
    void says_why_a_text_is_no_date() {
        assertThatThrownBy(() -> Edtf.parse("25 February")).hasMessage(
                "'25 February' is not a day (2022-02-25), month (2022-02), year (2022) or decade (199X)");
        assertThatThrownBy(() -> Edtf.parse("2022-02-30")).hasMessage("'2022-02-30' is no day of the calendar");
        assertThatThrownBy(() -> Edtf.parse("2022-02/2022-01")).hasMessage("the interval ends before it starts");
        assertThatThrownBy(() -> Edtf.parse("../..")).hasMessage("an interval open at both ends says nothing");
        assertThatThrownBy(() -> Edtf.parse("199X-01")).hasMessage("a decade or century has no month");
        assertThatThrownBy(() -> Edtf.parse("2".repeat(50))).hasMessage("this is too long for a date");
    }

    @Test
    void a_day_carries_its_month_year_and_decade() {
        Edtf day = Edtf.parse("2022-02-25");
        assertThat(Stream.of("2022-02-25", "2022-02", "2022", "202X", "../2022-02-25").map(Edtf::parse))
                .allMatch(day::supports);
    }

    @Test
    void a_month_does_not_carry_a_day_of_it_nor_a_day_the_next() {
        assertThat(Edtf.parse("2022-02").supports(Edtf.parse("2022-02-25"))).isFalse();
        assertThat(Edtf.parse("2022-02-25").supports(Edtf.parse("2022-02-26"))).isFalse();
    }

    @Test
    void a_span_carries_its_ends_and_not_a_day_between() {
        Edtf span = Edtf.parse("2022-02-24/2022-02-26");
        assertThat(span.supports(Edtf.parse("2022-02-24"))).isTrue();
        assertThat(span.supports(Edtf.parse("2022-02-26"))).isTrue();
        assertThat(span.supports(Edtf.parse("2022-02-25"))).isFalse();
        assertThat(span.supports(Edtf.parse("2022-02"))).isTrue();
    }

    @Test
    void an_open_span_carries_the_end_it_has() {
        assertThat(Edtf.parse("2022-02-26/..").supports(Edtf.parse("2022-02-26"))).isTrue();
        assertThat(Edtf.parse("../2022-02-21").supports(Edtf.parse("2022"))).isTrue();
        assertThat(Edtf.parse("../2022-02-21").supports(Edtf.parse("2021"))).isFalse();
    }

    @Test
    void knows_what_it_contains_and_overlaps() {
        Edtf month = Edtf.parse("2022-02");
        assertThat(month.contains(Edtf.parse("2022-02-28"))).isTrue();
        assertThat(month.contains(Edtf.parse("2022-02-28/2022-03-01"))).isFalse();
        assertThat(month.overlaps(Edtf.parse("2022-02-28/2022-03-01"))).isTrue();
        assertThat(month.overlaps(Edtf.parse("2022-03/.."))).isFalse();
        assertThat(month.overlaps(Edtf.parse("../2022-01"))).isFalse();
        assertThat(month.contains(Edtf.parse("2022-02-01"))).isTrue();
        assertThat(month.contains(Edtf.parse("2022-01-31"))).isFalse();
        assertThat(month.contains(Edtf.parse("2022-03-01"))).isFalse();
    }

    @Test
    void only_a_plain_day_is_exact() {
        assertThat(Edtf.parse("2022-02-25").isExact()).isTrue();
        assertThat(Stream.of("2022-02", "2022-02-25~", "2022-02-25?", "2022-02-25/..", "2022-02-25/2022-02-25")
                .map(Edtf::parse)).noneMatch(Edtf::isExact);
    }

    @Test
    void takes_the_finer_precision_of_its_ends() {
        assertThat(Edtf.parse("2022/2022-02").precision()).isEqualTo(Edtf.Precision.MONTH);
        assertThat(Edtf.parse("2022-02/2022").precision()).isEqualTo(Edtf.Precision.MONTH);
        assertThat(Edtf.parse("../2022-02-21").precision()).isEqualTo(Edtf.Precision.DAY);
        assertThat(Edtf.parse("19XX/..").precision()).isEqualTo(Edtf.Precision.CENTURY);
        assertThat(Edtf.parse("../2022").isOpen()).isTrue();
        assertThat(Edtf.parse("2021/2022").isOpen()).isFalse();
    }

    @Test
    void never_breaks_on_any_text_of_the_signs_of_dates() {
        Random random = new Random(1);
        String signs = "0123456789-X~?%/. \u0660";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Edtf.tryParse(text.toString()).ifPresent(date -> {
                assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
                assertThat(date.words()).isNotBlank();
                assertThat(date.supports(date)).isTrue();
            });
        }
    }
}
