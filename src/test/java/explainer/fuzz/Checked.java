package explainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Site;
import explainer.report.EvidenceReport;
import explainer.report.Format;
import explainer.rule.Checker;
import explainer.rule.Result;
import explainer.rule.Rules;
import explainer.rule.TestSite;

/** Checks a site as the command does, and reports it in every format. */
final class Checked {

    private Checked() {
    }

    /** No rule may break, and every report can be written. */
    static Result assertSound(TestSite files) {
        Site site = files.site();
        Result result = new Checker(Rules.all()).run(site);
        assertThat(result.findings()).noneMatch(finding -> finding.message().contains(" broke on "));
        for (Format format : Format.values()) {
            assertThat(format.report(() -> new EvidenceReport(site)).of(result, Rules.all())).isNotEmpty();
        }
        return result;
    }
}
