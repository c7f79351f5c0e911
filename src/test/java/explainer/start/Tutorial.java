package explainer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's fenced blocks, with the mark above each: {@code <!-- run -->}, {@code <!-- write FILE -->} and so on. */
record Tutorial(Path file, List<Step> steps) {

    private static final Pattern MARK = Pattern.compile("<!-- (run, fails|run|shows|write|edit|not run:) ?(.*?) ?-->");

    /**
     * A block.
     *
     * @param line   where it starts
     * @param kind   what its mark says to do with it; empty when it has none
     * @param about  the rest of the mark: a file
     * @param before the last line of prose above it
     * @param text   its lines, each with its end
     */
    record Step(int line, String kind, String about, String before, String text) {
    }

    static Tutorial read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int start = i + 1;
                Matcher mark = MARK.matcher(lines.get(i - 1));
                boolean marked = mark.matches();
                StringBuilder text = new StringBuilder();
                while (!lines.get(++i).equals("```")) {
                    text.append(lines.get(i)).append('\n');
                }
                steps.add(new Step(start, marked ? mark.group(1) : "", marked ? mark.group(2) : "", before, text.toString()));
            } else if (!lines.get(i).isBlank() && !lines.get(i).startsWith("<!--")) {
                before = lines.get(i);
            }
        }
        return new Tutorial(file, steps);
    }

    /** Lines as the page shows them, where … stands for anything within a line. */
    static Pattern pattern(String shown) {
        StringBuilder pattern = new StringBuilder("(?s)");
        for (String line : shown.split("\n")) {
            pattern.append("(.*\\n)?");
            pattern.append(Pattern.quote(line).replace("…", "\\E[^\\n]*\\Q")).append("\\n");
        }
        return Pattern.compile(pattern + ".*");
    }
}
