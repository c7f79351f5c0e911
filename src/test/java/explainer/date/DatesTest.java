package explainer.date;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Edtf;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static String read(String text) {
        return Dates.in(text).stream().map(m -> switch (m.kind()) {
            case DATE -> m.edtf().map(Edtf::text).orElse("----" + (m.month() == 0 ? "" : "-" + m.month())
                    + (m.day() == 0 ? "" : "-" + m.day()));
            case DECADE, CENTURY -> m.edtf().orElseThrow().text();
            case WEEKDAY -> "weekday " + m.day();
            case SHIFT, FROM_NOW -> m.year() + " " + m.unit().toString().toLowerCase(Locale.ROOT);
            default -> m.kind().toString().toLowerCase(Locale.ROOT);
        }).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on 25 February 2022 | 2022-02-25",
        "the 25th of February, 2022 | 2022-02-25",
        "February 25, 2022 | 2022-02-25",
        "Feb. 25, 2022 | 2022-02-25",
        "25 Feb 2022 | 2022-02-25",
        "2022-02-25 | 2022-02-25",
        "25.02.2022 | 2022-02-25",
        "25/02/2022 | 2022-02-25",
        "02/25/2022 | 2022-02-25",
        "04/05/2022 | unclear",
        "04/04/2022 | 2022-04-04",
        "25 February | -----2-25",
        "in February | -----2",
        "early February | -----2",
        "mid-February | -----2",
        "in May | -----5",
        "February 2022 | 2022-02",
        "February of 2022 | 2022-02",
        "2022-02 | 2022-02",
        "in 2022 | 2022",
        "(2022) | 2022",
        "in 1848 | 1848",
        "the 1990s | 199X",
        "the ’90s | 199X",
        "the 1800s | 18XX",
        "the 19th century | 18XX",
        "the nineteenth century | 18XX",
        "the twenty-first century | 20XX",
        "21 to 26 February 2022 | 2022-02-21, 2022-02-26",
        "21–26 February | -----2-21, -----2-26",
        "February 21–26, 2022 | 2022-02-21, 2022-02-26",
        "21, 22 and 23 February 2022 | 2022-02-21, 2022-02-22, 2022-02-23",
        "21 February to 2 March 2022 | -----2-21, 2022-03-02",
        "2015–2018 | 2015, 2018",
        "2015-18 | 2015, 2018",
        "from 2015 to 2018 | 2015, 2018",
        "on Monday | weekday 1",
        "the next day | 1 days",
        "the following morning | 1 days",
        "the previous year | -1 years",
        "a day later | 1 days",
        "two weeks earlier | -2 weeks",
        "3 months after | 3 months",
        "almost four years on | 4 years",
        "the day before the vote | -1 days",
        "the year after | 1 years",
        "last year | -1 years",
        "this month | 0 months",
        "31 February 2022 | impossible",
        "31 April | impossible",
    })
    void reads_a_date(String text, String dates) {
        assertThat(read(text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012 people", "a 2000-page report", "1,999 boats", "about 1950 boats were", "1500 boats",
        "You may go", "March on!", "the august hall", "weeks later", "the years before", "in the last month of the war",
        "for one year", "the next of kin", "67, 5 and 3", "version 1.2", "32 gates", "three days on the road", ""})
    void leaves_out_what_is_no_date(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tells_a_month_from_a_number_after_it() {
        assertThat(read("In February 25 people came")).isEqualTo("-----2");
        assertThat(read("In February 25, 2022 was cold")).isEqualTo("2022-02-25");
    }

    @Test
    void says_how_a_date_is_tied_to_what_is_told() {
        assertThat(Dates.in("On the evening of 25 February; since early 2022; before 2021; about 2020, after about 2019"))
                .extracting(DateMention::link).containsExactly(DateMention.Link.AT, DateMention.Link.END,
                        DateMention.Link.BEFORE, DateMention.Link.NONE, DateMention.Link.AFTER);
        assertThat(Dates.in("about 2020, after about 2019, in 2018")).extracting(DateMention::about)
                .containsExactly(true, true, false);
    }

    @Test
    void the_ends_of_a_range_are_ends() {
        assertThat(Dates.in("from 2015 to 2018, in 2015–2018, between 2015 and 2018, 21 to 26 February"))
                .extracting(DateMention::link).containsOnly(DateMention.Link.END);
        assertThat(Dates.in("in 2015 and 2018, 2019")).allMatch(DateMention::isPoint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on 25 February 2022 | 2022-02-25 | true",
        "in 2022 | 2022-02-25 | true",
        "in the 2020s | 2022-02-25 | true",
        "in the 21st century | 2022-02-25 | true",
        "in the 20th century | 199X | true",
        "in the 1990s | 19XX | false",
        "25 February | 2022-02-25 | true",
        "26 February | 2022-02-25 | false",
        "on 25 February 2022 | 2022-02 | false",
        "25 February | 2022-02 | false",
        "in February | 2022-02 | true",
        "in March | 2022-02 | false",
        "in 2022 | 202X | false",
        "25 February 2022 | 2022-02-25~ | false",
        "about 25 February 2022 | 2022-02-25~ | true",
        "since 25 February 2022 | 2022-02-25/.. | true",
        "on 25 February 2022 | 2022-02-25/.. | false",
        "on 26 February 2022 | 2022-02-21/2022-02-26 | true",
        "on 24 February 2022 | 2022-02-21/2022-02-26 | false",
        "on 25 February | 2022-02-25/.. | false",
        "since 25 February | 2022-02-25/.. | true",
        "after 24 February 2022 | 2022-02-25/.. | true",
        "before 2022 | ../2021 | true",
        "before 2023 | ../2021 | false",
        "from 21 to 26 February 2022 | 2022-02-21/2022-02-26 | true",
        "in February | 2022-02-21/2022-02-26 | true",
        "on Friday | 2022-02-25 | true",
        "on Monday | 2022-02-25 | false",
        "on Friday | 2022-02 | false",
    })
    void a_source_carries_what_is_as_exact_or_less(String claim, String source, boolean carried) {
        assertThat(Dates.in(claim)).allSatisfy(m -> assertThat(m.isCarriedBy(Edtf.parse(source))).isEqualTo(carried));
    }

    @Test
    void every_way_to_write_a_day_gives_that_day() {
        List<DateTimeFormatter> forms = List.of("d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "yyyy-MM-dd", "dd.MM.yyyy",
                "'the' d'th of' MMMM yyyy").stream().map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH)).toList();
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2030; day = day.plusDays(17)) {
            for (DateTimeFormatter form : forms) {
                assertThat(read("It was " + form.format(day) + ", they say.")).isEqualTo(day.toString());
            }
            assertThat(Dates.in("on " + forms.get(0).format(day.plusDays(1))).get(0).isCarriedBy(Edtf.parse(day.toString()))).isFalse();
        }
    }

    @Test
    void any_text_gives_dates_that_stand_in_it() {
        String[] pieces = {"25", "31", "0", "2022", "0000", "February", "Feb", ".", "-", "/", "–", " ", " ", " ", ",", "and", "to",
            "the", "next", "day", "years", "later", "before", "last", "May", "’", "90", "s", "1990", "th", "of", "Monday",
            "999999999", "\uD83D", "00", "13"};
        Random random = new Random(11);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(16); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(Dates.in(text.toString())).allSatisfy(mention -> {
                assertThat(mention.end()).isGreaterThan(mention.start());
                assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
                assertThat(mention.isCarriedBy(Edtf.parse("2022-02-25/.."))).isIn(true, false);
            });
        }
    }

    /** It takes a second at most; with the square of the length it would take minutes. */
    @Test
    @Timeout(20)
    void takes_time_in_proportion_to_the_length() {
        for (String each : new String[] {"1, ", "25 ", "2022-", "May ", "one ", "the next ", "1/1/", "’", "21 and "}) {
            assertThat(Dates.in(each.repeat(40_000))).isNotNull();
        }
    }
}
