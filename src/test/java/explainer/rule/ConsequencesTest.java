package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    @Test
    void a_record_that_does_not_read_is_told_alone() {
        TestSite site = new TestSite();
        site.with("seeds/demo.yaml", site.text("seeds/demo.yaml").replaceFirst("\n( +)gist:", "\n\tgist:"));

        assertThat(messages(site)).singleElement().asString().startsWith("seeds/demo.yaml:").contains("this is not YAML");
    }

    @Test
    void settings_that_do_not_read_are_told_alone() {
        assertThat(messages(new TestSite().with("jbake.properties", "site.name=J\\u12\n")))
                .containsExactly("jbake.properties:1 this file does not read as settings");
    }

    @Test
    void a_fault_in_a_header_is_told_beside_a_record_that_does_not_read() {
        TestSite site = new TestSite().withEvent("The gates stayed shut.").with("seeds/demo.yaml", "");
        site.with("content/timeline/case.md", site.text("content/timeline/case.md").replace("status=published", "status=publishd"));

        assertThat(messages(site)).contains("content/timeline/case.md:3 “publishd” is not a status",
                "seeds/demo.yaml:1 this file holds no keys and values").noneMatch(message -> message.contains("no passage"));
    }

    @Test
    void a_record_that_reads_hides_nothing() {
        TestSite site = new TestSite().withEvent("The gates stayed shut.");

        assertThat(messages(site)).anyMatch(message -> message.contains("no passage is cited for “The gates stayed shut.”"));
    }

    private static List<String> messages(TestSite site) {
        return new Checker(Rules.all()).run(site.site()).findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.path() + ":" + finding.line() + " " + finding.message()).toList();
    }
}
