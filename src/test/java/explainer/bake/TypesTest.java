package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.PegdownExtensions;
import explainer.content.Config;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document type is named in several places; they must name the same. */
class TypesTest {

    /** What JBake registers a template for though no document is of that type. */
    private static final Set<String> SLOTS = Set.of("archive", "feed", "sitemap", "error404", "masterindex");

    private final Settings settings = new Settings();
    private final Set<String> types = types();

    @Test
    void gives_every_type_its_header_keys_and_its_template() {
        Set<String> registered = settings.between("template.", ".file");
        registered.removeAll(SLOTS);
        assertThat(registered).as("types with a template").isEqualTo(types);
        assertThat(settings.between("header.", ".optional")).as("types with optional keys")
                .isEqualTo(settings.between("header.", ".required"));
    }

    @Test
    void has_a_template_file_for_every_type_and_a_type_for_every_template_file() throws IOException {
        Set<String> named = new TreeSet<>();
        types.forEach(type -> named.add(settings.value("template." + type + ".file")));
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(Project.REAL.resolve("templates/pages"))) {
            files.forEach(file -> there.add("pages/" + file.getFileName()));
        }
        assertThat(there).isEqualTo(named);
    }

    @Test
    void has_a_document_of_every_type_in_the_example_and_in_the_trap_site() {
        for (String content : List.of("examples/hospital-outage/content", "src/test/resources/trap-site/content")) {
            assertThat(used(content)).as(content).isEqualTo(types);
        }
    }

    /** A correction is the only document that a site does better without. */
    @Test
    void has_a_document_of_every_type_in_the_content_but_for_corrections() {
        Set<String> used = used("content");
        used.add("correction");
        assertThat(used).isEqualTo(types);
    }

    private static Set<String> used(String content) {
        Set<String> used = new TreeSet<>();
        Content.of(Project.REAL.resolve(content)).forEach(doc -> used.add(doc.type()));
        return used;
    }

    @Test
    void tells_the_evidence_tool_the_same_types_and_keys() throws IOException {
        Config config = Config.of(TextFile.of(Config.FILE, Files.readString(Project.REAL.resolve(Config.FILE))));
        assertThat(config.problems()).isEmpty();
        assertThat(config.types()).isEqualTo(types);
        for (String type : types) {
            assertThat(config.requiredKeys(type)).as(type).isEqualTo(keys(type, "required"));
            assertThat(config.optionalKeys(type)).as(type).isEqualTo(keys(type, "optional"));
        }
    }

    /** JBake ignores a name that it does not know, and the pages would change without a word. */
    @Test
    void names_only_markdown_extensions_that_there_are() {
        assertThat(settings.list("markdown.extensions")).contains("SUPPRESS_ALL_HTML").allSatisfy(name ->
                assertThat(PegdownExtensions.class.getField(name)).isNotNull());
    }

    /** The look at the content hangs on what JBake renders first and last. */
    @Test
    void keeps_the_slots_that_the_look_at_the_content_runs_in() {
        assertThat(settings.value("render.archive")).isEqualTo("true");
        assertThat(settings.value("template.archive.file")).isEqualTo("system/robots.ftl");
        assertThat(settings.value("render.error404")).isEqualTo("true");
        assertThat(settings.value("default.status")).isEmpty();
        assertThat(settings.value("default.type")).isEmpty();
    }

    private Set<String> types() {
        Set<String> out = settings.between("header.", ".required");
        out.remove("all");
        return out;
    }

    private List<String> keys(String type, String which) {
        List<String> out = new ArrayList<>(settings.list("header.all." + which));
        out.addAll(settings.list("header." + type + "." + which));
        return out;
    }
}
