package explainer.finish;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sixteen colours that a picture is kept in: paper, and its mixes with the ink and with the line's colour. */
final class Palette {

    /** The mixes of each ink with the paper, for soft edges: few, so that a picture is small. */
    private static final int INK_STEPS = 10;
    private static final int LINE_STEPS = 5;

    private final List<Color> colours = new ArrayList<>();

    Palette(Color paper, Color ink, Color line) {
        colours.add(paper);
        mixes(paper, ink, INK_STEPS);
        mixes(paper, line, LINE_STEPS);
    }

    /** A picture in these colours, each point in the nearest of them. */
    BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        BufferedImage small = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model());
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                small.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(row[x], rgb -> nearest(new Color(rgb))));
            }
        }
        return small;
    }

    private IndexColorModel model() {
        byte[] red = new byte[colours.size()];
        byte[] green = new byte[colours.size()];
        byte[] blue = new byte[colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            red[i] = (byte) colours.get(i).getRed();
            green[i] = (byte) colours.get(i).getGreen();
            blue[i] = (byte) colours.get(i).getBlue();
        }
        return new IndexColorModel(4, colours.size(), red, green, blue);
    }

    private void mixes(Color paper, Color ink, int steps) {
        for (int i = 1; i <= steps; i++) {
            colours.add(new Color(mix(paper.getRed(), ink.getRed(), i, steps),
                    mix(paper.getGreen(), ink.getGreen(), i, steps), mix(paper.getBlue(), ink.getBlue(), i, steps)));
        }
    }

    private static int mix(int from, int to, int step, int steps) {
        return from + (to - from) * step / steps;
    }

    /** The place of the colour that is nearest to another; of two as near, the first. */
    private int nearest(Color wanted) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < colours.size(); i++) {
            long r = colours.get(i).getRed() - wanted.getRed();
            long g = colours.get(i).getGreen() - wanted.getGreen();
            long b = colours.get(i).getBlue() - wanted.getBlue();
            long far = r * r + g * g + b * b;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }
}
