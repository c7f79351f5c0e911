package explainer.rule.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Finding;
import explainer.rule.MillRecord;
import org.junit.jupiter.api.Test;

/** Ways to say that a source leaves something open, under the mark "not said". */
class UnrecordedTest {

    private static final String GIST = "A list of calls puts it at four minutes.";

    private void passes(String body) {
        assertThat(MillRecord.findings(body, GIST)).as(body).isEmpty();
    }

    private void stops(String body) {
        assertThat(MillRecord.findings(body, GIST)).as(body).extracting(Finding::message)
                .contains("this is marked “not said” and does not say that something is open");
    }

    @Test
    void they_may_not_state_an_age() {
        passes("They do not state an age [1](#mill-1 \"not said\").");
        passes("The two didn’t name the exact place [1](#mill-1 \"not said\").");
        stops("They do not state an aim [1](#mill-1 \"not said\").");
    }

    @Test
    void words_may_not_be_in_a_paper() {
        passes("The names of the callers are not in the log [1](#mill-1 \"not said\").");
        stops("The names of the callers are not in the yard [1](#mill-1 \"not said\").");
    }

    @Test
    void the_newspaper_may_be_unable_to_check() {
        passes("The gazette could not inspect the ledger [1](#mill-1 \"not said\").");
        stops("The gazette could not print the ledger [1](#mill-1 \"not said\").");
    }
}
