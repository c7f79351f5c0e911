package explainer.finish;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Draws the line of a card with its break, in the style that says how we know. */
record CardLine(CardColours colours) {

    /**
     * Draws six days from edge to edge. On the fifth the line breaks, and goes on for a day at another height.
     *
     * @param voice who says it, as {@code data-voice} has it; may be empty
     * @param pen   of the card's own size
     */
    void draw(String voice, Graphics2D pen) {
        float day = Card.WIDTH / 6f;
        float y = 556;
        pen.setColor(colours.of("ink"));
        pen.setStroke(new BasicStroke(3));
        for (int i = 0; i < 6; i++) {
            boolean broken = i == 4;
            float x = (i + 0.5f) * day;
            pen.draw(new Line2D.Float(x, y - (broken ? 52 : 22), x, y + 22));
        }
        pen.setColor(colours.line(voice));
        segment(0, 4.38f * day, y, voice, pen);
        segment(4.62f * day, 5 * day, y - 32, voice, pen);
        segment(5 * day, Card.WIDTH, y, voice, pen);
    }

    private static void segment(float from, float to, float y, String voice, Graphics2D pen) {
        float[] dashes = switch (voice) {
            case "document", "unsaid", "editor" -> new float[] {40, 16};
            case "anonymous" -> new float[] {12, 12};
            default -> null;
        };
        float weight = switch (voice) {
            case "reporting", "unsaid", "editor" -> 4;
            case "named" -> 5;
            default -> 9;
        };
        pen.setStroke(new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        if (voice.equals("named")) {
            pen.draw(new Line2D.Float(from, y - 6, to, y - 6));
            pen.draw(new Line2D.Float(from, y + 6, to, y + 6));
        } else {
            pen.draw(new Line2D.Float(from, y, to, y));
        }
    }
}
