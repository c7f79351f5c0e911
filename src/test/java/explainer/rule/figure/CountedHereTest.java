package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Checker;
import explainer.rule.FigureSupported;
import explainer.rule.Finding;
import explainer.rule.MadeUp;
import explainer.rule.Rule;
import explainer.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small numbers that count what the text tells itself: two passages on two people of one surname. */
class CountedHereTest {

    private final Rule rule = new FigureSupported();

    private static MadeUp source() {
        return new MadeUp()
                .passage("voice: named, who: \"Ole Hartig, a baker\", gist: \"Ole Hartig paid for the mill.\", entities: [ole-hartig], figures: [\"8 crowns\", \"2 crowns\"]")
                .passage("voice: named, who: \"Nora Vance\", gist: \"Nora Vance never sold it.\", entities: [nora-vance]");
    }

    private List<String> messages(String sentence) {
        return source().messages(rule, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "There are two accounts of it.",
        "The mill was paid for in two steps: Hartig paid, Vance waited.",
        "The mill was paid for in three steps: Hartig paid, Vance waited, and a baker sold.",
        "The mill was paid for in four steps: Hartig paid; Vance waited; a baker sold and a miller bought.",
        "The two sums were paid.",
        "Ole Hartig and Nora Vance met; the two agreed.",
        "Hartig met Vance, and these two agreed.",
        "Two people speak of it.",
        "The second sum was paid.",
    })
    void accepts_a_count_that_is_right(String sentence) {
        assertThat(messages(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "There are three accounts of it. | three",
        "The mill was paid for in three steps: Hartig paid, Vance waited. | three",
        "The mill was paid for in five steps. Later: Hartig paid, Vance waited, a baker sold, a miller bought, a carter drove. | five",
        "Ole Hartig and Nora Vance met; the three agreed. | three",
        "Hartig met Vance, and three agreed. | three",
        "Three people speak of it. | Three people",
        "The third sum was paid. | third",
        "The second lamp was paid. | second",
        "There are thirteen accounts of it. | thirteen",
    })
    void flags_a_count_that_is_wrong(String sentence, String shown) {
        assertThat(messages(sentence)).containsExactly(
                "“" + shown + "” is no number of passages told-1 and told-2 (there: 8 crowns, 2 crowns)");
    }

    @Test
    void a_passage_that_numbers_things_itself_has_to_have_the_ordinal() {
        MadeUp source = new MadeUp().passage("voice: reporting, gist: \"The third sum was paid.\", figures: [\"8 crowns\", \"2 crowns\", \"3rd sum\"]");
        assertThat(source.messages(rule, "The third sum was paid.")).isEmpty();
        assertThat(source.messages(rule, "The second sum was paid.")).singleElement().asString().contains("“second”");
    }

    @Test
    void a_passage_that_counts_people_itself_has_to_have_their_number() {
        MadeUp source = new MadeUp()
                .passage("voice: named, who: \"Ole Hartig\", gist: \"Ole Hartig paid for the mill.\"")
                .passage("voice: named, who: \"Nora Vance\", gist: \"Nora Vance never sold it.\"")
                .passage("voice: reporting, gist: \"They have five friends.\", figures: [\"5 people\"]");
        assertThat(source.messages(rule, "Two people speak of it.")).singleElement().asString().contains("“Two people”");
        assertThat(source.messages(rule, "Five people speak of it.")).isEmpty();
    }

    @Test
    void the_fourth_after_three_is_a_warning() {
        String body = "Three keepers died [1](#told-1). On the %s, nothing is told [1](#told-1).";
        assertThat(severities(body.formatted("fourth"))).containsExactly(Severity.WARNING);
        assertThat(severities(body.formatted("fifth"))).containsExactly(Severity.ERROR);
    }

    private List<Severity> severities(String body) {
        return new Checker(List.of(rule)).run(new MadeUp().passage("voice: reporting, who: \"the newspaper\", gist: \"Three keepers died.\", figures: [\"3 keepers\"]").site(body).site())
                .findings().stream().map(Finding::severity).toList();
    }
}
