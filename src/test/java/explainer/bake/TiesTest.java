package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of who stands with whom has room for many people and for long names. */
class TiesTest {
    private static final String LONG = "Donata Unterseekabelverlegungsgesellschaft";
    private static final Pattern ARC = Pattern.compile("A([\\d.]+) ");

    @TempDir
    static Path folder;

    private static Site site;

    /** Fifteen people in one passage, one of them with a long name. */
    @BeforeAll
    static void bake() {
        Project project = Project.trapSite(folder);
        String ids = "";
        for (int n = 1; n <= 14; n++) {
            String name = n == 7 ? LONG : "Bo Lind";
            project.write("content/people/other-" + n + ".md", project.read("content/people/ada-fenn.md").replace("Ada Fenn", name));
            project.replace("seeds/gull.yaml", "entities:\n", "entities:\n  - { id: other-" + n + ", name: " + name + " " + n + ", aliases: [], spellings: [], kind: person }\n");
            ids += ", other-" + n;
        }
        project.replace("seeds/gull.yaml", "entities: [port-verran]", "entities: [port-verran, ada-fenn" + ids + "]");
        Bake bake = Bake.of(project);
        assertThat(bake.failed()).as(bake.log()).isFalse();
        site = bake.site();
    }

    @Test
    void cuts_a_long_name_short_in_the_picture_and_has_it_whole_in_the_list() {
        List<String> drawn = site.document("people.html").select(".ties text").eachText();
        assertThat(drawn).hasSize(15).contains("Ada Fenn").allMatch(name -> name.length() <= 18).anyMatch(name -> name.startsWith("Donata") && name.endsWith("…"));
        assertThat(site.document("people.html").select(".tie-list a").eachText()).contains(LONG);
    }

    @Test
    void ends_the_widest_arc_within_the_picture() {
        Stream<MatchResult> arcs = site.document("people.html").select(".ties path").eachAttr("d").stream().flatMap(d -> ARC.matcher(d).results());
        assertThat(arcs.mapToDouble(arc -> Double.parseDouble(arc.group(1))).max()).hasValue(160);
    }
}
