package explainer.finish;

import java.awt.AWTError;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/**
 * Draws cards: name and kind, the headline, and the line with its break, in the style that says how we know. The fonts
 * are the Java platform's logical ones, which look another way on another machine: two runs give the same bytes only
 * with the same Java and the same fonts.
 */
public final class CardPainter {

    private final CardColours colours;

    private CardPainter(CardColours colours) {
        this.colours = colours;
    }

    /**
     * A painter with the site's colours.
     *
     * @param colours RGB values of {@code paper}, {@code ink}, {@code soft} and each voice; those missing are ink
     * @return nothing on a Java without any font
     */
    public static Optional<CardPainter> with(Map<String, Integer> colours) {
        System.setProperty("java.awt.headless", "true");
        try {
            CardPainter painter = new CardPainter(new CardColours(colours));
            painter.png(new Card("A", "A", "A", "A", ""));
            return Optional.of(painter);
        } catch (RuntimeException | LinkageError | AWTError | InternalError e) {
            return Optional.empty();
        }
    }

    /** The card as a PNG file. */
    byte[] png(Card card) {
        BufferedImage canvas = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(colours.of("paper"));
            pen.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
            new CardWords(colours).draw(card, pen);
            new CardLine(colours).draw(card.voice(), pen);
        } finally {
            pen.dispose();
        }
        return Png.file(new Palette(colours.of("paper"), colours.of("ink"), colours.line(card.voice())).reduced(canvas));
    }
}
