package explainer.content;

import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.List;

/**
 * A page as its author wrote it.
 *
 * @param file      its text
 * @param header    its header
 * @param blocks    its body, block by block, in order
 * @param claims    the header's claims, then the body's, in order
 * @param citations every citation, the header's first
 * @param links     every link and image of the body that is no citation
 * @param problems  of the file, the header and the body
 */
public record Document(TextFile file, Header header, List<Block> blocks, List<Claim> claims,
                       List<Citation> citations, List<Link> links, List<Problem> problems) {

    public Document {
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }

    /** The file, relative to the root, with forward slashes: {@code content/people/ada-brook.md}. */
    public String path() {
        return file.path();
    }

    /** The file's name without its ending: of a person, event or question, its slug. */
    public String slug() {
        String name = path().substring(path().lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    /** The header's {@code type}, or "". */
    public String type() {
        return header.value("type");
    }

    /** Whether readers get to see it. */
    public boolean published() {
        return header.value("status").equals("published");
    }

    /** Whether its body has to rest on passages: it does unless the header says {@code evidence=none}. */
    public boolean needsEvidence() {
        return header.needsEvidence();
    }

    /** The place of a header key's value, or the start of the file. */
    public Position at(String key) {
        return header.field(key).map(Header.Field::at).orElse(Position.START);
    }

    /** Path and type. */
    @Override
    public String toString() {
        return path() + " (" + type() + ")";
    }
}
