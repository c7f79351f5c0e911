package explainer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The content words of an English text as stems (Lucene's English analysis: Porter's stemmer), without the words that
 * carry no content, and with words of one sense made equal. Both lists are data. Safe for use by several threads.
 */
public final class Stems {

    private final EnglishAnalyzer analyzer;
    private final Map<String, String> sense = new HashMap<>();

    /** With the lists {@code function-words} and {@code same-sense}. */
    public Stems() {
        CharArraySet stop = new CharArraySet(WordList.load("function-words").entries(), true);
        analyzer = new EnglishAnalyzer(stop);
        for (String line : WordList.load("same-sense").entries()) {
            List<Word> group = of(line);
            group.forEach(word -> sense.putIfAbsent(word.form(), group.get(0).form()));
        }
    }

    /** The content words of a text in order, each with its stem as form. */
    public List<Word> of(CharSequence text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text.toString())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String stem = term.toString();
                words.add(new Word(sense.getOrDefault(stem, stem), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The same, each stem once, without places. */
    public Set<String> set(CharSequence text) {
        Set<String> stems = new LinkedHashSet<>();
        of(text).forEach(word -> stems.add(word.form()));
        return stems;
    }
}
