package explainer.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Block;
import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.TestSite;
import explainer.source.Passage;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private final Site site = new TestSite().withEvent("""
            ## The gates

            The gates stayed shut [1](#demo-1), and nobody wrote why.

            We do not know more [note](#editor).""").site();
    private final Document document = site.document("content/timeline/case.md").orElseThrow();
    private final Statements statements = Statements.of(site, document);

    @Test
    void takes_a_document_apart_once_for_all_who_ask() {
        assertThat(Statements.of(site, document)).isSameAs(statements);
    }

    @Test
    void gives_every_claim_with_its_words_and_the_passages_that_it_cites_itself() {
        assertThat(statements.claims()).extracting(Statement::claim).isEqualTo(document.claims());
        assertThat(statements.claims()).allSatisfy(statement -> {
            assertThat(statement.clauses().text()).isEqualTo(statement.claim().text());
            assertThat(statement.passages()).isEqualTo(site.passages(statement.claim()));
        });
    }

    @Test
    void lays_headings_and_notes_on_all_that_the_page_cites_and_leaves_out_what_cites_nothing() {
        assertThat(statements.cited()).filteredOn(statement -> !statement.claim().inHeader()).satisfiesExactly(
                claim -> assertThat(claim.claim().text()).isEqualTo("The gates stayed shut"),
                note -> assertThat(note.claim().text()).startsWith("We do not know"),
                heading -> assertThat(heading.claim().block().kind()).isEqualTo(Block.Kind.HEADING));
        assertThat(statements.cited()).allSatisfy(statement -> assertThat(statement.passages()).extracting(Passage::id).containsExactly("demo-1"));
    }
}
