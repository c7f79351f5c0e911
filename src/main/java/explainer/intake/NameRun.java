package explainer.intake;

import java.util.List;

/**
 * A run of capitalised words that may be a name.
 *
 * @param words   its words, folded as {@link explainer.text.Token} does: "Port", "Lund"
 * @param text    as the text has it
 * @param passage the number of the passage
 * @param opens   whether a sentence begins with it, where a capital tells nothing
 * @param title   the form of address or office before it, or ""
 * @param before  the word before it in small letters, or ""
 * @param speaks  whether a verb of saying stands beside it
 */
record NameRun(List<String> words, String text, int passage, boolean opens, String title, String before, boolean speaks) {

    NameRun {
        words = List.copyOf(words);
    }

    String last() {
        return words.get(words.size() - 1);
    }
}
