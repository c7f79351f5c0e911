package explainer.pages;

import explainer.rule.Sink;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The picture that stands for a page where somebody shares it is missing, has another size, or says nothing in words. */
final class CardSound implements PageRule {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MOST = 60 * 1024;
    private static final String HINT = "Finish the site again: mvn verify. On a Java without fonts no page gets a card.";

    @Override
    public String id() {
        return "card-sound";
    }

    @Override
    public String summary() {
        return "A page’s card for sharing is missing, is not 1200 × 630, is larger than 60 KB, or lacks its words.";
    }

    @Override
    public void check(Published site, Sink sink) {
        List<Page> shared = site.pages().values().stream().filter(page -> !page.unlisted()).toList();
        boolean some = shared.stream().anyMatch(page -> !page.meta("og:image").isEmpty());
        for (Page page : shared) {
            String address = page.meta("og:image");
            if (!address.isEmpty()) {
                sink.count("cards", 1);
                card(site, page, address, sink);
            } else if (some) {
                site.report(sink, page.path(), "it has no card, and others have", HINT);
            }
        }
    }

    private static void card(Published site, Page page, String address, Sink sink) {
        if (page.meta("og:image:alt").isBlank()) {
            site.report(sink, page.path(), "its card is not told in words", HINT);
        }
        byte[] bytes = Address.elsewhere(address)
                ? site.address().file(page.path(), address).map(site.files()::get).orElse(null) : null;
        if (bytes == null) {
            site.report(sink, page.path(), "its card " + address + " is not an absolute address of a file of the site", HINT);
            return;
        }
        String path = site.address().file(page.path(), address).orElseThrow();
        if (bytes.length > MOST) {
            site.report(sink, path, "this card has " + bytes.length + " bytes, and may have " + MOST, HINT);
        }
        Dimension size = size(bytes);
        if (size == null) {
            site.report(sink, path, "this card cannot be read as a picture", HINT);
        } else if (size.width != WIDTH || size.height != HEIGHT) {
            site.report(sink, path, "this card is " + size.width + " × " + size.height + ", and must be "
                    + WIDTH + " × " + HEIGHT, HINT);
        }
    }

    /** Of a picture that can be read to its end. All of it is read, but one line in many is enough to be painted. */
    private static Dimension size(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                ImageReadParam little = reader.getDefaultReadParam();
                little.setSourceSubsampling(1, size.height, 0, 0);
                reader.read(0, little);
                return size;
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return null;
        }
    }
}
