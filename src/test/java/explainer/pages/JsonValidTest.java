package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonValidTest {

    private final JsonValid rule = new JsonValid();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_data_and_json_ld_of_their_kinds() {
        assertThat(pages.found(rule)).isEmpty();
        assertThat(pages.with("data/other.json", "[1, {\"anything\": null}]").found(rule)).isEmpty();
    }

    @Test
    void flags_json_that_does_not_read() {
        assertThat(pages.with("data/other.json", "{\"a\":\n 1,}").found(rule)).singleElement().asString().startsWith("out/data/other.json:2: Unexpected character");
        assertThat(pages.with("data/other.json", "{\"a\": 1, \"a\": 2}").found(rule)).singleElement().asString().contains("Duplicate");
    }

    @Test
    void flags_an_event_without_its_sources_and_at_its_own_line() {
        assertThat(pages.changed("data/timeline.json", ", \"sources\": [\"demo-1\"]", "").found(rule)).singleElement().asString()
                .startsWith("out/data/timeline.json:3: ").contains("sources");
    }

    @Test
    void flags_json_ld_without_a_name_or_with_another_vocabulary() {
        assertThat(pages.changed("people/anna.html", ", \"name\": \"Anna\"", "").found(rule)).singleElement().asString().startsWith("out/people/anna.html:12: ").contains("name");
        assertThat(new TinyPages().changed("people/anna.html", "https://schema.org", "http://example.com").found(rule)).singleElement().asString().contains("schema.org");
    }

    @Test
    void flags_a_page_without_json_ld() {
        assertThat(pages.changed("index.html", "application/ld+json", "text/plain").found(rule)).containsExactly(
                "out/index.html:1: it tells machines nothing of itself: it has no JSON-LD");
    }

    @Test
    void flags_an_annotation_that_points_at_nothing() {
        String sound = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"https://example.org/e\", \"type\": \"AnnotationCollection\", \"total\": 1,\n"
                + "\"first\": {\"id\": \"https://example.org/e#p\", \"type\": \"AnnotationPage\", \"items\": [\n{\"id\": \"https://example.org/e#1\", "
                + "\"type\": \"Annotation\", \"motivation\": \"linking\", \"target\": {\"source\": \"https://example.org/\", \"selector\": "
                + "{\"type\": \"FragmentSelector\", \"value\": \"c1\"}}, \"body\": [{\"type\": \"SpecificResource\", \"source\": \"https://example.org/s\"}]}]}}";
        assertThat(pages.with("data/evidence.json", sound).found(rule)).isEmpty();
        assertThat(pages.with("data/evidence.json", sound.replace(", \"value\": \"c1\"", "")).found(rule)).isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith("out/data/evidence.json:3: "));
        assertThat(pages.with("data/evidence.json", sound.replace("linking", "guessing")).found(rule)).singleElement().asString().contains("motivation");
    }
}
