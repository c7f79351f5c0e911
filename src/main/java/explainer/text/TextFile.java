package explainer.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a file with line ends folded to {@code \n} and a byte order mark left out, as JBake reads it, so
 * that lines and columns are still those of the file.
 */
public final class TextFile {

    /** Larger files are refused: no page or record comes near, and a build should not die of memory. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final char BOM = '\uFEFF';

    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final List<Problem> problems;

    private TextFile(String path, String text, List<Problem> problems) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads a file. Never throws for its content: bytes that are not UTF-8 become U+FFFD and a problem, as they do in
     * the baked page; a file that cannot be read is an empty text and a problem.
     *
     * @param path the name to report it under, relative to the root
     */
    public static TextFile read(Path file, String path) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException | SecurityException e) {
            return unread(path, "this file cannot be read", "Check that it is a plain file and that you may read it.");
        }
        if (bytes.length > MAX_BYTES) {
            return unread(path, "this file is larger than " + MAX_BYTES / (1024 * 1024) + " MB",
                    "Split it, or keep it out of the content and data folders.");
        }
        return decode(path, bytes);
    }

    /** The same for bytes already at hand. */
    public static TextFile decode(String path, byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            // Read for what it is, so that nothing else in it is blamed
            return new TextFile(path, normalised(new String(bytes, wide)), List.of(new Problem(Problem.Kind.FILE, path, Position.START,
                    "this file is " + wide.name().substring(0, 6) + ", not UTF-8", "Save the file as UTF-8: the bake reads nothing else.")));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? of(path, text) : decodeWithCare(path, bytes);
    }

    /** The encoding of two or four bytes a letter that a text has by its mark or by its noughts, or null. */
    private static Charset wide(byte[] bytes) {
        int start = bytes.length < 4 ? 0 : (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (start == 0xFFFE0000 || start == 0x0000FEFF) {
            return Charset.forName("UTF-32");
        }
        boolean big = start >>> 16 == 0xFEFF || (start & 0xFF00FF00) == 0 && (start & 0x00FF0000) != 0 && (start & 0xFF) != 0;
        boolean little = start >>> 16 == 0xFFFE || (start & 0x00FF00FF) == 0 && (start & 0xFF000000) != 0 && (start & 0xFF00) != 0;
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
    }

    /** Where a letter may have been lost: each byte that is none is one sign, and the first of them has its place. */
    private static TextFile decodeWithCare(String path, byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int firstBad = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            if (firstBad < 0) {
                firstBad = out.position();
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        String raw = new String(out.array(), 0, out.position());
        if (firstBad < 0) {
            return of(path, raw);
        }
        TextFile before = of(path, raw.substring(0, firstBad));
        Position at = before.position(before.text.length());
        return new TextFile(path, normalised(raw), List.of(new Problem(Problem.Kind.FILE, path, at,
                "a byte here is not UTF-8", "Save the file as UTF-8; another encoding loses letters in the page.")));
    }

    /** A text that is already decoded. */
    public static TextFile of(String path, String text) {
        return new TextFile(path, normalised(text), List.of());
    }

    private static TextFile unread(String path, String message, String hint) {
        return new TextFile(path, "", List.of(new Problem(Problem.Kind.FILE, path, Position.START, message, hint)));
    }

    private static String normalised(String raw) {
        String text = !raw.isEmpty() && raw.charAt(0) == BOM ? raw.substring(1) : raw;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The file's name relative to the root, with forward slashes. */
    public String path() {
        return path;
    }

    /** All of it, lines ended by {@code \n}. */
    public String text() {
        return text;
    }

    /** Whether nothing could be read of it, which its problems say. */
    public boolean isUnread() {
        return text.isEmpty() && !problems.isEmpty();
    }

    /** What was wrong with the bytes; empty for a sound file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where an offset into {@link #text()} stands; an offset past the end is the place after the last character. */
    public Position position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, at - lineStarts[line] + 1);
    }

    /** The number of lines; the empty one after a last {@code \n} is not counted. */
    public int lineCount() {
        int last = lineStarts.length - 1;
        return lineStarts[last] == text.length() && last > 0 ? last : last + 1;
    }

    /** The offset where a line, from 1, starts. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** A line, from 1, without its end. */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(lineStarts[line - 1], end);
    }
}
