package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {

    private static Optional<String> words(String before, String after) {
        return Sameness.words(Jsoup.parse(before), Jsoup.parse(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>She left                         | <p>He left
            <p>She <b>left</b>                  | <p>She<b>left</b>
            <p><a>One</a> <a>Two</a>            | <p><a>One</a><a>Two</a>
            <p>One<p>Two                        | <p>One
            <img alt='A line'>                  | <img alt='A lane'>
            <a aria-label='Passage 1'>1</a>     | <a>1</a>
            <p title='a'>b                      | <p title='c'>b
            <title>One</title>                  | <title>Two</title>
            <meta name=description content=a>   | <meta name=description content=b>
            <meta property=og:title content=a>  | <p>
            <option value=a>b</option>          | <option>b</option>
            """)
    void tells_two_pages_apart_that_say_different_things(String before, String after) {
        assertThat(words(before, after)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ul> <li>One</li> <li>Two</li> </ul> | <ul><li>One<li>Two</ul>
            <p>It&#39;s  so</p><!-- a -->        | <p>It's so
            <p>a<p>b                             | <meta property=og:image content=a><p>a<p>b
            <svg><text>1</text> <text>2</text>   | <svg><text>1</text><text>2</text>
            """)
    void takes_two_ways_of_writing_one_thing_for_the_same(String before, String after) {
        assertThat(words(before, after)).isEmpty();
    }

    @Test
    void says_which_words_became_which() {
        assertThat(words("<p>She left", "<p>She stayed")).contains("“left” became “stayed”");
    }

    @Test
    void tells_a_lost_attribute() {
        assertThat(Sameness.structure(Jsoup.parse("<p id=a data-x=1>"), Jsoup.parse("<p id=a>")))
                .contains("“<p{data-x=1, id=a}>” became “<p{id=a}>”");
    }

    @Test
    void tells_a_lost_element() {
        assertThat(Sameness.structure(Jsoup.parse("<p><b>a</b>"), Jsoup.parse("<p>a"))).isPresent();
    }
}
