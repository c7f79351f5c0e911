package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Document;
import explainer.content.SiteLoader;
import explainer.report.HeaderKeys;
import explainer.report.HeaderKeys.Key;
import explainer.report.HeadersReport;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the reference of header keys tell of the keys that there are, and what they say of values is so. */
class HeaderKeysTest {

    private static final HeaderKeys WORDS = HeaderKeys.load();
    private static final Settings SETTINGS = new Settings();

    @TempDir
    Path folder;

    @Test
    void says_what_every_type_is_and_of_no_other() {
        Set<String> types = SETTINGS.between("header.", ".required");
        types.remove("all");
        assertThat(WORDS.types().keySet()).as("types in header-keys.yaml").containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void says_what_every_key_is_and_of_no_other() {
        Set<String> described = new TreeSet<>();
        declared().forEach(declared -> {
            String key = declared.substring(declared.indexOf('.') + 1);
            assertThat(WORDS.of(declared.substring(0, declared.indexOf('.')), key)).as("%s in header-keys.yaml", declared).isPresent();
            described.add(WORDS.keys().containsKey(declared) ? declared : key);
        });
        assertThat(WORDS.keys().keySet()).as("keys in header-keys.yaml").containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declared")
    void gives_an_example_that_passes_and_one_that_a_rule_it_names_refuses(String declared) throws Exception {
        String key = declared.substring(declared.indexOf('.') + 1);
        Key about = WORDS.of(declared.substring(0, declared.indexOf('.')), key).orElseThrow();
        Project project = Project.trapSite(folder);
        // What every document may have, an event shows; but no event goes without evidence
        String path = document(project, key.equals("evidence") ? "page" : declared.substring(0, declared.indexOf('.')));

        assertThat(found(project, path, key, about.example())).as("findings of the example").isEmpty();
        assertThat(found(project, path, key, about.refused()).stream().map(Finding::ruleId)).as("rules that refuse the other")
                .containsAnyElementsOf(about.rules());
        assertThat(Rules.all().stream().map(rule -> rule.id()).toList()).as("rules").containsAll(about.rules());
    }

    /** A document of the trap site that tells most; for keys of every document, an event. */
    private static String document(Project project, String type) throws Exception {
        Map<String, String> most = Map.of("all", "content/timeline/lamp-fails.md", "event", "content/timeline/lamp-fails.md",
                "person", "content/people/ada-fenn.md");
        return most.containsKey(type) ? most.get(type) : SiteLoader.load(project.root()).documents().stream()
                .filter(document -> document.type().equals(type)).map(Document::path).findFirst().orElseThrow();
    }

    /** What is found at a key of a document that has this value. */
    private static List<Finding> found(Project project, String path, String key, String value) throws Exception {
        List<String> lines = new ArrayList<>(project.read(path).lines().toList());
        int line = lines.indexOf(lines.stream().filter(l -> l.startsWith(key + "=")).findFirst().orElse(""));
        if (line < 0) {
            line = lines.indexOf("~~~~~~");
            lines.add(line, "");
        }
        lines.set(line, key + "=" + value);
        project.write(path, String.join("\n", lines) + "\n");
        int at = line + 1;
        return new Checker(Rules.all()).run(SiteLoader.load(project.root())).findings().stream()
                .filter(finding -> finding.path().equals(path) && finding.line() == at).toList();
    }

    static Stream<String> declared() {
        return SETTINGS.between("header.", ".required").stream().flatMap(type -> Stream.of("required", "optional")
                .flatMap(which -> SETTINGS.list("header." + type + "." + which).stream()).map(key -> type + "." + key));
    }

    @Test
    void has_a_row_for_every_key_in_the_section_of_its_type() throws Exception {
        String report = HeadersReport.of(SiteLoader.load(Project.REAL).config(), WORDS);

        List<String> rows = new ArrayList<>();
        String section = "";
        for (String line : report.lines().toList()) {
            section = line.startsWith("## ") ? line.substring(3).replace("Every document", "all") : section;
            if (line.startsWith("| `")) {
                assertThat(line.split(" \\| ")).as(line).hasSize(5);
                rows.add(section + "." + line.replaceAll("^\\| `(\\w+)`.*", "$1"));
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(declared().collect(Collectors.toList()));
        assertThat(report).contains("\n## sheet\n\nThe story on one sheet, for printing.\n\nIt has no keys of its own.\n")
                .contains("| `date` | required | when it was written | a day: `2026-11-20`, not `2026-02-30` | "
                        + "[header-complete](rules/header-complete.html), [header-value](rules/header-value.html) |");
    }
}
