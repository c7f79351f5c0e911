package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateSupportedTest {

    private final Rule rule = new DateSupported();

    private static TestSite event(String body) {
        return new TestSite().withEvent(body);
    }

    private static TestSite when(String when, String source) {
        return new TestSite().with("content/timeline/case.md", "title=A case\ntype=event\nstatus=published\ndate=2026-11-22\nwhen="
                + when + "\nsources=" + source + "\nsummary=A case.\n~~~~~~\nBrandt left [10](#demo-10).\n");
    }

    @Test
    void flags_a_day_moved_by_one() {
        assertThat(event("On 13 March 2019 the gates stayed shut [1](#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “13 March 2019” is no date of passage demo-1 (there: 12 March 2019)");
    }

    @Test
    void flags_a_date_that_is_more_precise_than_its_passage() {
        assertThat(event("He left on 5 April 2019 [10](#demo-10).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “5 April 2019” is more precise than passage demo-10 (there: April 2019)");
    }

    @Test
    void flags_a_phrase_that_stands_for_another_day() {
        assertThat(event("On the third day of the flood he left [10](#demo-10).").findings(rule)).singleElement().asString()
                .contains("“third day of the flood” stands for 12 March 2019, which is no date of passage demo-10");
    }

    @Test
    void flags_a_header_date_that_is_moved_more_precise_or_the_end_of_a_span() {
        assertThat(when("2019-05", "demo-10").findings(rule)).containsExactly(
                "content/timeline/case.md:5: “2019-05” is no date of passage demo-10 (there: April 2019)");
        assertThat(when("2019-04-05", "demo-10").findings(rule)).singleElement().asString().contains("is more precise than");
        assertThat(when("2015", "demo-4").findings(rule)).singleElement().asString().contains("is more precise than");
        assertThat(when("2019-04/..", "demo-10").findings(rule)).hasSize(1);
        assertThat(when("2015/2019", "demo-4").findings(rule)).hasSize(1);
    }

    @Test
    void accepts_a_header_date_as_exact_as_its_source_or_less() {
        for (String when : new String[] {"2019-04", "2019", "201X", "2019-04~"}) {
            assertThat(when(when, "demo-10").findings(rule)).as(when).isEmpty();
        }
        assertThat(when("2015/2018", "demo-4").findings(rule)).isEmpty();
        assertThat(when("not a date", "demo-4").findings(rule)).as("another rule's").isEmpty();
    }

    @Test
    void counts_the_next_day_from_the_last_date_of_the_paragraph() {
        String before = "It rained on 11 March 2019 [7](#demo-7 \"derived: 12 March 2019 minus one day\"). ";
        assertThat(event(before + "The next day the gates stayed shut [1](#demo-1).").findings(rule)).isEmpty();
        assertThat(event(before + "Two days later they stayed shut [1](#demo-1).").findings(rule)).singleElement().asString()
                .contains("“Two days later” leads to no date of passage demo-1");
    }

    @Test
    void counts_months_and_years_too() {
        assertThat(event("In April 2019 he left [10](#demo-10). A month earlier the gates stayed shut [1](#demo-1).").findings(rule)).isEmpty();
        assertThat(event("In April 2019 he left [10](#demo-10). A year earlier the dam was done [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(event("In April 2019 he left [10](#demo-10). A month later the gates stayed shut [1](#demo-1).").findings(rule)).hasSize(1);
        assertThat(event("It may fail ten years later [6](#demo-6).").findings(rule)).isEmpty();
    }

    @Test
    void counts_this_year_from_the_day_the_page_was_written() {
        assertThat(event("This year he left [10](#demo-10).").findings(rule)).singleElement().asString().contains("“This year”");
    }

    @Test
    void flags_a_part_of_the_day_that_no_passage_has() {
        assertThat(event("On the morning of 12 March he called her [7](#demo-7).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “morning” is no part of the day in passage demo-7 (there: night)");
        assertThat(event("That night he called her [7](#demo-7); that night she called him [8](#demo-8).").findings(rule)).isEmpty();
    }

    @Test
    void flags_a_date_that_is_written_in_two_ways_or_none() {
        assertThat(event("On 03/12/2019, on 31 April [1](#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “03/12/2019” does not say which of its numbers is the month",
                "content/timeline/case.md:10: “31 April” is no day of the calendar");
    }
}
