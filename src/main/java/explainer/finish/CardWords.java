package explainer.finish;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.util.List;

/** Draws the words of a card: name and kind, the headline as large as there is room for, and the line below it. */
record CardWords(CardColours colours) {

    private static final int MARGIN = 72;
    private static final float LEADING = 1.12f;
    /** Of a headline: what is longer still loses its end. */
    private static final int SMALLEST = 52;
    private static final int WIDE = Card.WIDTH - 2 * MARGIN;

    /** Draws them with a pen of the card's own size. */
    void draw(Card card, Graphics2D pen) {
        pen.setColor(colours.of("ink"));
        TextLayout site = Lettering.oneLine(card.site(), new Font(Font.SERIF, Font.BOLD, 44), WIDE);
        Lettering.draw(site, MARGIN, 112, pen);
        pen.setColor(colours.of("soft"));
        if (!card.kind().isEmpty()) {
            TextLayout kind = Lettering.oneLine(card.kind(), new Font(Font.SANS_SERIF, Font.PLAIN, 40),
                    WIDE - site.getAdvance() - 48);
            Lettering.draw(kind, Card.WIDTH - MARGIN - kind.getAdvance(), 112, pen);
        }
        float y = headline(card, pen);
        if (!card.kicker().isEmpty()) {
            pen.setColor(colours.of("soft"));
            Lettering.draw(Lettering.oneLine(card.kicker(), new Font(Font.SANS_SERIF, Font.PLAIN, 38), WIDE), MARGIN, y + 52, pen);
        }
    }

    /** Draws it, and tells where it ends. */
    private float headline(Card card, Graphics2D pen) {
        int lines = card.kicker().isEmpty() ? 4 : 3;
        int high = card.kicker().isEmpty() ? 330 : 280;
        int size = 120;
        while (size > SMALLEST && !fits(broken(card, size), size, lines, high)) {
            size -= 4;
        }
        float y = 148;
        pen.setColor(colours.of("ink"));
        for (String line : broken(card, size).stream().limit(lines).toList()) {
            y += size * LEADING;
            Lettering.draw(Lettering.oneLine(line, font(size), WIDE), MARGIN, y - size * 0.2f, pen);
        }
        return y;
    }

    private static boolean fits(List<String> broken, int size, int lines, int high) {
        return broken.size() <= lines && broken.size() * size * LEADING <= high
                && broken.stream().allMatch(line -> Lettering.width(line, font(size)) <= WIDE);
    }

    private static List<String> broken(Card card, int size) {
        return Lettering.broken(card.headline(), font(size), WIDE);
    }

    private static Font font(int size) {
        return new Font(Font.SERIF, Font.BOLD, size);
    }
}
