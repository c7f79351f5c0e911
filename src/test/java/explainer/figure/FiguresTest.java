package explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private final Figures figures = new Figures();

    private List<Figure> in(String text) {
        return figures.inClaim(text, at -> false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "it rained for 8 hours | 8 | COUNT | hour",
        "an eight-hour meeting | 8 | COUNT | hour",
        "eight long hours | 8 | COUNT | hour",
        "a 67-year-old | 67 | COUNT | year",
        "thirty-year-old pipes | 30 | COUNT | year",
        "Brandt, 58, left | 58 | COUNT | ''",
        "1,250 sandbags | 1250 | COUNT | ?",
        "1\u202F250 sandbags | 1250 | COUNT | ?",
        "1.5 km | 1.5 | COUNT | kilometre",
        "twenty-one people | 21 | COUNT | person",
        "two hundred and forty thousand euros | 240000 | COUNT | euro",
        "one hundred and five men | 105 | COUNT | person",
        "a hundred metres | 100 | COUNT | metre",
        "a dozen boats | 12 | COUNT | ?",
        "3 million | 3000000 | COUNT | ''",
        "$3m | 3000000 | COUNT | dollar",
        "£2.5bn | 2500000000 | COUNT | pound",
        "30% | 30 | COUNT | percent",
        "thirty per cent | 30 | COUNT | percent",
        "40k fans | 40000 | COUNT | ?",
        "half of the town | 0.5 | COUNT | ''",
        "½ of it | 0.5 | COUNT | ''",
        "three quarters of it | 0.75 | COUNT | ''",
        "a two-thirds majority | 0.6666666666666666 | COUNT | ''",
        "one third of them | 0.3333333333333333 | COUNT | ''",
        "he asked twice | 2 | COUNT | times",
        "one person who saw it | 1 | COUNT | person",
        "the second meeting | 2 | ORDINAL | ''",
        "a second time | 2 | ORDINAL | ''",
        "the second-largest dam | 2 | ORDINAL | ''",
        "he came third | 3 | ORDINAL | ''",
        "the 21st gate | 21 | ORDINAL | ''",
        "the twenty-first gate | 21 | ORDINAL | ''",
        "his first deputy | 1 | ORDINAL | ''",
        "on day two | 2 | ORDINAL | ''",
        "dozens of boats | 24 | VAGUE | ''",
        "tens of thousands fled | 10000 | VAGUE | ''",
        "hundreds of thousands fled | 100000 | VAGUE | ''",
        "at 5:30 p.m. | 1050 | CLOCK | exact",
        "at 5.30 euros | 5.3 | COUNT | euro",
        "at 12 am | 0 | CLOCK | exact",
        "at 17:30 | 1050 | CLOCK | exact",
        "at 5:30 | 330 | CLOCK | ''",
        "１２ boats | 12 | COUNT | ?",
    })
    void reads_a_number_with_what_it_counts(String text, double value, Figure.Kind kind, String unit) {
        assertThat(in(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(value);
            assertThat(figure.kind()).isEqualTo(kind);
            assertThat(figure.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"one of them", "no one came", "one day he left", "at first he stayed", "the first to leave",
        "for the first time", "on second thoughts", "it took a second", "the other half", "a half-hearted try", "COVID-19",
        "the G7", "a B-52 and 5G", "Second, it rained", "both, several, many", "most of them", ""})
    void leaves_out_what_counts_nothing(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void takes_every_number_of_a_source() {
        assertThat(figures.inSource("first of all, one of them had second thoughts", at -> false)).extracting(Figure::value).containsExactly(1.0, 1.0, 2.0);
    }

    @Test
    void reads_both_ends_of_a_range_with_the_unit_of_the_last() {
        assertThat(in("12 to 15 metres")).extracting(Figure::unit).containsExactly("metre", "metre");
        assertThat(in("12–15 metres")).extracting(Figure::value).containsExactly(12.0, 15.0);
        assertThat(in("two or three days")).extracting(Figure::unit).containsExactly("day", "day");
        assertThat(in("between ten and twelve feet")).extracting(Figure::value).containsExactly(10.0, 12.0);
    }

    @Test
    void shows_a_number_with_its_unit() {
        assertThat(in("An eight-hour meeting of 30 % in 240,000 euros, said 3 clerks")).extracting(Figure::text)
                .containsExactly("eight-hour", "30 %", "240,000 euros", "3");
    }

    @Test
    void skips_what_is_hidden() {
        assertThat(figures.inClaim("12 gates", at -> at < 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8 hours | eight hours | true",
        "8 hours | 8 | true",
        "8 hours | 8 days | false",
        "8 hours | 9 hours | false",
        "8 hours | the eighth hour | false",
        "8 | 8 days | true",
        "6 Danes | six people | true",
        "6 lawyers | six days | false",
        "6 people | six lawyers | true",
        "340 families | hundreds of families | true",
        "34 families | hundreds of families | false",
        "1,340 families | hundreds of families | false",
        "hundreds of families | hundreds of people | true",
        "1340 families | thousands of families | true",
        "5:30 p.m. | 17:30 | true",
        "5:30 p.m. | 5:30 | true",
        "5:30 a.m. | 17:30 | false",
        "30 percent | 30 people | false",
        "2nd wave | second wave | true",
    })
    void a_source_carries_the_same_number_of_the_same_thing(String source, String claim, boolean carried) {
        assertThat(figures.inSource(source, at -> false)).anySatisfy(s ->
                assertThat(s.supports(in(claim).get(0))).isEqualTo(carried));
    }

    @Test
    void a_number_in_words_is_the_number_in_digits() {
        for (int n = 2; n < 20_000; n += n < 1000 ? 1 : 37) {
            int number = n;
            assertThat(in("it was " + words(n) + " euros")).as(words(n)).singleElement()
                    .satisfies(figure -> assertThat(figure.value()).isEqualTo(number));
            assertThat(in("it was " + String.format(Locale.ROOT, "%,d", n) + " euros")).singleElement()
                    .satisfies(figure -> assertThat(figure.value()).isEqualTo(number));
        }
    }

    private static String words(int n) {
        String[] small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                + "sixteen seventeen eighteen nineteen").split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        if (n >= 1000) {
            int rest = n % 1000;
            return words(n / 1000) + " thousand" + (rest == 0 ? "" : rest < 100 ? " and " + words(rest) : " " + words(rest));
        }
        if (n >= 100) {
            return small[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100));
        }
        return n < 20 ? small[n] : tens[n / 10 - 2] + (n % 10 == 0 ? "" : "-" + small[n % 10]);
    }

    @Test
    void any_text_gives_numbers_that_stand_in_it() {
        String[] pieces = {"one", "a", "hundred", "and", "-", "3", "1,000", ".", ":", "%", "$", "second", "third", "half", "of",
            "dozens", "thousand", "million", " ", " ", " ", "’", "\u202F", "½", "p.m.", "\uD83D", "9999999999999999999999999",
            "per", "cent", "day", "to", "COVID", "st", "\u0661"};
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(in(text.toString())).allSatisfy(figure -> {
                assertThat(figure.start()).isBetween(0, figure.end());
                assertThat(text.substring(figure.start())).startsWith(figure.text());
            });
        }
    }

    /** It takes a second at most; with the square of the length it would take minutes. */
    @Test
    @Timeout(20)
    void takes_time_in_proportion_to_the_length() {
        for (String each : new String[] {"1-", "one million ", "1,000", "two to ", "hundred ", "9", "a dozen and ", "5:30", "$1"}) {
            assertThat(in(each.repeat(40_000))).isNotNull();
        }
    }
}
