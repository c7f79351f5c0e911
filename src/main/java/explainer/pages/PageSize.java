package explainer.pages;

import java.util.zip.Deflater;

/**
 * What a page costs a reader.
 *
 * @param path     relative to the site
 * @param baked    bytes before finishing, without its style sheets
 * @param bytes    bytes as published, with its styles
 * @param gzip     the same after gzip −6
 * @param requests how many requests a browser makes before it can show anything
 * @param script   bytes of its scripts after gzip −6, each by itself
 */
public record PageSize(String path, int baked, int bytes, int gzip, int requests, int script) {

    /** The page as settings name it. */
    public String name() {
        return path.replaceFirst("\\.html$", "");
    }

    /** The length of what {@code gzip -6} makes of some bytes: a header of ten, a check sum and a length of four. */
    public static int gzip(byte[] bytes) {
        Deflater deflater = new Deflater(6, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[8192];
            int length = 18;
            while (!deflater.finished()) {
                length += deflater.deflate(buffer);
            }
            return length;
        } finally {
            deflater.end();
        }
    }
}
