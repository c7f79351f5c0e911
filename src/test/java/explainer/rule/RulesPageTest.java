package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of rules in the documents says what the rules say of themselves. */
class RulesPageTest {

    @Test
    void lists_every_rule_in_its_own_words_and_no_other() throws IOException {
        String rows = String.join("\n", Files.readAllLines(Path.of("src/site/markdown/rules.md")).stream()
                .filter(line -> line.startsWith("| [")).toList());
        assertThat(rows).isEqualTo(String.join("\n", Rules.all().stream()
                .map(rule -> "| [" + rule.id() + "](rules/" + rule.id() + ".html) | " + rule.summary() + " |").toList()));
    }
}
