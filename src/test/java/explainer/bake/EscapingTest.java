package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author types is text wherever it lands: in a page, in an attribute, in JSON, in the feed. */
class EscapingTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>\"'&<b onclick=\"x\">]]>${7*7}\\";

    /** Keys whose value is free text; any value of the others must be of a form of its own. */
    private static final Set<String> FREE = Set.of("title", "summary", "when_note", "name", "also_known_as", "role", "nav", "was", "now");

    private static final Set<String> LABELS = Set.of("periods", "camps");
    private static final Set<String> RECORD = Set.of("publisher", "rights", "copy", "gist", "who", "mixed", "dates_note", "name");

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void bakeHostileValues() {
        Project project = Project.trapSite(folder.resolve("hostile"));
        for (Content doc : Content.of(project.path("content"))) {
            String file = "content/" + doc.path();
            for (String key : FREE) {
                if (doc.header().containsKey(key)) {
                    project.replace(file, key + "=" + doc.header().get(key), key + "=" + HOSTILE);
                }
            }
        }
        project.replace("content/about.md", "summary=", "nav=" + HOSTILE + "\nsummary=")
                .replace("content/timeline.md", "The night: ", HOSTILE + ": ")
                .replace("content/people.md", "harbour: The harbour", "harbour: " + HOSTILE)
                .append("content/about.md", "\nAn <img\nsrc=x onerror=alert(1)> picture, and [a link](https://example.org/?a=\"b\"&c).\n")
                .replace("content/index.md", "\"not said\"", "\"derived: a &quot; onclick=&quot;x\"");
        project.write("seeds/gull.yaml", hostileRecord(project.read("seeds/gull.yaml")));

        Bake bake = Bake.of(project);

        assertThat(bake.log()).isEmpty();
        assertThat(bake.failed()).isFalse();
        site = bake.site();
    }

    private static String hostileRecord(String record) {
        String quoted = "\"" + HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String out = record.replace("    count: 2\n", "    count: 2\n    mixed: \"x\"\n    dates_note: \"x\"\n");
        for (String key : RECORD) {
            out = out.replaceAll("(?m)^( *)" + key + ": .*$", "$1" + Matcher.quoteReplacement(key + ": " + quoted));
            out = out.replaceAll("([{,] " + key + ": )[^,}]*", "$1" + Matcher.quoteReplacement(quoted));
        }
        return out;
    }

    @Test
    void runs_no_script_and_opens_no_tag_in_any_page() {
        assertThat(site.pages()).hasSize(18);
        site.documents().forEach((page, document) -> {
            assertThat(document.select("script:not([src]):not([type=application/ld+json]):not([type=speculationrules])")).as(page).isEmpty();
            assertThat(document.select("[onclick], [onerror], b[onclick]")).as(page).isEmpty();
            assertThat(document.select("img")).as(page).isEmpty();
            assertThat(site.read(page)).as(page).doesNotContain("<script>", "]]>49");
        });
    }

    @Test
    void shows_every_value_as_it_was_typed() {
        Document event = site.document("timeline/lamp-fails.html");
        assertThat(event.selectFirst("h1").text()).isEqualTo(HOSTILE);
        assertThat(event.selectFirst("p.summary").text()).startsWith(HOSTILE);
        assertThat(event.selectFirst("p.kicker").text()).endsWith(", " + HOSTILE);
        assertThat(event.title()).startsWith(HOSTILE);
        assertThat(event.selectFirst("meta[name=description]").attr("content")).isEqualTo(HOSTILE);
        assertThat(event.selectFirst("meta[property=og:title]").attr("content")).isEqualTo(HOSTILE);
        assertThat(event.select(".evidence .gist").eachText()).containsOnly(HOSTILE);
        assertThat(event.select(".evidence .says").eachText()).allSatisfy(says -> assertThat(says).contains(HOSTILE));
        Document person = site.document("people/ada-fenn.html");
        assertThat(person.selectFirst("p.kicker").text()).isEqualTo(HOSTILE);
        assertThat(person.selectFirst("p.aka").text()).contains(HOSTILE);
        Document people = site.document("people.html");
        assertThat(people.select("h2").eachText()).contains(HOSTILE);
        assertThat(site.document("timeline.html").select("h2").text()).contains(HOSTILE);
        assertThat(site.document("sources.html").select("dd").eachText()).contains(HOSTILE);
        assertThat(site.document("sources.html").select("p.aside").text()).contains(HOSTILE);
    }

    @Test
    void tells_machines_every_value_as_it_was_typed() throws Exception {
        for (String page : site.pages()) {
            for (Element block : site.document(page).select("script[type=application/ld+json]")) {
                assertThat(block.data()).as(page).doesNotContain("<", "&");
                assertThat(new ObjectMapper().readTree(block.data()).path("description").asText()).as(page).isEqualTo(HOSTILE);
            }
        }
        assertThat(new ObjectMapper().readTree(site.read("data/timeline.json")).path("events").get(0).path("title").asText())
                .isEqualTo(HOSTILE);
        assertThat(new ObjectMapper().readTree(site.read("data/people.json")).path("people").get(0).path("role").asText())
                .isEqualTo(HOSTILE);
        assertThat(new ObjectMapper().readTree(site.read("data/evidence.json")).path("label").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void feeds_every_value_as_it_was_typed() {
        Document feed = Xml.read(site.read("feed.xml"));
        assertThat(feed.select("entry > title").eachText()).hasSize(6).containsOnly(HOSTILE, "Corrected: " + HOSTILE);
        assertThat(feed.select("entry > summary").eachText()).containsOnly(HOSTILE,
                HOSTILE + " It said: " + HOSTILE + " It says now: " + HOSTILE);
        Xml.read(site.read("sitemap.xml"));
    }

    @Test
    void lists_in_the_calendar_only_lines_of_its_own() {
        assertThat(site.read("timeline.ics").replace("\r\n ", "").lines())
                .allMatch(line -> line.matches("[A-Z-]+(;VALUE=DATE)?:.*"))
                .anyMatch(line -> line.startsWith("SUMMARY:</script>"));
    }

    @Test
    void knows_of_every_header_key_whether_it_is_free() {
        Settings settings = new Settings();
        Set<String> keys = new TreeSet<>();
        for (String type : settings.between("header.", ".required")) {
            keys.addAll(settings.list("header." + type + ".required"));
            keys.addAll(settings.list("header." + type + ".optional"));
        }
        keys.removeAll(FREE);
        keys.removeAll(LABELS);
        assertThat(keys).isEqualTo(new TreeSet<>(GUARDED.keySet()));
    }

    /** Keys that take no free text, each with a document that has it. */
    private static final Map<String, String> GUARDED = Map.ofEntries(
            Map.entry("type", "content/about.md"),
            Map.entry("corrects", "content/corrections/lamp-and-mill.md"),
            Map.entry("claim", "content/corrections/lamp-and-mill.md"),
            Map.entry("status", "content/about.md"),
            Map.entry("date", "content/about.md"),
            Map.entry("checked", "content/about.md"),
            Map.entry("evidence", "content/about.md"),
            Map.entry("sources", "content/timeline/lamp-fails.md"),
            Map.entry("people", "content/timeline/lamp-fails.md"),
            Map.entry("when", "content/timeline/lamp-fails.md"),
            Map.entry("order", "content/timeline/lamp-fails.md"),
            Map.entry("questions", "content/index.md"),
            Map.entry("events", "content/questions/asleep.md"),
            Map.entry("answers", "content/timeline/keeper-resigns.md"),
            Map.entry("state", "content/questions/asleep.md"),
            Map.entry("as_of", "content/questions/asleep.md"),
            Map.entry("camp", "content/people/ada-fenn.md"),
            Map.entry("focus", "content/timeline.md"),
            Map.entry("focus_break", "content/timeline.md"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("guarded")
    void takes_no_free_text_in_other_keys(String key) {
        String file = GUARDED.get(key);
        Project project = Project.trapSite(folder.resolve(key));
        String value = Content.of(project.path("content")).stream()
                .filter(doc -> file.endsWith("content/" + doc.path()))
                .findFirst().orElseThrow().header().get(key);
        project.replace(file, "\n" + key + "=" + value, "\n" + key + "=" + HOSTILE);

        Bake bake = Bake.of(project);

        assertThat(bake.failed()).isTrue();
        assertThat(bake.log()).contains(file + ":");
        assertThat(bake.site().pages()).as("pages baked").containsExactly("404.html");
    }

    static Stream<String> guarded() {
        return List.copyOf(new TreeSet<>(GUARDED.keySet())).stream();
    }
}
