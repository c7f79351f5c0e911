package explainer.finish;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws cards: name and kind, the headline, and the line with its break, in the style that says how we know. The fonts
 * are the Java platform's logical ones, which look another way on another machine: two runs give the same bytes only
 * with the same Java and the same fonts.
 */
public final class CardPainter {

    private static final int MARGIN = 72;
    private static final float LEADING = 1.12f;
    /** Of a headline: what is longer still loses its end. */
    private static final int SMALLEST = 52;
    private static final int WIDE = Card.WIDTH - 2 * MARGIN;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** The mixes of each ink with the paper, for soft edges: few, so that a picture is small. */
    private static final int INK_STEPS = 10;
    private static final int VOICE_STEPS = 5;

    private final Map<String, Integer> colours;

    private CardPainter(Map<String, Integer> colours) {
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
            CardPainter painter = new CardPainter(colours);
            painter.png(new Card("A", "A", "A", "A", ""));
            return Optional.of(painter);
        } catch (RuntimeException | LinkageError | java.awt.AWTError | InternalError e) {
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
            pen.setColor(colour("paper"));
            pen.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
            words(card, pen);
            line(card.voice(), pen);
        } finally {
            pen.dispose();
        }
        return file(reduced(canvas, card.voice()));
    }

    private void words(Card card, Graphics2D pen) {
        pen.setColor(colour("ink"));
        TextLayout site = oneLine(card.site(), font(Font.SERIF, Font.BOLD, 44), WIDE);
        draw(site, MARGIN, 112, pen);
        pen.setColor(colour("soft"));
        if (!card.kind().isEmpty()) {
            TextLayout kind = oneLine(card.kind(), font(Font.SANS_SERIF, Font.PLAIN, 40), WIDE - site.getAdvance() - 48);
            draw(kind, Card.WIDTH - MARGIN - kind.getAdvance(), 112, pen);
        }
        int lines = card.kicker().isEmpty() ? 4 : 3;
        int high = card.kicker().isEmpty() ? 330 : 280;
        int size = 120;
        while (size > SMALLEST && !fits(broken(card.headline(), headline(size)), size, lines, high)) {
            size -= 4;
        }
        float y = 148;
        pen.setColor(colour("ink"));
        for (String line : broken(card.headline(), headline(size)).stream().limit(lines).toList()) {
            y += size * LEADING;
            draw(oneLine(line, headline(size), WIDE), MARGIN, y - size * 0.2f, pen);
        }
        if (!card.kicker().isEmpty()) {
            pen.setColor(colour("soft"));
            draw(oneLine(card.kicker(), font(Font.SANS_SERIF, Font.PLAIN, 38), WIDE), MARGIN, y + 52, pen);
        }
    }

    /** Six days from edge to edge. On the fifth the line breaks, and goes on for a day at another height. */
    private void line(String voice, Graphics2D pen) {
        float day = Card.WIDTH / 6f;
        float y = 556;
        pen.setColor(colour("ink"));
        pen.setStroke(new BasicStroke(3));
        for (int i = 0; i < 6; i++) {
            boolean broken = i == 4;
            float x = (i + 0.5f) * day;
            pen.draw(new Line2D.Float(x, y - (broken ? 52 : 22), x, y + 22));
        }
        pen.setColor(colour(voice.isEmpty() ? "ink" : voice));
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

    private static boolean fits(List<String> broken, int size, int lines, int high) {
        return broken.size() <= lines && broken.size() * size * LEADING <= high
                && broken.stream().allMatch(line -> width(line, headline(size)) <= WIDE);
    }

    private static Font headline(int size) {
        return font(Font.SERIF, Font.BOLD, size);
    }

    private static Font font(String name, int style, int size) {
        return new Font(name, style, size);
    }

    /** Lines that break at spaces only: the platform's own rules break after an apostrophe too. */
    private static List<String> broken(String text, Font font) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > WIDE) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static float width(String text, Font font) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, CONTEXT).getAdvance();
    }

    /** A text cut between words, with an ellipsis, to what there is room for. */
    private static TextLayout oneLine(String text, Font font, float wide) {
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
    private static void draw(TextLayout layout, float x, float y, Graphics2D pen) {
        pen.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    }

    private Color colour(String name) {
        return new Color(colours.getOrDefault(name, colours.getOrDefault("ink", 0x171b22)));
    }

    /** The picture in sixteen colours: paper, and its mixes with the ink and with the line's colour. */
    private BufferedImage reduced(BufferedImage canvas, String voice) {
        List<Color> palette = new ArrayList<>();
        palette.add(colour("paper"));
        mixes(palette, colour("ink"), INK_STEPS);
        mixes(palette, colour(voice.isEmpty() ? "ink" : voice), VOICE_STEPS);
        byte[] red = new byte[palette.size()];
        byte[] green = new byte[palette.size()];
        byte[] blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) palette.get(i).getRed();
            green[i] = (byte) palette.get(i).getGreen();
            blue[i] = (byte) palette.get(i).getBlue();
        }
        BufferedImage small = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(4, palette.size(), red, green, blue));
        Map<Integer, Integer> nearest = new java.util.HashMap<>();
        int[] row = new int[Card.WIDTH];
        for (int y = 0; y < Card.HEIGHT; y++) {
            canvas.getRGB(0, y, Card.WIDTH, 1, row, 0, Card.WIDTH);
            for (int x = 0; x < Card.WIDTH; x++) {
                small.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(row[x], rgb -> nearest(palette, new Color(rgb))));
            }
        }
        return small;
    }

    private static void mixes(List<Color> palette, Color ink, int steps) {
        Color paper = palette.get(0);
        for (int i = 1; i <= steps; i++) {
            palette.add(new Color(mix(paper.getRed(), ink.getRed(), i, steps),
                    mix(paper.getGreen(), ink.getGreen(), i, steps), mix(paper.getBlue(), ink.getBlue(), i, steps)));
        }
    }

    private static int mix(int from, int to, int step, int steps) {
        return from + (to - from) * step / steps;
    }

    private static int nearest(List<Color> palette, Color wanted) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            long r = palette.get(i).getRed() - wanted.getRed();
            long g = palette.get(i).getGreen() - wanted.getGreen();
            long b = palette.get(i).getBlue() - wanted.getBlue();
            long far = r * r + g * g + b * b;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private static byte[] file(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        // Written by way of memory: ImageIO's own way is by a file in the system's temporary folder
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
