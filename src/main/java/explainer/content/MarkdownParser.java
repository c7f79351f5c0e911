package explainer.content;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/**
 * Flexmark with the extensions of the bake. Two of them, tables and lists of contents, compile patterns anew for each
 * document; a text without any sign of theirs is read without them, to the same tree.
 */
final class MarkdownParser {

    private static final int COSTLY = PegdownExtensions.TABLES | PegdownExtensions.TOC;
    private static final Pattern SIGN = Pattern.compile("\\||\\[(?i:toc)");

    private final Parser all;
    private final Parser light;

    /** @param extensions bits of {@link PegdownExtensions} */
    MarkdownParser(int extensions) {
        all = SpaceSkipper.in(PegdownOptionsAdapter.flexmarkOptions(extensions));
        light = SpaceSkipper.in(PegdownOptionsAdapter.flexmarkOptions(extensions & ~COSTLY));
        // Loads the parsers' classes while the stack is shallow: one that fails to load on a full stack stays broken
        all.parse("*a* [b](c) \"d\"\n\n| e |\n|---|\n| f |\n");
        light.parse("*a* [b](c) \"d\"\n");
    }

    /** The tree of a text. */
    Node parse(String text) {
        return (SIGN.matcher(text).find() ? all : light).parse(text);
    }
}
