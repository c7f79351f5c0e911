package explainer.rule.name;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.MadeUp;
import explainer.rule.NameSupported;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be named though the list of a passage does not have it. */
class UnderstoodTest {

    private static List<String> messages(String sentence) {
        return new MadeUp().entity("{ id: the-gate, name: The Gate of Lund, aliases: [the film], kind: document }")
                .entity("{ id: the-log, name: the log of the gate, aliases: [the log], kind: document }")
                .passage("voice: reporting, who: \"the newspaper\", gist: \"Nora Vance says that no one asked her.\", entities: [ole-hartig]")
                .messages(new NameSupported(), sentence);
    }

    @Test
    void accepts_whom_the_gist_names() {
        assertThat(messages("Vance says that no one asked her.")).isEmpty();
        assertThat(messages("Port Lund says that no one asked her.")).hasSize(1);
    }

    @Test
    void accepts_a_work_called_by_what_it_is_but_no_paper_that_may_have_said_so() {
        assertThat(messages("Nobody asked her for the film.")).isEmpty();
        assertThat(messages("Nobody asked her for The Gate of Lund.")).singleElement().asString().startsWith("“The Gate of Lund” is not named by passage told-1");
        assertThat(messages("By the log nobody asked her.")).singleElement().asString().startsWith("“the log” is not named by passage told-1");
    }
}
