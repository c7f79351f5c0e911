package explainer.rule.name;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.MadeUp;
import explainer.rule.NameSupported;
import explainer.rule.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name where the cited passages have another. */
class NamesTurnedTest {

    private static final String HEAD = """
            key: lock
            publisher: The Canal Post
            year: "2024"
            language: en
            rights: "Made up for the tests."
            copy: "There is no text."
            entities:
              - { id: arno-pelt, name: Arno Pelt, aliases: [Pelt], kind: person }
              - { id: runa-voll, name: Runa Voll, aliases: [Voll], kind: person }
              - { id: ada-voll, name: Ada Voll, aliases: [Ada], kind: person }
              - { id: ivo-tarn, name: Ivo Tarn, aliases: [Tarn], kind: person }
              - { id: water-board, name: Water Board, aliases: [], kind: body }
            passages:
            """;

    private static List<String> messages(String body, String... gists) {
        StringBuilder record = new StringBuilder(HEAD);
        for (int i = 0; i < gists.length; i++) {
            record.append("  - { n: ").append(i + 1).append(", gist: \"").append(gists[i]).append("\", voice: reporting, who: the newspaper, "
                    + "entities: [arno-pelt, runa-voll, ada-voll, ivo-tarn, water-board] }\n");
        }
        return new Checker(List.of(new NameSupported())).run(new TestSite().with("seeds/lock.yaml", record.toString()).withEvent(body).site())
                .findings().stream().map(Finding::message).toList();
    }

    @Test
    void flags_one_who_does_what_another_did() {
        assertThat(messages("Voll sued Tarn in May [1](#lock-1).", "In May, Pelt had sued Voll; Tarn was away."))
                .containsExactly("“Voll” stands where the cited passages have Arno Pelt");
        assertThat(messages("The lock was shut by Tarn [1](#lock-1).", "The lock was shut by Pelt while Tarn looked on."))
                .containsExactly("“Tarn” stands where the cited passages have Arno Pelt");
        assertThat(messages("Friends close to Tarn wept [1](#lock-1).", "Two men close to Voll wept when Tarn left."))
                .containsExactly("“Tarn” stands where the cited passages have Runa Voll");
    }

    @Test
    void accepts_who_did_it_in_the_active_and_the_passive() {
        assertThat(messages("Pelt sued Voll [1](#lock-1).", "In May, Pelt had sued Voll.")).isEmpty();
        assertThat(messages("Voll was sued by Pelt [1](#lock-1).", "In May, Pelt had sued Voll.")).isEmpty();
        assertThat(messages("The keys of Voll and of Tarn were lost [1](#lock-1).", "The keys of Pelt, Voll and Tarn were lost.")).isEmpty();
    }

    @Test
    void accepts_a_word_that_a_passage_has_elsewhere_too() {
        assertThat(messages("Voll sued Tarn [1](#lock-1).", "Pelt sued Voll, and she sued Tarn.")).isEmpty();
        assertThat(messages("Voll sued Tarn [1](#lock-1) [2](#lock-2).", "Pelt sued Voll.", "Voll sued Tarn.")).isEmpty();
        assertThat(messages("Voll had a call from Pelt [1](#lock-1).", "Pelt called Voll.")).isEmpty();
    }

    @Test
    void accepts_one_of_a_family_under_the_shared_name() {
        assertThat(messages("Mother and daughter Voll were there [1](#lock-1).", "Runa Voll came with her daughter Ada.")).isEmpty();
    }

    @Test
    void accepts_one_who_acts_for_another_of_another_kind() {
        assertThat(messages("The Water Board shut the lock [1](#lock-1).", "Pelt shut the lock for the Water Board.")).isEmpty();
        assertThat(messages("Water Board men came, and Tarn shut it [1](#lock-1).", "Pelt came; Tarn shut it.")).isEmpty();
    }

    @Test
    void takes_a_passage_that_names_the_one_alone_for_what_it_may_tell_in_other_words() {
        String first = "voice: reporting, who: \"the newspaper\", gist: \"Vance wrote to Port Lund of the gate.\", entities: [nora-vance, port-lund%s]";
        String second = "voice: reporting, who: \"the newspaper\", gist: \"Hartig ended it: the gate would open.\", entities: [ole-hartig, port-lund]";
        String claim = "Hartig wrote that the gate would open.";
        assertThat(new MadeUp().passage(first.formatted("")).passage(second).messages(new NameSupported(), claim)).isEmpty();
        assertThat(new MadeUp().passage(first.formatted(", ole-hartig")).passage(second).messages(new NameSupported(), claim))
                .containsExactly("“Hartig” stands where the cited passages have Nora Vance");
    }

    @Test
    void who_dined_with_somebody_was_dined_with() {
        assertThat(messages("Voll dined with Tarn in May [1](#lock-1).", "In May, Tarn dined with Voll.")).isEmpty();
        assertThat(messages("Voll sided with Tarn in May [1](#lock-1).", "In May, Tarn sided with Voll."))
                .contains("“Voll” stands where the cited passages have Ivo Tarn");
        assertThat(messages("Voll dined with Pelt in May [1](#lock-1).", "In May, Tarn dined with Voll; Pelt was away."))
                .contains("“Pelt” stands where the cited passages have Runa Voll");
    }

    @Test
    void what_another_did_too_or_never_needs_no_verb_of_its_own() {
        assertThat(messages("Whether Tarn was questioned is open [1](#lock-1).", "Pelt was questioned for an hour, Tarn never.")).isEmpty();
        assertThat(messages("Whether Tarn was questioned is open [1](#lock-1).", "Pelt was questioned for an hour, Tarn left."))
                .containsExactly("“Tarn” stands where the cited passages have Arno Pelt");
    }
}
