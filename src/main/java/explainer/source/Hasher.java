package explainer.source;

import explainer.text.Fold;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The seal's hashes: the first 64 bits of SHA-256 over a salt (format, record key, sort of hash) and the words. With
 * some thousands of hashes in a seal, one wrong word in 10^15 would pass by chance. From the second format on, runs of
 * prose have no key in their salt: one hash of a page's words tells of all sources at once.
 */
final class Hasher {

    private final MessageDigest digest;
    private final String salt;
    private final String proseSalt;

    Hasher(int format, String key) {
        this.salt = "explainer-seal " + format + "\n" + key + "\n";
        this.proseSalt = format == 1 ? salt : "explainer-seal " + format + "\n";
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What seals must have in common to share hashes of prose. */
    String proseSalt() {
        return proseSalt;
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
        return hash(proseSalt, "prose", String.join(" ", words.subList(index, index + Seal.RUN)));
    }

    /** One hash for each run of five exact words. */
    long[] exact(List<String> words) {
        long[] hashes = new long[Math.max(0, words.size() - Seal.RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(salt, "exact", Fold.quotation(String.join(" ", words.subList(i, i + Seal.RUN))));
        }
        return hashes;
    }

    /** The hash of a whole piece of direct speech. */
    long speech(String text) {
        return hash(salt, "speech", Fold.quotation(text));
    }

    /** The hash of a whole passage. */
    long passage(String text) {
        return hash(salt, "passage", Fold.text(text));
    }

    private long hash(String salted, String sort, String text) {
        digest.update((salted + sort + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
