package explainer.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bake reads with Flexmark's own parser, so the two may not differ. */
class MarkdownParserTest {

    private static final DataHolder OPTIONS = PegdownOptionsAdapter.flexmarkOptions(PegdownExtensions.ALL);
    private static final int MANY = 4_000;
    private static final List<String> PIECES = List.of("[", "]", "(", ")", "[a](", "#x-1", " ", "\t", "\n", "\r", "\r\n", "\"", "'",
            "\"b\"", "<", ">", "c", ")", "![", "\\", "`", "*", "&amp;", "[d]: ", "|", "---|", "\n\n", "[^e]", "[^e]: ", "*[g]: ", "g", "{#f}", "[TOC]", "[toc]: # \n", "---", ":-:");

    private static final Pattern COSTLY = Pattern.compile("(?i)\\||toc|\\\\|\\^|\\*\\[");

    private final Parser own = Parser.builder(OPTIONS).build();
    private final MarkdownParser ours = new MarkdownParser(PegdownExtensions.ALL);

    private void assertSame(String text) {
        assertThat(tree(ours.parse(text))).as(text).isEqualTo(tree(own.parse(text)));
    }

    private static String tree(Node node) {
        StringBuilder tree = new StringBuilder(node.toAstString(true)).append('{');
        node.getChildren().forEach(child -> tree.append(tree(child)));
        return tree.append('}').toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](b  \"c\" )", "[a](\n b\n\"c\"\n)", "[a](\r\nb\r\n\t\"c\")", "[a]( \n\n b)", "[a](b", "[a]( ", "[a](\n",
        "[a]: b\n  \"c\"\n\n[a]", "[a](\r\rb)",
        "a\n---\nb", "| a |\n|---|\n| b |", "[TOC]\n\n# a", "[ToC]: #\n\n# a\n", "a | b\n--- | ---\nc | d",
        "*[a]: b c\n\na d", "a[^b] c\n\n[^b]: d", "a \\[b\\](c)", "*a *[b](c)*"})
    void reads_links_and_what_is_left_out_without_a_sign_as_flexmark_does(String text) {
        assertSame(text);
    }

    @Test
    void reads_any_text_as_flexmark_does() {
        Random random = new Random(11);
        List<String> plain = PIECES.stream().filter(piece -> !COSTLY.matcher(piece).find()).toList();
        for (int round = 0; round < MANY; round++) {
            // Every other text has no sign of some costly extension, only what could begin one
            List<String> pieces = round % 2 == 0 ? PIECES : plain;
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertSame(text.toString());
        }
    }
}
