package explainer.intake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.profile.pegdown.Extensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import explainer.text.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads a copy of a source from a file. What it is follows from its name ({@code .html}, {@code .htm}, {@code .xhtml};
 * {@code .md}, {@code .markdown}; all else is plain text) or from a first tag of HTML. The same file always gives the same
 * lines: passages are numbered by them.
 */
public final class CopyReader {

    /** A saved page may carry its pictures. */
    private static final int MOST_BYTES = TextFile.MAX_BYTES;
    /** No article comes near: it is a thick book. The record of more would be larger than a site. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n.*?\\n(---|\\.\\.\\.)[ \\t]*\\n", Pattern.DOTALL);
    private static final Pattern HTML_START = Pattern.compile("\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private CopyReader() {
    }

    /**
     * Reads a copy.
     *
     * @throws IOException when it is missing, empty, too large, not text, or of an encoding that cannot be told; its
     *                     message is one line for the user
     */
    public static Copy read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Copy copy;
        if (name.matches(".*\\.(html?|xhtml)") || startsAsHtml(bytes)) {
            copy = html(file, bytes);
        } else {
            String text = text(file, bytes);
            copy = name.matches(".*\\.(md|markdown)") ? markdown(text) : plain(text);
        }
        if (copy.text().length() > MOST_CHARACTERS) {
            throw new IOException(file + " has more than a million characters, which no article has");
        }
        if (copy.lines().isEmpty()) {
            throw new IOException(file + " has no passages: no line of text was found in it");
        }
        return copy;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(Files.isDirectory(file) ? file + " is a folder" : "there is no file " + file);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read; check that you may read it", e);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IOException(file + " is larger than " + MOST_BYTES / (1024 * 1024) + " MB; no article is");
        }
        if (bytes.length == 0) {
            throw new IOException(file + " is empty, so it has no passages");
        }
        return bytes;
    }

    private static boolean startsAsHtml(byte[] bytes) {
        return HTML_START.matcher(new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")).matches();
    }

    private static String text(Path file, byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return TextFile.of(file.toString(), new String(bytes, StandardCharsets.UTF_16)).text();
        }
        isText(file, bytes);
        TextFile text = TextFile.decode(file.toString(), bytes);
        if (!text.problems().isEmpty()) {
            var problem = text.problems().get(0);
            throw new IOException(file + ":" + problem.at().line() + ": " + problem.message() + "; save the file as UTF-8");
        }
        return text.text();
    }

    /** A NUL byte, or many control characters, is a picture, a PDF, an office file. */
    private static void isText(Path file, byte[] bytes) throws IOException {
        int odd = 0;
        for (byte each : bytes) {
            odd += each >= 0 && each < 32 && each != '\n' && each != '\r' && each != '\t' ? 1 : 0;
            if (each == 0 || odd > bytes.length / 100 + 10) {
                throw new IOException(file + " is not text; save the article as plain text, HTML or Markdown");
            }
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new IOException(file + " is a PDF; save the article as plain text, HTML or Markdown");
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Copy plain(String text) {
        // Lines stay as they are: a seal made before, and its lines to skip, go by them
        List<Line> lines = text.lines().map(line -> line.replace("\uFEFF", "")).filter(line -> !line.isBlank())
                .map(Line::text).toList();
        long broken = lines.stream().filter(line -> line.text().strip().matches(".*[\\p{Ll},]")).count();
        boolean wrapped = broken > 5 && broken > lines.size() / 2;
        return new Copy("plain text", lines, Map.of(), wrapped ? List.of("Most lines end in the middle of a sentence. A passage "
                + "is one line: join the lines of each paragraph, and run this again.") : List.of());
    }

    /** By way of HTML, so that a list, a table or a heading is told in one place. */
    private static Copy markdown(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        boolean found = front.lookingAt();
        var options = PegdownOptionsAdapter.flexmarkOptions(Extensions.TABLES | Extensions.STRIKETHROUGH | Extensions.FENCED_CODE_BLOCKS);
        String html = HtmlRenderer.builder(options).build().render(Parser.builder(options).build()
                .parse(found ? text.substring(front.end()) : text));
        Document page = Jsoup.parseBodyFragment(html);
        List<String> notes = new ArrayList<>();
        if (found) {
            notes.add("The lines between --- and --- at the start were left out.");
        }
        List<Line> lines = new HtmlBlocks(page.body(), notes).read();
        return new Copy("Markdown", lines, Map.of(), notes);
    }

    private static Copy html(Path file, byte[] bytes) throws IOException {
        if (!startsWith(bytes, 0xFE, 0xFF) && !startsWith(bytes, 0xFF, 0xFE)) {
            isText(file, bytes);
        }
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        if (page.text().indexOf('\uFFFD') >= 0) {
            throw new IOException(file + " has bytes that are not of its encoding, " + page.charset()
                    + "; save it as UTF-8, and let <meta charset> say so");
        }
        return HtmlCopy.of(page);
    }
}
