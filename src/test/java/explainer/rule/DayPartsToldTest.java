package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of the day that a passage has of something else does not contradict a claim. */
class DayPartsToldTest {

    private static List<String> findings(String sentence) {
        Site site = new MadeUp().passage("voice: reporting, who: \"the newspaper\", gist: \"The gate fell in the morning; a film on the fleet was dropped.\"")
                .site(sentence.replaceFirst("\\.$", " [1](#told-1).")).site();
        return new Checker(List.of(new DateSupported())).run(site).findings().stream()
                .filter(finding -> finding.message().contains("part of the day")).map(finding -> finding.severity() + " " + finding.message()).toList();
    }

    @Test
    void flags_another_time_of_the_same() {
        assertThat(findings("The gate fell at night.")).containsExactly("ERROR “night” is no part of the day in passage told-1 (there: morning)");
        assertThat(findings("The gate fell in the morning.")).isEmpty();
    }

    @Test
    void warns_of_a_time_of_something_else() {
        assertThat(findings("At night the vote took place.")).containsExactly("WARNING “night” is no part of the day in passage told-1 (there: morning)");
        assertThat(findings("A film about the night the gate fell was dropped.")).singleElement().asString().startsWith("WARNING “night”");
        assertThat(findings("A film on the worst night of the gate was dropped.")).singleElement().asString().startsWith("WARNING “night”");
        assertThat(findings("On the last night the gate fell.")).singleElement().asString().startsWith("ERROR “night”");
    }
}
