package explainer.rule.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.AttributionKept;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.MadeUp;
import explainer.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to say whose word it is that leave a verb out, come later or point back; and what needs no one's word. */
class WhoseWordItIsTest {

    private static final String CLERKS = "voice: anonymous, who: \"two clerks\", gist: \"Two clerks say that the ferry was sold in May and that nobody paid.\"";
    private static final String ONE = "voice: anonymous, who: \"one of the clerks\", count: 1, gist: \"One of the clerks, a woman, says that the ferry was sold in May.\"";
    private static final String SHEET = "voice: document, who: \"the price sheet, and two people familiar with it\", gist: \"The ferry costs 9 florins, payable by June.\"";
    private static final String LOG = "voice: document, who: \"a logbook seen by the Courier\", gist: \"The ferry left at noon.\"";
    private static final String HARTIG = "voice: anonymous, who: \"two clerks\", mixed: \"the denial is the harbour’s, the guess Hartig’s\", "
            + "gist: \"Two clerks say that the ferry was sold in May; the harbour denies it; Hartig guesses at a loan.\"";
    private final AttributionKept rule = new AttributionKept();

    private Iterable<String> messages(String passage, String sentence) {
        return new MadeUp().passage(passage).messages(rule, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vance says that she saw the ferry, and two clerks that it was sold in May.",
        "Vance says that she saw it; the clerks, that the ferry was sold in May.",
        "The ferry was sold in May; nobody paid for it, say two clerks who were there.",
        "If the clerks’ figure is right, nobody paid for the ferry sold in May.",
        "That the ferry was sold in May is known only through two clerks, and she denies it.",
        "Two clerks who worked at the harbour put the ferry’s sale in May.",
        "A woman who worked at the harbour, and who keeps the books there, says that the ferry was sold in May.",
        "Two clerks from the office of the harbour master date the sale of the ferry to May, they say.",
    })
    void hears_who_says_so_without_a_verb_of_their_own_or_after_it(String sentence) {
        assertThat(messages(CLERKS, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The clerks that she trusted sold the ferry in May.",
        "Vance saw the ferry, and two clerks that she knew sold it in May.",
        "The ferry was sold in May, and two clerks sold a boat; nobody paid.",
        "The clerks put the sold ferry in May’s berth.",
        "The clerks’ ferry was sold in May.",
        "A woman sold the ferry in May.",
    })
    void flags_people_who_do_and_do_not_tell(String sentence) {
        assertThat(messages(CLERKS, sentence)).containsExactly(
                "this rests on the word of “two clerks” (told-1), and the sentence does not say so");
    }

    @Test
    void she_is_the_one_who_told_the_sentence_before() {
        MadeUp one = new MadeUp().passage(ONE);
        assertThat(one.findings(rule, "One of the clerks, a woman, says that she was there [1](#told-1). She says that the ferry was sold in May [1](#told-1).")).isEmpty();
        assertThat(one.findings(rule, "Nora Vance says that a clerk was there, one of the clerks says [1](#told-1). She says that the ferry was sold in May [1](#told-1).")).hasSize(1);
        assertThat(one.findings(rule, "She says that the ferry was sold in May [1](#told-1).")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The price that the document names is 9 florins, payable by June.",
        "A paper that asks 9 florins for the ferry, payable by June.",
    })
    void any_paper_is_a_document(String sentence) {
        assertThat(messages(SHEET, sentence)).isEmpty();
        assertThat(messages(SHEET, "The ferry costs 9 florins, payable by June.")).hasSize(1);
        assertThat(messages(SHEET, "The paper asks 9 florins for the ferry, payable by June.")).hasSize(1);
    }

    @Test
    void it_says_so_where_a_paper_was_named_before() {
        MadeUp sheet = new MadeUp().passage(SHEET);
        String between = " The ferry is old, two people familiar with it say [1](#told-1).";
        assertThat(sheet.findings(rule, "The sheet is short [1](#told-1)." + between + " The ferry, it says, costs 9 florins, payable by June [1](#told-1).")).isEmpty();
        assertThat(sheet.findings(rule, "The sheet is short [1](#told-1)." + between + " The ferry costs 9 florins, payable by June [1](#told-1).")).hasSize(1);
    }

    @Test
    void a_logbook_is_a_book() {
        assertThat(messages(LOG, "According to the book, Hartig’s ferry left at noon.")).isEmpty();
        assertThat(messages(LOG, "According to Hartig, the ferry left at noon.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The harbour calls the sale of the ferry in May a tale.",
        "Hartig’s own version is that the ferry was sold in May for a loan.",
        "According to Hartig the ferry was sold in May for a loan.",
        "Hartig rejects that the ferry was sold in May.",
    })
    void those_to_whom_a_note_gives_a_part_speak_by_other_verbs_too(String sentence) {
        assertThat(messages(HARTIG, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour sold the ferry in May.", "Hartig’s ferry was sold in May.", "Vance calls the sale of the ferry in May a tale.", "He has sold the ferry in May."})
    void flags_what_they_do_and_others_say(String sentence) {
        assertThat(messages(HARTIG, sentence)).hasSize(1);
    }

    @Test
    void he_is_the_one_who_was_named_last() {
        MadeUp told = new MadeUp().passage(HARTIG);
        assertThat(told.findings(rule, "Hartig was there, two clerks say [1](#told-1). As for the ferry, he says it was sold in May [1](#told-1).")).isEmpty();
        assertThat(told.findings(rule, "Vance was there, two clerks say [1](#told-1). As for the ferry, he says it was sold in May [1](#told-1).")).hasSize(1);
    }

    @Test
    void he_is_whom_the_page_is_about() {
        MadeUp told = new MadeUp().passage(HARTIG);
        String page = "title=NAME\ntype=person\nstatus=published\ndate=2026-11-22\nname=NAME\nrole=Ferryman\nsources=told-1\nsummary=He was there, two clerks say.\n~~~~~~\n"
                + "As for the ferry, he says it was sold in May [1](#told-1).\n";
        assertThat(told.site("Two clerks say so [1](#told-1).").with("content/people/ole-hartig.md", page.replace("NAME", "Ole Hartig")).findings(rule))
                .noneMatch(finding -> finding.startsWith("content/people/ole-hartig.md"));
        assertThat(told.site("Two clerks say so [1](#told-1).").with("content/people/nora-vance.md", page.replace("NAME", "Nora Vance")).findings(rule))
                .anyMatch(finding -> finding.startsWith("content/people/nora-vance.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nobody could establish to whom the ferry was sold in May.",
        "The Alder Courier was unable to verify that the ferry was sold in May.",
        "Whether the ferry was sold in May could not be verified, and the Alder Courier has not seen the bill.",
        "No record of the ferry sold in May was found by the Alder Courier.",
        "The clerks do not want to be named, for the ferry was sold in May.",
        "Hartig and Vance speak under their names of the ferry sold in May; the two clerks do not.",
        "The sale of the ferry in May has not been made public.",
    })
    void nobodys_word_is_wanted_for_what_was_not_found_out_or_shown(String sentence) {
        assertThat(messages(CLERKS, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nobody paid for the ferry sold in May.",
        "Whether it was old could not be verified, and Hartig has not seen the ferry sold in May.",
        "No record of the ferry sold in May was found by Hartig.",
        "Hartig and Vance saw the ferry sold in May; the two clerks did not pay for it.",
        "The sale of the ferry in May, which has not been made public, went unpaid.",
    })
    void flags_what_others_did_not_do(String sentence) {
        assertThat(messages(CLERKS, sentence)).hasSize(1);
    }

    @Test
    void who_somebody_is_the_publication_tells() {
        MadeUp rival = new MadeUp().passage("voice: anonymous, who: \"two clerks\", entities: [ole-hartig], "
                + "gist: \"Harbour Master Ole Hartig, the mayor’s chief rival, read the bill, two clerks say.\"");
        assertThat(rival.messages(rule, "Hartig is the harbour master and the mayor’s chief rival.")).isEmpty();
        assertThat(rival.messages(rule, "Hartig, the harbour master, read the bill.")).hasSize(1);
        assertThat(rival.messages(rule, "Hartig, the harbour master, took the money, the boat and the key.")).hasSize(1);
    }

    @Test
    void who_the_unnamed_are_the_publication_tells() {
        String yaml = "voice: anonymous, who: \"four people who worked in the harbour office\", gist: \"Four then in the harbour office: the bill came before noon.\"";
        assertThat(messages(yaml, "All four worked in the harbour office when the crane fell.")).isEmpty();
        assertThat(messages(yaml, "All four worked in the harbour office when the bill came.")).hasSize(1);
    }

    @Test
    void what_a_note_names_between_two_commas_is_not_theirs() {
        String yaml = "voice: document, who: \"the price sheet\", mixed: \"the age is told by the newspaper itself\", "
                + "gist: \"A price sheet would sell the whole ferry to Port Lund, at an age of 61 years, for 9 florins.\"";
        assertThat(messages(yaml, "An age of 61 years is great.")).isEmpty();
        assertThat(messages(yaml, "An age of 61 years is great, and 9 florins buy it.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Not all of them saw the ferry sold in May. | WARNING",
        "The Alder Courier notes that no bridge has been there since 1914. | WARNING",
        "According to the newspaper no bridge has been there since 1914. | WARNING",
        "The Alder Courier notes that the ferry was sold in May, and nobody paid. | ERROR",
        "No bridge has been on paper there since 1914. | ERROR",
    })
    void warns_where_the_publication_may_tell_it(String sentence, Severity severity) {
        assertThat(new Checker(java.util.List.of(rule)).run(new MadeUp().passage(CLERKS).site(sentence.replaceFirst("\\.$", " [1](#told-1).")).site()).findings())
                .extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void warns_where_a_date_is_worked_out_of_theirs() {
        MadeUp dated = new MadeUp().passage("voice: anonymous, who: \"two clerks\", gist: \"The harbour’s letter of January, two clerks say, offered the ferry.\"")
                .passage("voice: reporting, gist: \"In March a guild went to court.\"");
        String body = "Two months after the harbour’s letter, a guild went to court [1](#told-1 \"derived: NOTE\") [2](#told-2).";
        assertThat(new Checker(java.util.List.of(rule)).run(dated.site(body.replace("NOTE", "March minus January")).site()).findings())
                .extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(new Checker(java.util.List.of(rule)).run(dated.site(body.replace("NOTE", "62 minus 60")).site()).findings())
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void one_of_them_is_not_the_two() {
        String yaml = "voice: anonymous, who: \"two of the ferry’s bargemen\", count: 2, gist: \"Two of the bargemen say that the ferry was sold in May.\"";
        assertThat(messages(yaml, "Two of the bargemen say that the ferry was sold in May.")).isEmpty();
        assertThat(messages(yaml, "One of the bargemen says that the ferry was sold in May.")).hasSize(1);
        assertThat(messages(yaml.replace("in May.", "in May; one adds June."), "One of the bargemen says that the ferry was sold in May.")).isEmpty();
    }
}
