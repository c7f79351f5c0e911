package explainer.pages;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, as the manifest, the policy and the names of files write it. */
public final class Digest {

    private Digest() { }

    /** All of it, in hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** Enough of it to tell two versions of one file apart. */
    public static String brief(byte[] bytes) {
        return hex(bytes).substring(0, 10);
    }

    /** All of it, in Base64. */
    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
