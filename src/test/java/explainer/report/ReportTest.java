package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import explainer.content.Site;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.Result;
import explainer.rule.Rule;
import explainer.rule.Rules;
import explainer.rule.Severity;
import explainer.rule.TestSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final List<Rule> rules = List.of(Rules.byId("claim-cited").orElseThrow(), Rules.byId("file-sound").orElseThrow());
    private final Site site = new TestSite().withEvent("They | <b> stayed").with("content/timeline/\u00fcber it.md", "x").site();
    private final Result result = new Result(List.of(
            new Finding("content/a.md", 3, 7, Severity.ERROR, "claim-cited", "no \u201Cpassage\u201D", "Cite one."),
            new Finding("content/\u00fcber it.md", 1, 1, Severity.WARNING, "file-sound", "odd name", "Rename it."),
            new Finding("seeds/demo.yaml", 2, 1, Severity.INFO, "file-sound", "a note", "Nothing.")),
            Map.of("documents", 1, "claims", 1200));

    @Test
    void text_is_a_line_as_compilers_write_it_a_hint_and_a_last_line() {
        assertThat(new TextReport().of(result, rules)).isEqualTo("""
                content/a.md:3: error claim-cited: no \u201Cpassage\u201D
                    Cite one.
                content/\u00fcber it.md:1: warning file-sound: odd name
                    Rename it.
                seeds/demo.yaml:2: info file-sound: a note
                    Nothing.
                1 error, 1 warning, 1 note. Checked by 2 rules: 1,200 claims, 1 document.
                """);
    }

    @Test
    void json_holds_every_finding_and_count() throws IOException {
        JsonNode json = new ObjectMapper().readTree(new JsonReport().of(result, rules));
        assertThat(json.get("failed").asBoolean()).isTrue();
        assertThat(json.at("/checked/claims").asInt()).isEqualTo(1200);
        assertThat(json.get("findings")).hasSize(3);
        assertThat(json.at("/findings/0/path").asText()).isEqualTo("content/a.md");
        assertThat(json.at("/findings/0/line").asInt()).isEqualTo(3);
        assertThat(json.at("/findings/0/column").asInt()).isEqualTo(7);
        assertThat(json.at("/findings/0/severity").asText()).isEqualTo("error");
        assertThat(json.at("/findings/0/rule").asText()).isEqualTo("claim-cited");
        assertThat(json.at("/findings/0/message").asText()).isEqualTo("no \u201Cpassage\u201D");
        assertThat(json.at("/findings/0/hint").asText()).isEqualTo("Cite one.");
    }

    @Test
    void sarif_is_valid_by_its_schema_with_findings_and_without() throws IOException {
        Result clean = new Result(List.of(), Map.of());
        for (Result each : List.of(result, clean, new Checker(Rules.all()).run(site))) {
            assertThat(SarifSchema.problems(new SarifReport().of(each, Rules.all()))).isEmpty();
        }
    }

    @Test
    void the_schema_does_reject_what_is_no_sarif() throws IOException {
        assertThat(SarifSchema.problems("{\"version\": \"2.1.0\"}")).isNotEmpty();
    }

    @Test
    void sarif_has_places_levels_and_help() throws IOException {
        JsonNode run = new ObjectMapper().readTree(new SarifReport().of(result, rules)).at("/runs/0");
        assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
        assertThat(run.at("/results/0/message/text").asText()).isEqualTo("no \u201Cpassage\u201D. Cite one.");
        assertThat(run.at("/results/0/ruleIndex").asInt()).isZero();
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
        assertThat(run.at("/results/1/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("content/%C3%BCber%20it.md");
        assertThat(run.at("/results/2/level").asText()).isEqualTo("note");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asText()).startsWith("# claim-cited");
    }

    @Test
    void markdown_shows_findings_voices_passages_and_claims_and_obeys_no_markup() {
        String report = new EvidenceReport(site).of(new Checker(rules).run(site), rules);
        assertThat(report).contains("## Findings", "## Voices", "## Passages of demo", "## Claims by page")
                .contains("| demo-3 | public | Brandt |")
                .contains("They \\| stayed")
                .contains("demo-7 (not said)")
                .doesNotContain("demo-5 |");
    }

    @Test
    void a_finding_can_break_no_line_and_steer_no_terminal() {
        Finding finding = new Finding("a\nb", 1, 1, Severity.ERROR, "r", "x\u001B[31m\ny\u202E", "h\r");
        assertThat(finding.path()).isEqualTo("a b");
        assertThat(finding.message()).isEqualTo("x\uFFFD[31m y\uFFFD");
        assertThat(finding.hint()).isEqualTo("h\uFFFD");
    }
}
