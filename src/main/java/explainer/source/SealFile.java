package explainer.source;

import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The seal as a text file: a header, then one line a passage, each hash eleven characters of URL-safe Base64. Passages
 * stand in the order of the text, under their own numbers, and hashes are sorted, so that the same text always gives the same file and a change of one passage
 * changes one line.
 */
public final class SealFile {

    private static final String HINT = "Make it anew with the seal command from a copy of the original.";

    private SealFile() {
    }

    /** The file's text. */
    public static String write(Seal seal) {
        StringBuilder out = new StringBuilder();
        out.append(Seal.FORMAT).append('\n');
        out.append("# A fingerprint of a source's wording, not its text: src/site/markdown/seal.md says how it is made\n");
        out.append("key ").append(seal.key()).append('\n');
        seal.skipLines().forEach(line -> out.append("skip-line ").append(line).append('\n'));
        out.append("words ").append(seal.words()).append('\n');
        out.append("digest ").append(encode(seal.digest())).append('\n');
        for (Print print : seal.prints()) {
            out.append("passage ").append(print.n()).append(" words ").append(print.words())
                    .append(" digest ").append(encode(print.digest()))
                    .append(" prose ").append(encode(print.prose()))
                    .append(" exact ").append(encode(print.exact()))
                    .append(" speech ").append(encode(print.speech())).append('\n');
        }
        return out.toString();
    }

    /**
     * Reads a seal.
     *
     * @param problems where to add what is wrong with it
     * @return the seal, or null when something was: half a seal would call good quotations false
     */
    public static Seal read(TextFile file, List<Problem> problems) {
        if (!file.problems().isEmpty()) {
            problems.addAll(file.problems());
            return null;
        }
        if (!file.line(1).equals(Seal.FORMAT)) {
            return fail(file, 1, "this is not a seal: its first line is not '" + Seal.FORMAT + "'", problems);
        }
        String key = "";
        String words = "";
        String digest = "";
        List<String> skipLines = new ArrayList<>();
        List<Print> prints = new ArrayList<>();
        for (int n = 2; n <= file.lineCount(); n++) {
            String line = file.line(n);
            int space = line.indexOf(' ');
            String name = space < 0 ? line : line.substring(0, space);
            String value = space < 0 ? "" : line.substring(space + 1);
            try {
                switch (name) {
                    case "#", "" -> { }
                    case "key" -> key = value;
                    case "skip-line" -> skipLines.add(value);
                    case "words" -> words = value;
                    case "digest" -> digest = value;
                    case "passage" -> prints.add(print(value.split(" ", -1)));
                    default -> throw new IllegalArgumentException(name);
                }
            } catch (IllegalArgumentException e) {
                return fail(file, n, "this line of the seal does not read", problems);
            }
        }
        Seal seal = new Seal(key, skipLines, prints);
        if (!words.equals(Integer.toString(seal.words())) || !digest.equals(encode(seal.digest()))) {
            return fail(file, 1, "the seal's count of words or digest is not that of its passages", problems);
        }
        return seal;
    }

    private static Seal fail(TextFile file, int line, String message, List<Problem> problems) {
        problems.add(new Problem(Problem.Kind.SEAL, file.path(), new Position(line, 1), message, HINT));
        return null;
    }

    private static Print print(String[] parts) {
        String[] names = {"words", "digest", "prose", "exact", "speech"};
        if (parts.length != 11) {
            throw new IllegalArgumentException("parts");
        }
        for (int i = 0; i < names.length; i++) {
            if (!parts[1 + 2 * i].equals(names[i])) {
                throw new IllegalArgumentException(names[i]);
            }
        }
        return new Print(Integer.parseInt(parts[0]), Integer.parseInt(parts[2]), decode(parts[4]),
                decodeAll(parts[6]), decodeAll(parts[8]), decodeAll(parts[10]));
    }

    private static String encode(long hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(8).putLong(hash).array());
    }

    private static String encode(Set<Long> hashes) {
        return hashes.isEmpty() ? "none" : String.join(",", hashes.stream().map(SealFile::encode).toList());
    }

    private static long decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != 8) {
            throw new IllegalArgumentException(text);
        }
        return ByteBuffer.wrap(bytes).getLong();
    }

    private static Set<Long> decodeAll(String text) {
        Set<Long> hashes = new TreeSet<>();
        if (!text.equals("none")) {
            for (String each : text.split(",", -1)) {
                hashes.add(decode(each));
            }
        }
        return hashes;
    }
}
