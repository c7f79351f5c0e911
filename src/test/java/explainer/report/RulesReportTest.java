package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.pages.PageRules;
import explainer.rule.Rules;
import org.junit.jupiter.api.Test;

class RulesReportTest {

    @Test
    void lists_every_rule_in_its_own_words_with_its_page() {
        String report = RulesReport.of(Rules.all(), PageRules.all());
        assertThat(report.lines().filter(line -> line.startsWith("| ["))).hasSize(Rules.all().size() + PageRules.all().size());
        assertThat(report).contains("| [claim-cited](rules/claim-cited.html) | Text of a page that tells the story rests on no passage. |  |")
                .contains("| [passage-unused](rules/passage-unused.html) | Nothing that is published cites a passage of the record. | info |")
                .contains("## Of the published pages", "[link-resolves](rules/link-resolves.html)");
    }
}
