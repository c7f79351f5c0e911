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
        byte[] before = salt("prose");
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(before, run(words, i));
        }
        return hashes;
    }

    /** The run of five words that starts at an index, as it is hashed. */
    static byte[] run(List<String> words, int index) {
        return String.join(" ", words.subList(index, index + Seal.RUN)).getBytes(StandardCharsets.UTF_8);
    }

    /** What is hashed before the words: another key, another hash of the same words. */
    byte[] salt(String sort) {
        return (salt + sort + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of words behind a salt, which may be another hasher's. */
    long hash(byte[] salt, byte[] words) {
        digest.update(salt);
        digest.update(words);
        return ByteBuffer.wrap(digest.digest()).getLong();
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
        return hash(salt(sort), text.getBytes(StandardCharsets.UTF_8));
    }
}
