package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of a page of every type, to be looked at: target/gallery/index.html. */
@InBrowser
class GalleryIT {
    private static final Path FOLDER = Path.of("target/gallery");
    /** A long page is more of the same. */
    private static final int MOST = 6_000;

    /** One way to look at a page: the name of its pictures, the width, the colours, paper or screen. */
    private record View(String name, int width, Look look, boolean paper) {}

    private static final List<View> VIEWS = List.of(
            new View("phone", 360, Look.LIGHT, false), new View("tablet", 768, Look.LIGHT, false),
            new View("desktop", 1280, Look.LIGHT, false), new View("wide", 1440, Look.LIGHT, false),
            new View("phone-dark", 360, Look.DARK, false), new View("desktop-dark", 1280, Look.DARK, false),
            new View("forced-colours", 360, Look.FORCED, false), new View("print", 794, Look.LIGHT, true));

    static Collection<String> types() {
        return BuiltSite.types().keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void takes_a_picture_of_every_view(String type, Browser browser) throws IOException {
        Files.createDirectories(FOLDER);
        browser.open(BuiltSite.richest(type));
        for (View view : VIEWS) {
            browser.size(view.width(), 740).look(view.look());
            if (view.paper()) {
                browser.onPaper(view.look());
            }
            browser.settle();
            byte[] picture = browser.picture(MOST);
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
            assertThat(seen.getWidth()).isEqualTo(view.width());
            // One row in three: a short page has few lines of text, and any one column may miss them
            assertThat(IntStream.range(0, seen.getHeight() / 3).flatMap(y -> IntStream.range(0, seen.getWidth())
                    .map(x -> seen.getRGB(x, y * 3))).distinct().limit(21).count())
                    .as("something is on it").isEqualTo(21);
            Files.write(FOLDER.resolve(type + "-" + view.name() + ".png"), picture);
        }
    }

    @AfterAll
    static void hang_them() throws IOException {
        StringBuilder html = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Gallery</title>
                <style>
                body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; color: #111; background: #ddd }
                section { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
                figure { margin: 0 0 2rem } img { block-size: 28rem; inline-size: auto; max-inline-size: none; background: #fff }
                </style>
                <h1>Gallery</h1>
                """);
        for (String type : types()) {
            html.append("<h2 id=\"").append(type).append("\">").append(type).append(": ").append(BuiltSite.richest(type)).append("</h2>\n<section>\n");
            for (View view : VIEWS) {
                String file = type + "-" + view.name() + ".png";
                html.append("<figure><a href=\"").append(file).append("\"><img loading=\"lazy\" src=\"").append(file).append("\" alt=\"")
                        .append(type).append(", ").append(view.name()).append("\"></a><figcaption>").append(view.name()).append("</figcaption></figure>\n");
            }
            html.append("</section>\n");
        }
        Files.writeString(FOLDER.resolve("index.html"), html);
    }
}
