package explainer.report;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Site;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.Result;
import explainer.rule.Rules;
import explainer.rule.Severity;
import explainer.rule.TestSite;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class EvidencePicturesTest {

    private final Site site = new TestSite().withEvent("They <b> stayed [3](#demo-3) [4](#demo-4).").site();
    private final Result result = new Checker(Rules.all()).run(site);

    @Test
    void draws_a_column_for_each_passage_with_its_voice_and_number() {
        String coverage = EvidencePictures.of(site, result).get("coverage-demo.svg");
        assertThat(coverage.split("<rect ")).hasSize(1 + 1 + 10);
        assertThat(coverage).containsPattern("class=\"public\"><title>demo-3, public: [1-9]\\d* claims");
    }

    @Test
    void leaves_a_passage_that_carries_nothing_as_an_empty_box() {
        assertThat(EvidencePictures.of(site, result).get("coverage-demo.svg"))
                .containsPattern("class=\"none\"><title>demo-\\d+, [a-z]+: 0 claims");
    }

    @Test
    void shares_the_claims_out_among_the_voices() {
        assertThat(EvidencePictures.of(site, result).get("voices.svg")).containsPattern("anonymous: \\d+ claims, \\d+ %");
    }

    @Test
    void draws_findings_only_where_there_are_some() {
        assertThat(EvidencePictures.of(site, new Result(List.of(), Map.of()))).doesNotContainKey("findings.svg");
        Result found = new Result(List.of(new Finding("a.md", 1, 1, Severity.ERROR, "claim-cited", "a", "b.")), Map.of());
        assertThat(EvidencePictures.of(site, found).get("findings.svg")).contains("class=\"error\"><title>error claim-cited: 1");
        assertThat(new EvidenceReport(site, "images").of(found, Rules.all())).contains("](images/findings.svg)");
        assertThat(new EvidenceReport(site).of(found, Rules.all())).doesNotContain(".svg");
    }

    @Test
    void draws_what_any_xml_parser_reads_and_the_same_each_time() throws Exception {
        SortedMap<String, String> pictures = EvidencePictures.of(site, result);
        assertThat(pictures).hasSizeGreaterThan(2).isEqualTo(EvidencePictures.of(site, result));
        for (String svg : pictures.values()) {
            assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg).contains("prefers-color-scheme:dark", "<title>");
        }
    }
}
