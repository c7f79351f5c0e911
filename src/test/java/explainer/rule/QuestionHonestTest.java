package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionHonestTest {

    private final Rule rule = new QuestionHonest();

    private static TestSite asking(String state, String asOf, String more) {
        return new TestSite().with("content/questions/who-called.md", """
                title=Who called?
                type=question
                status=published
                date=2026-11-22
                state=%s
                as_of=%s
                sources=demo-7,demo-8
                summary=Some newspapers reported a call; colleagues say that Brandt denies it.
                %s~~~~~~
                ## What is reported

                Some newspapers reported a call; colleagues say that Brandt denies it [7](#demo-7) [8](#demo-8).

                ## What is not known

                What was said is not told [7](#demo-7 "not said").

                ## Who could say

                Brandt [8](#demo-8) [note](#editor).

                ## What would settle it

                A record of the call [7](#demo-7) [note](#editor).
                """.formatted(state, asOf, more));
    }

    private static TestSite answered(TestSite site) {
        return site.with("content/timeline/found.md", """
                title=Found
                type=event
                status=published
                date=2026-11-22
                when=2019-03-12
                sources=demo-1
                answers=who-called
                summary=The gates stayed shut.
                ~~~~~~
                The gates stayed shut [1](#demo-1).
                """);
    }

    @Test
    void accepts_a_question_that_is_open_as_of_the_day_it_was_looked_at() {
        assertThat(asking("open", "2026-11-22", "").findings(rule)).isEmpty();
    }

    @Test
    void flags_a_question_open_as_of_a_later_day() {
        assertThat(asking("open", "2026-11-23", "").findings(rule)).containsExactly("content/questions/who-called.md:6: "
                + "as_of is 2026-11-23, and the page was last looked at on 2026-11-22");
    }

    @Test
    void accepts_a_later_day_when_the_page_was_checked_then() {
        assertThat(asking("open", "2026-11-23", "checked=2026-11-23\n").findings(rule)).isEmpty();
    }

    @Test
    void flags_an_open_question_that_an_event_answers() {
        assertThat(answered(asking("open", "2026-11-22", "")).findings(rule)).containsExactly(
                "content/questions/who-called.md:5: the state is “open”, and content/timeline/found.md answers the question");
    }

    @Test
    void accepts_an_answer_to_a_part() {
        assertThat(answered(asking("partly-answered", "2026-11-22", "")).findings(rule)).isEmpty();
    }

    @Test
    void flags_a_question_without_its_sections() {
        assertThat(new TestSite().with("content/questions/who-called.md", """
                title=Who called?
                type=question
                ~~~~~~
                Nobody knows [7](#demo-7 "not said").
                """).findings(rule)).hasSize(4).allMatch(finding -> finding.contains("is missing"));
    }
}
