package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarValidTest {

    private final CalendarValid rule = new CalendarValid();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_a_calendar() {
        assertThat(pages.found(rule)).isEmpty();
        assertThat(new PageChecker(List.of(rule)).run(pages.published()).count("calendar entries")).isEqualTo(1);
    }

    @Test
    void flags_lines_that_end_as_in_other_files() {
        assertThat(pages.with("days.ics", TinyPages.calendar("").replace("\r", "")).found(rule)).contains("out/days.ics:1: its lines must all end with CR and LF");
    }

    @Test
    void flags_a_line_of_76_bytes_and_passes_one_of_75() {
        assertThat(pages.with("days.ics", TinyPages.calendar("SUMMARY:" + "é".repeat(34) + "\n")).found(rule)).singleElement().asString()
                .startsWith("out/days.ics:8: this line has more than 75 bytes");
        assertThat(pages.with("days.ics", TinyPages.calendar("SUMMARY:" + "é".repeat(33) + "e\n")).found(rule)).isEmpty();
    }

    @Test
    void flags_two_entries_with_one_uid() {
        String entry = "END:VEVENT\nBEGIN:VEVENT\nUID:gates@example.org\nDTSTAMP:20261122T000000Z\nDTSTART;VALUE=DATE:20190302\n";
        assertThat(pages.with("days.ics", TinyPages.calendar(entry)).found(rule)).containsExactly("out/days.ics:10: two entries have this UID, at UID:gates@example.org");
        assertThat(pages.with("days.ics", TinyPages.calendar(entry.replace("gates", "doors"))).found(rule)).isEmpty();
    }

    @Test
    void flags_what_is_no_calendar_and_an_entry_without_its_stamp() {
        assertThat(pages.with("days.ics", "BEGIN:NOTHING\r\n").found(rule)).isNotEmpty();
        assertThat(pages.with("days.ics", TinyPages.calendar("").replace("DTSTAMP:20261122T000000Z\r\n", "")).found(rule)).singleElement().asString().contains("DTSTAMP");
    }
}
