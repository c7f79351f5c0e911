package explainer.rule.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Site;
import explainer.rule.AttributionKept;
import explainer.rule.Checker;
import explainer.rule.MadeUp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers under any name, and people who are told by a number or a word for them. */
class UnnamedTellersTest {

    private static final String GUESTS = "voice: anonymous, who: \"three guests who saw the gate\", gist: \"The gate fell at noon.\"";
    private static final String ONE = "voice: anonymous, who: \"the fourth who saw the gate\", gist: \"The gate fell at noon.\"";
    private static final String THREAD = "voice: document, who: \"the chat thread, seen by the Courier\", gist: \"The gate fell at noon.\"";
    private static final String MAIL = "voice: document, who: \"the e-mail\", gist: \"The gate fell at noon.\"";

    private static Iterable<String> messages(String passage, String sentence) {
        return new MadeUp().passage(passage).messages(new AttributionKept(), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The gate, two say, fell at noon.",
        "The gate fell at noon, as two of them remember it.",
        "The guests were asked; all of them say that the gate fell at noon.",
        "The guests were asked, and each says that the gate fell at noon.",
        "The gate fell at noon, going by these people.",
        "Those who spoke to the Courier agree that the gate fell at noon.",
        "There is but the word of someone who was there: the gate fell at noon.",
        "It comes from a person who was there: the gate fell at noon.",
    })
    void accepts_people_who_are_told_by_their_number(String sentence) {
        assertThat(messages(GUESTS, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Two gates fell at noon.",
        "Each gate fell at noon.",
        "The gate fell at noon, all of them heard.",
        "The gate comes from Port Lund and fell at noon.",
        "He says that the gate fell at noon.",
    })
    void flags_what_only_looks_like_it(String sentence) {
        assertThat(messages(GUESTS, sentence)).containsExactly(
                "this rests on the word of “three guests who saw the gate” (told-1), and the sentence does not say so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The gate fell at noon, the thread shows. | " + THREAD,
        "In the thread the gate fell at noon. | " + THREAD,
        "By an e-mail the gate fell at noon. | " + MAIL,
        "The e-mail was sent when the gate fell at noon. | " + MAIL,
        "The gate fell at noon, says the closing message. | " + MAIL,
        "The fourth saw the gate fall at noon, as he says himself. | " + ONE,
    })
    void accepts_a_paper_by_its_name_and_one_who_says_so_himself(String sentence, String passage) {
        assertThat(messages(passage, sentence)).isEmpty();
    }

    @Test
    void hears_one_whom_the_gist_lets_speak_after_a_semicolon() {
        String mixed = "entities: [ole-hartig], voice: anonymous, who: \"three guests who saw the gate\", gist: \"The gate fell at noon, three guests say; Hartig says it never fell.\"";
        assertThat(messages(mixed, "Hartig says that the gate never fell.")).isEmpty();
        assertThat(messages(mixed, "Vance says that the gate fell at noon.")).containsExactly(
                "this rests on the word of “three guests who saw the gate” (told-1), and the sentence does not say so");
    }

    @Test
    void warns_where_the_publication_is_named_for_a_passage_that_it_shares() {
        String mixed = GUESTS + ", mixed: \"the hour is the newspaper’s own\"";
        Site site = new MadeUp().passage(mixed).site("The gate fell at noon, the newspaper reports [1](#told-1).").site();
        assertThat(new Checker(List.of(new AttributionKept())).run(site).findings().stream().filter(finding -> finding.path().endsWith("case.md"))
                .map(finding -> finding.severity() + " " + finding.message())).containsExactly(
                "WARNING this rests on the word of “three guests who saw the gate” (told-1), and the sentence does not say so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The gate fell at noon. | the chat thread, seen by the Courier | " + THREAD,
        "The gate fell at noon. | the e-mail | " + MAIL,
        "The gate fell at noon, says a ledger. | the e-mail | " + MAIL,
        "The fourth saw Hartig fall at noon with the gate, as he says himself. | the fourth who saw the gate | " + ONE,
    })
    void flags_what_names_neither(String sentence, String who, String passage) {
        assertThat(messages(passage, sentence)).containsExactly("this rests on the word of “" + who + "” (told-1), and the sentence does not say so");
    }
}
