package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.SiteLoader;
import explainer.rule.Checker;
import explainer.rule.Result;
import explainer.rule.Rules;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class NewProjectTest {

    private static final Choices CHOICES = new Choices("Zoë’s weir, <the> 1st & \\ last", "brook-post", "de", "org.zoe", "the-weir",
            "https://zoe.example/weir", LocalDate.of(2026, 11, 20));

    @TempDir
    private Path folder;

    @Test
    void explains_its_invented_article_without_a_finding() throws Exception {
        NewFolder.write(folder, NewProject.of(Carried.files(), CHOICES));

        Result result = new Checker(Rules.all()).run(SiteLoader.load(folder));

        assertThat(result.findings()).isEmpty();
        assertThat(result.nothingChecked()).isEmpty();
    }

    @Test
    void is_found_out_by_the_seal_when_a_quotation_is_changed() throws Exception {
        SortedMap<String, byte[]> files = NewProject.of(Carried.files(), CHOICES);
        String page = "content/people/mara-lindqvist.md";
        files.put(page, text(files, page).replace("walked my dog", "walked my cat").getBytes(UTF_8));
        NewFolder.write(folder, files);

        assertThat(new Checker(Rules.all()).run(SiteLoader.load(folder)).findings())
                .anySatisfy(finding -> assertThat(finding.toString()).contains(page, "quote-verbatim"));
    }

    @Test
    void has_its_names_in_the_pom_and_in_the_settings() throws Exception {
        SortedMap<String, byte[]> files = NewProject.of(Carried.files(), CHOICES);

        Element pom = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get("pom.xml"))).getDocumentElement();
        assertThat(child(pom, "groupId")).isEqualTo("org.zoe");
        assertThat(child(pom, "artifactId")).isEqualTo("the-weir");
        assertThat(child(pom, "name")).isEqualTo(CHOICES.title());
        assertThat(child(pom, "inceptionYear")).isEqualTo("2026");
        Properties settings = new Properties();
        settings.load(new StringReader(text(files, "jbake.properties")));
        assertThat(settings)
                .containsEntry("site.name", CHOICES.title())
                .containsEntry("site.language", "de")
                .containsEntry("site.host", "https://zoe.example/weir")
                .containsEntry("site.notice", "An invented story, here to show what each page is for. Put your own in its place.")
                .containsEntry("site.contact", "")
                .containsEntry("data.folder", "seeds");
        assertThat(text(files, "README.md")).startsWith("# " + CHOICES.title());
    }

    @Test
    void leaves_no_place_to_be_filled_but_in_the_starter_itself() throws Exception {
        NewProject.of(Carried.files(), CHOICES).forEach((path, content) -> {
            if (!path.startsWith("src/main/")) {
                assertThat(path + "\n" + new String(content, UTF_8)).as(path).doesNotContainPattern("@[a-z]+@");
            }
        });
    }

    @Test
    void lets_another_project_be_made_of_it_just_the_same() throws Exception {
        SortedMap<String, byte[]> carried = Carried.files();
        Choices others = new Choices("Another", "paper", "en", "org.example", "another", "https://example.org", LocalDate.of(2027, 1, 2));
        SortedMap<String, byte[]> itsOwn = new TreeMap<>(NewProject.of(carried, CHOICES));
        itsOwn.keySet().retainAll(carried.keySet());

        SortedMap<String, byte[]> second = NewProject.of(itsOwn, others);

        SortedMap<String, byte[]> first = NewProject.of(carried, others);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((path, content) -> assertThat(second.get(path)).as(path).isEqualTo(content));
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.get(path), UTF_8);
    }

    private static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent();
            }
        }
        throw new AssertionError("no " + name);
    }
}
