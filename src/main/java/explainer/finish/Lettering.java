package explainer.finish;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Measures, breaks, cuts and draws text. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lettering() { }

    /** How wide a text is in one line. */
    static float width(String text, Font font) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, CONTEXT).getAdvance();
    }

    /**
     * A text in lines that break at spaces only: the platform's own rules break after an apostrophe too.
     *
     * @return the lines, of which one that is a single word may be wider than asked for
     */
    static List<String> broken(String text, Font font, float wide) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > wide) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** A text cut between words, with an ellipsis, to what there is room for. */
    static TextLayout oneLine(String text, Font font, float wide) {
        String shown = text.isBlank() ? " " : text;
        TextLayout layout = new TextLayout(shown, font, CONTEXT);
        while (layout.getAdvance() > wide && shown.length() > 2) {
            int space = shown.replaceFirst("…$", "").lastIndexOf(' ');
            shown = shown.substring(0, space > 0 ? space : shown.length() - 2).strip() + "…";
            layout = new TextLayout(shown, font, CONTEXT);
        }
        return layout;
    }

    /** Draws outlines, not glyphs, so that no setting of the desktop for text has a say. */
    static void draw(TextLayout layout, float x, float y, Graphics2D pen) {
        pen.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    }
}
