package explainer.text;

import java.util.Arrays;

/**
 * A text as a reader sees it, without markup, that still knows where each of its characters stands in the file.
 */
public final class FlatText {

    private final TextFile file;
    private final String value;
    private final int[] offsets;

    private FlatText(TextFile file, String value, int[] offsets) {
        this.file = file;
        this.value = value;
        this.offsets = offsets;
    }

    /** A stretch of the file that has no markup in it: a header's value. */
    public static FlatText plain(TextFile file, int start, int end) {
        int[] offsets = new int[end - start];
        Arrays.setAll(offsets, i -> start + i);
        return new FlatText(file, file.text().substring(start, end), offsets);
    }

    /** The text. */
    public String value() {
        return value;
    }

    /** Its length, in UTF-16 code units. */
    public int length() {
        return value.length();
    }

    /**
     * Where a character of the text stands in the file.
     *
     * @param index into {@link #value()}; the length itself is the place after the last character
     */
    public Position position(int index) {
        if (offsets.length == 0) {
            return Position.START;
        }
        return index < offsets.length ? file.position(offsets[Math.max(0, index)])
                : file.position(offsets[offsets.length - 1] + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Collects a flat text from left to right. */
    public static final class Builder {
        private final TextFile file;
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[64];

        /** For a text that stands in {@code file}. */
        public Builder(TextFile file) {
            this.file = file;
        }

        /** Adds characters that all stand at one place: what a character reference or a typographic sign becomes. */
        public Builder add(String chars, int offset) {
            for (int i = 0; i < chars.length(); i++) {
                add(chars.charAt(i), offset);
            }
            return this;
        }

        /** Adds one character. */
        public Builder add(char c, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = offset;
            text.append(c);
            return this;
        }

        /** The characters so far. */
        public int length() {
            return text.length();
        }

        /** The last character so far, or 0 when there is none. */
        public char last() {
            return text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        }

        /** Takes the last character away. */
        public void removeLast() {
            text.setLength(text.length() - 1);
        }

        /** The text as it now is. */
        public FlatText build() {
            return new FlatText(file, text.toString(), Arrays.copyOf(offsets, text.length()));
        }
    }
}
