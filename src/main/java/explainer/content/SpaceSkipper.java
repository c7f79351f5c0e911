package explainer.content;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's own parser of inline text, which skips white space without a copy of the paragraph for each time: in a text
 * full of links that is a sixth of its work, and grows with the square of a paragraph.
 */
final class SpaceSkipper extends CommonmarkInlineParser {

    private SpaceSkipper(DataHolder options, BitSet special, BitSet delimiters, Map<Character, DelimiterProcessor> processors,
                 LinkRefProcessorData references, List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    /** Flexmark's parser with this in it: what it finds is the same. */
    static Parser in(DataHolder options) {
        // What defines references comes with Flexmark's own inline parser only
        return Parser.builder(options).customInlineParserFactory(SpaceSkipper::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()).build();
    }

    /** Skips spaces, at most one end of a line, and spaces. */
    @Override
    public boolean spnl() {
        spaces();
        if (peek() == '\r' || peek() == '\n') {
            index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
            spaces();
        }
        return true;
    }

    private void spaces() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }
}
