package explainer.source;

import explainer.text.Fold;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The seal's hashes: the first 64 bits of SHA-256 over a salt (format, record key, sort of hash) and the words. With
 * some thousands of hashes in a seal, one wrong word in 10^15 would pass by chance.
 */
final class Hasher {

    private final MessageDigest digest;
    private final String salt;

    Hasher(String key) {
        this.salt = Seal.FORMAT + "\n" + key + "\n";
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One hash for each run of five loose words; none when there are fewer. */
    long[] prose(List<String> words) {
        long[] hashes = new long[Math.max(0, words.size() - Seal.RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = proseAt(words, i);
        }
        return hashes;
    }

    /** The hash of the run of five loose words that starts at an index. */
    long proseAt(List<String> words, int index) {
        return hash("prose", String.join(" ", words.subList(index, index + Seal.RUN)));
    }

    /** One hash for each run of five exact words. */
    long[] exact(List<String> words) {
        long[] hashes = new long[Math.max(0, words.size() - Seal.RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash("exact", Fold.quotation(String.join(" ", words.subList(i, i + Seal.RUN))));
        }
        return hashes;
    }

    /** The hash of a whole piece of direct speech. */
    long speech(String text) {
        return hash("speech", Fold.quotation(text));
    }

    /** The hash of a whole passage. */
    long passage(String text) {
        return hash("passage", Fold.text(text));
    }

    private long hash(String sort, String text) {
        digest.update((salt + sort + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
