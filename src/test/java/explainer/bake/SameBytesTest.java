package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake depends on the project's files, and on nothing of the machine that bakes them. */
class SameBytesTest {

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void bakes_the_same_bytes_in_another_zone_another_locale_another_folder_and_from_files_of_another_day() {
        Site west = bake("a", "America/Los_Angeles", "tr-TR", "2001-01-01T00:00:00Z");
        Site east = bake("a longer/path to it", "Pacific/Kiritimati", "ar-EG-u-ca-buddhist-nu-arab", "2030-06-30T12:00:00Z");

        assertThat(west.files()).hasSizeGreaterThan(60);
        assertThat(east.files()).isEqualTo(west.files());
        for (String file : west.files()) {
            assertThat(east.bytes(file)).as(file).isEqualTo(west.bytes(file));
        }
    }

    private Site bake(String name, String zone, String language, String time) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(language));
        Project project = Project.real(folder.resolve(name));
        touch(project.root(), FileTime.from(Instant.parse(time)));
        Bake bake = Bake.of(project);
        assertThat(bake.log()).isEmpty();
        assertThat(bake.failed()).isFalse();
        return bake.site();
    }

    private static void touch(Path root, FileTime time) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, time);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
