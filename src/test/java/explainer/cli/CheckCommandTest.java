package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import explainer.mutation.TrapFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, run in the same process, on a site with one fault in each of ten documents. */
class CheckCommandTest {

    private record Fault(String path, String before, String after, String rule) {
    }

    /** In the order of their paths. */
    private static final List<Fault> FAULTS = List.of(
            new Fault("content/people/beno-kast.md", "since 2018 [14]", "since 2016 [14]", "date-supported"),
            new Fault("content/people/greta-holm.md", "the hospital did not reply [19](#orla-19).", "the hospital did not reply.", "claim-cited"),
            new Fault("content/people/ilse-marrin.md", "a flood and a strike", "a flood and a storm", "quote-verbatim"),
            new Fault("content/people/pavel-orsan.md", "after forty minutes", "after fifty minutes", "figure-supported"),
            new Fault("content/questions/was-it-tested.md", "(../people/tomas-marrin.md)", "(../people/tom-marrin.md)", "reference-resolves"),
            new Fault("content/questions/who-rang-whom.md", "A list of the calls of that night [11](#orla-11)", "A list of the calls of that night [111](#orla-111)", "citation-resolves"),
            new Fault("content/timeline/engineer-leaves.md", "when=2018-06", "when=2018-31", "header-value"),
            new Fault("content/timeline/mayor-promises.md", "[Mayor Holm](../people/greta-holm.md)", "[Beno Kast](../people/beno-kast.md)", "name-supported"),
            new Fault("content/timeline/patients-moved.md", "status=published\n", "", "header-complete"),
            new Fault("content/timeline/power-fails.md", "Three nurses of the night shift say that the generator", "The generator", "attribution-kept"));

    @TempDir
    private Path root;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void a_sound_site() throws IOException {
        TrapFolder.writeTo(root);
    }

    @Test
    void a_sound_site_passes_and_says_how_much_was_checked() {
        assertThat(check()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("0 errors").containsPattern("[1-9][0-9]* claims").containsPattern("13 documents");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void ten_faults_in_ten_documents_are_ten_findings_each_on_its_line_with_a_hint() throws IOException {
        List<String> places = fault();
        assertThat(check()).isEqualTo(Main.FOUND);
        List<String> lines = terminal.out().lines().toList();
        var finding = Pattern.compile("(\\S+?:\\d+): error ([a-z-]+): .+");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = finding.matcher(lines.get(i));
            if (matcher.matches()) {
                found.add(matcher.group(1) + " " + matcher.group(2));
                assertThat(lines.get(i + 1)).as("the hint below " + lines.get(i)).matches("\\s+\\S.+");
            }
        }
        assertThat(found).containsExactlyElementsOf(places);
        assertThat(terminal.out()).contains("10 errors");
    }

    @Test
    void the_same_ten_are_in_the_json() throws IOException {
        List<String> places = fault();
        assertThat(check("--format", "json")).isEqualTo(Main.FOUND);
        assertThat(values("path", "line", "severity", "rule")).filteredOn(each -> each.contains(" error "))
                .containsExactlyElementsOf(places.stream().map(place -> place.replaceFirst(":(\\d+) ", " $1 error ")).toList());
        assertThat(values("hint")).hasSizeGreaterThanOrEqualTo(10).allSatisfy(hint -> assertThat(hint).isNotBlank());
    }

    @Test
    void the_same_ten_are_in_the_sarif() throws IOException {
        List<String> places = fault();
        assertThat(check("--format", "sarif")).isEqualTo(Main.FOUND);
        assertThat(values("version").get(0)).isEqualTo("2.1.0");
        assertThat(results()).containsExactlyElementsOf(places);
    }

    @Test
    void a_site_without_any_citation_fails() throws IOException {
        try (var walk = Files.walk(root.resolve("content"))) {
            for (Path page : walk.filter(Files::isRegularFile).toList()) {
                Files.writeString(page, Files.readString(page).replaceAll(" ?\\[[0-9a-z]+\\]\\(#[^)]*\\)", "")
                        .replaceAll("(?m)^sources=.*\\n", ""));
            }
        }
        assertThat(check()).isNotEqualTo(Main.CLEAN);
    }

    @Test
    void an_empty_folder_fails_in_one_line() throws IOException {
        Path empty = Files.createDirectory(root.resolve("empty"));
        assertThat(terminal.run("check", "--root", empty.toString())).isNotEqualTo(Main.CLEAN);
        assertThat(terminal.err().strip().lines()).hasSize(1).first().asString().contains("nothing was checked");
    }

    @Test
    void a_folder_that_is_not_there_fails_in_one_line() {
        assertThat(terminal.run("check", "--root", root.resolve("nowhere").toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err().strip().lines()).hasSize(1);
    }

    @Test
    void folders_and_links_that_leave_the_project_are_refused() throws IOException {
        Path settings = root.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings).replace("data.folder=seeds", "data.folder=../../etc"));
        assertThat(check()).isNotEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("the folder '../../etc' lies outside the project");
    }

    /** Puts the faults in and says where they are. */
    private List<String> fault() throws IOException {
        List<String> places = new ArrayList<>();
        for (Fault fault : FAULTS) {
            Path file = root.resolve(fault.path());
            String text = Files.readString(file);
            assertThat(text).as(fault.path()).containsOnlyOnce(fault.before());
            Files.writeString(file, text.replace(fault.before(), fault.after()));
            // What is missing stands nowhere: the finding is at the top of the file
            long line = fault.after().isEmpty() ? 1
                    : 1 + text.substring(0, text.indexOf(fault.before())).chars().filter(c -> c == '\n').count();
            places.add(fault.path() + ":" + line + " " + fault.rule());
        }
        return places;
    }

    private int check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--root", root.toString()));
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray(String[]::new));
    }

    /** The values of fields of the report's findings, those of one finding in one line. */
    private List<String> values(String... names) throws IOException {
        List<String> values = new ArrayList<>();
        List<String> wanted = List.of(names);
        List<String> one = new ArrayList<>(Collections.nCopies(names.length, null));
        try (JsonParser json = new JsonFactory().createParser(terminal.out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                int which = token.isScalarValue() && json.currentName() != null ? wanted.indexOf(json.currentName()) : -1;
                if (which >= 0) {
                    one.set(which, json.getText());
                    if (!one.contains(null)) {
                        values.add(String.join(" ", one));
                        one.replaceAll(any -> null);
                    }
                }
            }
        }
        return values;
    }

    /** The errors of a SARIF report: path, line, rule. */
    private List<String> results() throws IOException {
        List<String> results = new ArrayList<>();
        String rule = "";
        String path = "";
        boolean error = false;
        try (JsonParser json = new JsonFactory().createParser(terminal.out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (!token.isScalarValue() || json.currentName() == null) {
                    continue;
                }
                switch (json.currentName()) {
                    case "ruleId" -> rule = json.getText();
                    case "uri" -> path = json.getText();
                    case "level" -> error = json.getText().equals("error");
                    case "startLine" -> {
                        if (error) {
                            results.add(path + ":" + json.getText() + " " + rule);
                        }
                    }
                    default -> {
                    }
                }
            }
        }
        return results;
    }
}
