package explainer.text;

import java.util.Arrays;

/**
 * A text as a reader sees it, without markup, that still knows where each of its characters stands in the file.
 */
public final class FlatText {

    private final TextFile file;
    private final String value;
    /** Where runs of characters begin that follow each other in the file as well. */
    private final int[] runs;
    /** Where the first character of each run stands in the file. */
    private final int[] offsets;

    private FlatText(TextFile file, String value, int[] runs, int[] offsets) {
        this.file = file;
        this.value = value;
        this.runs = runs;
        this.offsets = offsets;
    }

    /** A stretch of the file that has no markup in it: a header's value. */
    public static FlatText plain(TextFile file, int start, int end) {
        return new FlatText(file, file.text().substring(start, end), new int[] {0}, new int[] {start});
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
        if (value.isEmpty()) {
            return Position.START;
        }
        return index < value.length() ? file.position(offset(Math.max(0, index))) : file.position(offset(value.length() - 1) + 1);
    }

    private int offset(int index) {
        int found = Arrays.binarySearch(runs, index);
        int run = found >= 0 ? found : -found - 2;
        return offsets[run] + index - runs[run];
    }

    @Override
    public String toString() {
        return value;
    }

    /** Collects a flat text from left to right. */
    public static final class Builder {
        private final TextFile file;
        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[16];
        private int[] offsets = new int[16];
        private int count;
        private int next;

        /** For a text that stands in {@code file}. */
        public Builder(TextFile file) {
            this.file = file;
        }

        /** Adds one character. */
        public Builder add(char c, int offset) {
            if (count == 0 || offset != next) {
                if (count == runs.length) {
                    runs = Arrays.copyOf(runs, 2 * count);
                    offsets = Arrays.copyOf(offsets, 2 * count);
                }
                runs[count] = text.length();
                offsets[count] = offset;
                count++;
            }
            next = offset + 1;
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
            next--;
            if (runs[count - 1] == text.length()) {
                count--;
                // What comes next begins a run of its own
                next = Integer.MIN_VALUE;
            }
        }

        /** The text as it now is. */
        public FlatText build() {
            return new FlatText(file, text.toString(), Arrays.copyOf(runs, count), Arrays.copyOf(offsets, count));
        }
    }
}
