package explainer.content;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.escaped.character.EscapedCharacterExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.toc.SimTocExtension;
import com.vladsch.flexmark.ext.toc.TocExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Flexmark with the extensions of the bake. Some of them compile patterns anew for each document or walk its whole tree
 * once more; a text without any sign of theirs is read without them, to the same tree.
 */
final class MarkdownParser {

    /** Extensions that cost time in every text. */
    private enum Costly {
        TABLES(TablesExtension.class),
        CONTENTS(TocExtension.class, SimTocExtension.class),
        FOOTNOTES(FootnoteExtension.class),
        ABBREVIATIONS(AbbreviationExtension.class),
        ESCAPES(EscapedCharacterExtension.class);

        private final Set<Class<?>> classes;

        Costly(Class<?>... classes) {
            this.classes = Set.of(classes);
        }

        /** Those that a text has a sign of. */
        static Set<Costly> in(String text) {
            Set<Costly> found = EnumSet.noneOf(Costly.class);
            char[] chars = text.toCharArray();
            for (int i = 0; i < chars.length; i++) {
                switch (chars[i]) {
                    case '|' -> found.add(TABLES);
                    case '\\' -> found.add(ESCAPES);
                    case '[' -> {
                        if (text.regionMatches(true, i + 1, "toc", 0, 3)) {
                            found.add(CONTENTS);
                        } else if (i + 1 < chars.length && chars[i + 1] == '^') {
                            found.add(FOOTNOTES);
                        }
                        if (i > 0 && chars[i - 1] == '*') {
                            found.add(ABBREVIATIONS);
                        }
                    }
                    default -> {
                    }
                }
            }
            return found;
        }
    }

    private final DataHolder options;
    /** By the costly extensions that a text needs: few sites have texts of more than three sorts. */
    private final Map<Set<Costly>, Parser> parsers = new ConcurrentHashMap<>();

    /** @param extensions bits of {@link PegdownExtensions} */
    MarkdownParser(int extensions) {
        options = PegdownOptionsAdapter.flexmarkOptions(extensions);
        // Loads the parsers' classes while the stack is shallow: one that fails to load on a full stack stays broken
        parse("*a* [b](c) \"d\" \\e [^f] *[g] [toc]\n\n| h |\n|---|\n| i |\n");
        parse("*a* [b](c) \"d\"\n");
    }

    /** The tree of a text. */
    Node parse(String text) {
        return parsers.computeIfAbsent(Costly.in(text), this::with).parse(text);
    }

    private Parser with(Set<Costly> needed) {
        List<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(options));
        for (Costly costly : Costly.values()) {
            extensions.removeIf(extension -> !needed.contains(costly) && costly.classes.contains(extension.getClass()));
        }
        return SpaceSkipper.in(new MutableDataSet(options).set(Parser.EXTENSIONS, extensions));
    }
}
