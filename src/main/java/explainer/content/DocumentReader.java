package explainer.content;

import com.vladsch.flexmark.util.ast.Node;
import explainer.text.FlatText;
import explainer.text.Problem;
import explainer.text.Sentences;
import explainer.text.TextFile;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document: JBake's header, Flexmark's tree, then blocks and claims. Safe for use by several threads.
 */
public final class DocumentReader {

    /** Header keys that state something, held against the header's {@code sources}. */
    private static final List<String> HEADER_CLAIMS = List.of("title", "when", "when_note", "role", "summary");

    /** Deeper nesting makes a parser's time and stack grow without a reader gaining anything. */
    private static final int MAX_NESTING = 100;

    /**
     * Flexmark copies the rest of a paragraph for every link and sign in it, so its time grows with the square of a
     * paragraph's length: 16,000 characters of links take up to a second, 200,000 take minutes.
     */
    private static final int MAX_PARAGRAPH = 16_000;

    private static final String OPENERS = "[(>!*_\"'<~^`-+";

    private static final int MAX_BODY = 2_000_000;

    private final MarkdownParser parser;
    private final Sentences sentences;

    /** @param config the site's settings, whose Markdown extensions the bake uses too */
    public DocumentReader(Config config) {
        parser = new MarkdownParser(config.markdownExtensions());
        sentences = new Sentences(WordList.load("abbreviations"));
    }

    /** Reads a file that is already in memory. Never throws for what it holds. */
    public Document read(TextFile file) {
        Header header = Header.parse(file);
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(header.problems());
        List<Block> blocks = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        headerClaims(file, header, claims, citations);
        String body = file.text().substring(header.bodyStart());
        Optional<Problem> unreadable = unreadable(file, header.bodyStart());
        if (unreadable.isPresent()) {
            problems.add(unreadable.get());
            return new Document(file, header, blocks, claims, citations, links, problems);
        }
        try {
            BodyReader reader = new BodyReader(file, header.bodyStart(), sentences);
            Node tree = parser.parse(body);
            reader.read(tree);
            problems.addAll(BodyShapes.of(file, header.bodyStart(), header.needsEvidence(), tree));
            blocks.addAll(reader.blocks());
            claims.addAll(reader.claims());
            citations.addAll(reader.citations());
            links.addAll(reader.links());
        } catch (StackOverflowError e) {
            problems.add(tooDeep(file, header.bodyStart()));
        } catch (RuntimeException e) {
            problems.add(new Problem(Problem.Kind.FILE, file.path(), file.position(header.bodyStart()),
                    "the Markdown parser fails on this text (" + e.getClass().getSimpleName() + ")",
                    "Halve the text until it reads; the bake would fail here as well."));
        }
        return new Document(file, header, blocks, claims, citations, links, problems);
    }

    private void headerClaims(TextFile file, Header header, List<Claim> claims, List<Citation> citations) {
        if (!header.has("sources")) {
            return;
        }
        List<Citation> sources = header.list("sources").stream()
                .map(item -> Citation.of(item.value(), item.value().substring(item.value().lastIndexOf('-') + 1), "", item.at())).toList();
        citations.addAll(sources);
        for (String key : HEADER_CLAIMS) {
            header.field(key).filter(field -> !field.value().isEmpty()).ifPresent(field -> {
                FlatText text = field.text();
                Block block = new Block(Block.Kind.HEADER, 0, key, "", text, sentences.of(text.value()));
                claims.add(new Claim(file.path(), block, 0, text.length(), sources));
            });
        }
    }

    /** What would cost a parser its stack or minutes of time, before it gets to see it. */
    private static Optional<Problem> unreadable(TextFile file, int from) {
        String text = file.text();
        if (text.length() - from > MAX_BODY) {
            return Optional.of(new Problem(Problem.Kind.FILE, file.path(), file.position(from),
                    "this text is longer than " + MAX_BODY + " characters", "Make several pages of it."));
        }
        char[] chars = text.toCharArray();
        int nesting = 0;
        int paragraph = from;
        for (int i = from; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n' && i > from && chars[i - 1] == '\n') {
                paragraph = i;
            }
            if (i - paragraph > MAX_PARAGRAPH) {
                return Optional.of(new Problem(Problem.Kind.FILE, file.path(), file.position(paragraph),
                        "this paragraph is longer than " + MAX_PARAGRAPH + " characters",
                        "Put empty lines between its thoughts."));
            }
            if (Character.isLetterOrDigit(c)) {
                nesting = 0;
            } else if (OPENERS.indexOf(c) >= 0) {
                // A row of dashes, tildes, stars or underscores is a rule or a fence, not a nesting
                boolean fence = i > from && chars[i - 1] == c && "-~*_`".indexOf(c) >= 0;
                nesting = fence ? nesting : nesting + 1;
                if (nesting > MAX_NESTING) {
                    return Optional.of(tooDeep(file, i));
                }
            } else if (c != ' ' && c != '\t') {
                nesting = 0;
            }
        }
        return Optional.empty();
    }

    private static Problem tooDeep(TextFile file, int offset) {
        return new Problem(Problem.Kind.FILE, file.path(), file.position(offset),
                "this text is nested too deeply to be read", "Take out brackets, quotation signs or list levels.");
    }
}
