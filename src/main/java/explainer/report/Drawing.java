package explainer.report;

import java.util.Locale;

/** A drawing as SVG that stands by itself, readable on light paper and on dark. */
final class Drawing {

    private static final String STYLE = """
            text{font:13px system-ui,sans-serif;fill:#1b1f24}.soft{fill:#57606a}.end{text-anchor:end}.mid{text-anchor:middle}
            .rule{stroke:#c9c5b8}.none{fill:none;stroke:#8c959f;stroke-dasharray:2 2}
            .public{fill:#17503c}.named{fill:#34347c}.document{fill:#8a5a00}.anonymous{fill:#7b1746}.reporting{fill:#4a4f58}
            .paper{fill:#fbfaf5}.bar{fill:#0f4c81}.error{fill:#a40e26}.warning{fill:#8a5a00}.info{fill:#57606a}
            @media (prefers-color-scheme:dark){text{fill:#e9e4d9}.soft{fill:#bab5aa}.rule{stroke:#444a55}.none{stroke:#bab5aa}
            .paper{fill:#14171d}.public{fill:#9ad2b9}.named{fill:#bcbcf5}.document{fill:#e5c284}.anonymous{fill:#f2a9c6}
            .reporting{fill:#bcc1ca}.bar{fill:#a5cdf2}.error{fill:#ff8b94}.warning{fill:#e5c284}.info{fill:#bab5aa}}""";

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    Drawing(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** A bar; what it stands for is shown by those who point at it. */
    Drawing bar(double x, double y, double w, double h, String kind, String says) {
        body.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"><title>%s</title></rect>%n",
                x, y, w, h, kind, escaped(says)).replace(System.lineSeparator(), "\n"));
        return this;
    }

    /** A text that begins, ends ({@code end}) or has its middle ({@code mid}) at a place. */
    Drawing text(double x, double y, String kind, String text) {
        body.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">", x, y, kind)).append(escaped(text))
                .append("</text>\n");
        return this;
    }

    /** A level line from one side to the other. */
    Drawing level(double x, double y) {
        body.append(String.format(Locale.ROOT, "<path d=\"M%.1f %.1fH%d\" class=\"rule\"/>", x, y, width - 8)).append('\n');
        return this;
    }

    /** The file. */
    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n<style>" + STYLE
                + "</style>\n<rect width=\"100%\" height=\"100%\" rx=\"6\" class=\"paper\"/>\n" + body + "</svg>\n";
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
