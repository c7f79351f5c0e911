package explainer.finish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifierTest {

    private final Minifier minifier;

    MinifierTest() throws FinishException {
        minifier = Minifier.load();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @layer a, b; @layer b { p { margin: 0 } }            | @layer a,b;@layer b{p{margin:0}}
            body:has(#lens:checked) .claim { margin: 0 }         | body:has(#lens:checked) .claim{margin:0}
            a { color: color-mix(in srgb, var(--v) 9%, red) }    | a{color:color-mix(in srgb,var(--v)9%,red)}
            a::after { content: "?" / "" }                       | a:after{content:"?"/""}
            :root { color-scheme: light dark }                   | :root{color-scheme:light dark}
            a { color: light-dark(#000, #fff) }                  | a{color:light-dark(#000,#fff)}
            p { text-wrap: pretty; inset-inline-start: 0 }       | p{text-wrap:pretty;inset-inline-start:0}
            a { & b { margin: 0 } }                              | a{& b{margin:0}}
            @media print { @page { margin: 18mm } }              | @media print{@page{margin:18mm}}
            """)
    void keeps_what_styles_say(String css, String small) {
        assertThat(minifier.css(css)).contains(small);
    }

    @Test
    void keeps_a_dark_scheme_within_a_layer() {
        assertThat(minifier.css("@layer t { :root { --p: #fff } @media (prefers-color-scheme: dark) { :root { --p: #000 } } }"))
                .contains("@layer t{:root{--p:#fff}@media (prefers-color-scheme:dark){:root{--p:#000}}}");
    }

    @Test
    void says_so_when_styles_do_not_read() {
        assertThat(minifier.css("p { color: red } }")).isEmpty();
    }

    @Test
    void shortens_a_script_and_keeps_its_strings_where_they_are() {
        String script = "document.addEventListener('click', function (event) {\n  /* said */\n"
                + "  var content = event.target.nextElementSibling;\n"
                + "  if (content.style.display === 'block') { content.style.display = 'none'; }\n"
                + "  else { content.style.display = 'block'; content.innerHTML = '<b class=\"a\">' + content.id; }\n});\n";
        assertThat(minifier.script("a.js", script).orElseThrow().strip())
                .isEqualTo("document.addEventListener(\"click\",function(a){a=a.target.nextElementSibling;"
                        + "\"block\"===a.style.display?a.style.display=\"none\":"
                        + "(a.style.display=\"block\",a.innerHTML='<b class=\"a\">'+a.id)});");
    }

    @Test
    void leaves_styles_and_scripts_in_pages_alone() {
        assertThat(minifier.html("<style>p { margin: 0px }</style><script>var a = 1 ;</script>"))
                .contains("p { margin: 0px }").contains("var a = 1 ;");
    }

    @Test
    void ends_a_reference_so_that_the_page_stays_valid_and_leaves_scripts_as_they_are() {
        assertThat(minifier.html("<p title=\"a\">the &lt;river> <script>let a='&LT'</script>"))
                .contains("the &lt;river>", "let a='&LT'");
    }
}
