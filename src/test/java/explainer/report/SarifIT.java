package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import explainer.pages.PageRules;
import explainer.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The findings that the build has just written for others to show: of the evidence, and of the pages. */
class SarifIT {

    private static final Path TARGET = Path.of(System.getProperty("site.root", System.getProperty("basedir", "."))).resolve("target");

    @ParameterizedTest
    @CsvSource({"evidence.sarif, claim-cited", "pages.sarif, link-resolves"})
    void is_valid_by_its_schema_and_says_which_rules_looked(String name, String rule) throws Exception {
        String sarif = Files.readString(TARGET.resolve(name));
        assertThat(SarifSchema.problems(sarif)).isEmpty();

        JsonNode rules = new ObjectMapper().readTree(sarif).at("/runs/0/tool/driver/rules");
        assertThat(rules.findValuesAsText("id")).contains(rule)
                .hasSize(name.startsWith("evidence") ? Rules.all().size() : PageRules.all().size());
    }
}
