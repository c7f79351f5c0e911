package explainer.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.PegdownExtensions;
import explainer.text.TextFile;
import org.junit.jupiter.api.Test;

class ConfigTest {

    private static Config of(String text) {
        return Config.of(TextFile.of("jbake.properties", text));
    }

    @Test
    void takes_the_markdown_extensions_as_the_bake_does() {
        assertThat(of("markdown.extensions=TABLES, +TOC,QUOTES,-QUOTES").markdownExtensions())
                .isEqualTo(PegdownExtensions.TABLES | PegdownExtensions.TOC);
        assertThat(Config.defaults().markdownExtensions()).isEqualTo(PegdownExtensions.HARDWRAPS
                | PegdownExtensions.AUTOLINKS | PegdownExtensions.FENCED_CODE_BLOCKS | PegdownExtensions.DEFINITIONS);
    }

    @Test
    void knows_the_types_and_their_keys() {
        Config config = of("header.all.required=title,type\nheader.all.optional=checked\nheader.event.required=when\n"
                + "header.event.optional=order\nheader.page.required=\n");
        assertThat(config.types()).containsExactly("event", "page");
        assertThat(config.requiredKeys("event")).containsExactly("title", "type", "when");
        assertThat(config.optionalKeys("event")).containsExactly("checked", "order");
        assertThat(config.requiredKeys("page")).containsExactly("title", "type");
    }

    @Test
    void a_name_that_is_no_extension_and_a_bad_escape_are_problems() {
        assertThat(of("markdown.extensions=TABELS").problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("'TABELS' is not a Markdown extension"));
        assertThat(of("a=\\u00zz").problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("this file does not read as settings"));
    }

    @Test
    void folders_have_the_defaults_of_the_bake() {
        assertThat(Config.defaults().contentFolder()).isEqualTo("content");
        assertThat(Config.defaults().dataFolder()).isEqualTo("data");
        assertThat(Config.defaults().assetFolder()).isEqualTo("assets");
        assertThat(of("data.folder=seeds").dataFolder()).isEqualTo("seeds");
    }
}
