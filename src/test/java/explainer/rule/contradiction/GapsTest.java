package explainer.rule.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.HedgeKept;
import explainer.rule.Rule;
import explainer.rule.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {

    private static final String MARKED = " [1](#demo-1 \"not said\").";

    private final Rule rule = new HedgeKept();

    private static TestSite question(String summary, String body) {
        return new TestSite().with("content/questions/case.md", "title=Who shut the gates?\ntype=question\nstatus=published\n"
                + "date=2026-11-22\nstate=open\nas_of=2026-11-22\nsources=demo-1\nsummary=" + summary + "\n~~~~~~\n" + body + "\n");
    }

    private List<String> inQuestion(String section, String sentence) {
        return question("Who shut the gates is not said.", "## " + section + "\n\n" + sentence).findings(rule).stream()
                .filter(finding -> finding.startsWith("content/questions/case.md:12: "))
                .map(finding -> finding.substring("content/questions/case.md:12: ".length())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Who shut the gates is known | is known",
        "It is said why the gates stayed shut | is said",
        "The gates are old, and why they stayed shut is told | is told",
        "Which of the gates at the old mill is named | is named",
    })
    void flags_a_marked_claim_that_says_it_is_told(String sentence, String phrase) {
        assertThat(new TestSite().withEvent(sentence + MARKED).findings(rule)).contains(
                "content/timeline/case.md:10: “" + phrase + "” says that the source tells what the claim is marked not to");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Who is named is left open",
        "He is said to have slept, and who woke him is left open",
        "Nobody is named, and who woke him is left open",
        "Whether it is known is left open",
    })
    void accepts_a_marked_claim_that_asks_it(String sentence) {
        assertThat(new TestSite().withEvent(sentence + MARKED).findings(rule)).isEmpty();
    }

    @Test
    void flags_a_marked_claim_that_says_of_nothing_that_it_is_open() {
        String message = "this is marked “not said” and does not say that something is open";
        assertThat(new TestSite().withEvent("The gates stayed shut" + MARKED).findings(rule)).contains("content/timeline/case.md:10: " + message);
        assertThat(inQuestion("What is not known", "The gates stayed shut" + MARKED)).contains(message);
        assertThat(inQuestion("Who could say", "The gatekeepers" + MARKED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who shut the gates is known", "It is old; who shut the gates is known"})
    void flags_what_is_known_where_a_page_says_what_is_not(String sentence) {
        assertThat(inQuestion("What is not known", sentence + " [1](#demo-1).")).containsExactly(
                "“" + sentence.substring(sentence.indexOf(';') + 1).strip().replaceFirst("^W", "W") + "” says that it is known, where the page says what is not");
        assertThat(inQuestion("What is reported", sentence + " [1](#demo-1).")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "That the gates were old is known",
        "Who shut the gates is known, and why is not said",
    })
    void accepts_there_what_comes_with_something_that_is_open(String sentence) {
        assertThat(inQuestion("What is not known", sentence + " [1](#demo-1).")).isEmpty();
    }

    @Test
    void the_summary_of_a_question_says_nothing_of_it_is_told() {
        assertThat(question("Who shut the gates is known.", "").findings(rule)).contains("content/questions/case.md:8: "
                + "“is known” says that the source tells what the claim is marked not to");
        assertThat(question("Who shut the gates is not known.", "").findings(rule)).noneMatch(finding -> finding.contains("is known”"));
    }
}
